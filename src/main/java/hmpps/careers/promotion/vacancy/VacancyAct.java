package hmpps.careers.promotion.vacancy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import hmpps.careers.promotion.Opportunity;

/** What can be done with an opportunity, one page each; the entity decides again when it is done. */
public enum VacancyAct {
    EDIT, SEND, PUBLISH, RETURN, EXTEND, CLOSE, CANCEL;

    /** The act a page is named after. */
    public static Optional<VacancyAct> named(String section) {
        return section == null ? Optional.empty() : Stream.of(values()).filter(act -> act.section().equals(section)).findFirst();
    }

    /** The last part of the page's address. */
    public String section() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a reason has to be given. */
    public boolean isReasoned() {
        return this == RETURN || this == CANCEL;
    }

    /** What its drafter and what a publisher may do at that moment: the closing time is moved only until it is reached. */
    static Set<VacancyAct> possible(Opportunity opportunity, boolean drafter, boolean publisher, Instant at) {
        var acts = EnumSet.noneOf(VacancyAct.class);
        switch (opportunity.getStatus()) {
            case DRAFT -> {
                if (drafter) {
                    acts.addAll(Set.of(EDIT, SEND, CANCEL));
                }
            }
            case SENT -> {
                if (publisher && !drafter) {
                    acts.addAll(Set.of(PUBLISH, RETURN));
                }
                if (publisher || drafter) {
                    acts.add(CANCEL);
                }
            }
            case PUBLISHED -> {
                if (publisher) {
                    acts.addAll(Set.of(CLOSE, CANCEL));
                    if (opportunity.isOpenAt(at)) {
                        acts.add(EXTEND);
                    }
                }
            }
            case CLOSED, CANCELLED -> { }
        }
        return acts;
    }
}
