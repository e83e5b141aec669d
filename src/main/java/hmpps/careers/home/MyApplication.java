package hmpps.careers.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.Applications;

/**
 * One of my applications that something can still come of.
 *
 * @param row   what is known of it
 * @param stage where it stands
 */
public record MyApplication(Applications.Row row, Stage stage) {
    private static final Duration SHOWN_AFTER_CLOSING = Duration.ofDays(120);

    /** How far an application gets in this portal, in order; what follows the closing is told by the panel. */
    public enum Stage {
        DRAFT(1), SUBMITTED(2), WITH_PANEL(3), CANCELLED(0);

        /** Steps there are. */
        public static final int STEPS = 3;
        private final int step;

        Stage(int step) {
            this.step = step;
        }

        /** Which step this is, from 1; 0 for one that ended before its time. */
        public int step() {
            return step;
        }

        /** Key of its name. */
        public String key() {
            return "home.stage." + this;
        }

        /** Key of what happens next, with the closing date and time for its placeholders. */
        public String nextKey() {
            return "home.next." + this;
        }
    }

    /** The applications worth showing: drafts that close soonest first, then those sent. */
    static List<MyApplication> of(List<Applications.Row> rows, Instant now) {
        var shown = new ArrayList<MyApplication>();
        rows.forEach(row -> reached(row, now).ifPresent(stage -> shown.add(new MyApplication(row, stage))));
        shown.sort(Comparator.comparing(MyApplication::stage).thenComparing(one -> one.row().closesAt()));
        return shown;
    }

    /** Withdrawn ones, drafts that were never sent and what was decided long ago are left to the page of all applications. */
    private static Optional<Stage> reached(Applications.Row row, Instant now) {
        boolean past = !row.closesAt().isAfter(now);
        if (row.status() == ApplicationStatus.WITHDRAWN || row.status() == ApplicationStatus.DRAFT && past
                || row.closesAt().plus(SHOWN_AFTER_CLOSING).isBefore(now)) {
            return Optional.empty();
        }
        if (row.opportunityStatus() == OpportunityStatus.CANCELLED) {
            return past ? Optional.empty() : Optional.of(Stage.CANCELLED);
        }
        boolean open = row.opportunityStatus() == OpportunityStatus.PUBLISHED && !past;
        if (row.status() == ApplicationStatus.DRAFT) {
            return open ? Optional.of(Stage.DRAFT) : Optional.empty();
        }
        return Optional.of(open ? Stage.SUBMITTED : Stage.WITH_PANEL);
    }

    boolean isDraft() {
        return stage == Stage.DRAFT;
    }

    /** Whether it is to be finished within a week. */
    public boolean isDueSoon(Instant now) {
        return isDraft() && row.closesAt().isBefore(now.plus(Duration.ofDays(7)));
    }
}
