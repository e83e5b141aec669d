package hmpps.careers.promotion.application;

import static hmpps.careers.promotion.application.SectionState.DONE;
import static hmpps.careers.promotion.application.SectionState.DRAFT;
import static hmpps.careers.promotion.application.SectionState.NOT_MET;
import static hmpps.careers.promotion.application.SectionState.OPTIONAL;
import static hmpps.careers.promotion.application.SectionState.TOO_LONG;
import static hmpps.careers.promotion.application.SectionState.TO_DO;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.shared.Words;

/** The sections an application consists of and how far each has come; pages and the submitting service read the same list. */
public final class Sections {
    private final List<Section> all = new ArrayList<>();

    private Sections() { }

    /**
     * @param behaviours  asked for by the opportunity, in its order
     * @param eligible    whether the person meets every rule today
     * @param endorsement the question to the line manager; null while not asked
     * @param hasManager  whether the staff record names somebody to ask
     * @param at          the moment they are asked about: a question to the manager ends with the time for applications
     */
    static Sections of(Application application, List<Behaviour> behaviours, boolean eligible, Endorsement endorsement, boolean hasManager, Instant at) {
        var sections = new Sections();
        sections.add(Section.of(Section.DETAILS, application.isDetailsConfirmed() ? DONE : TO_DO));
        sections.add(Section.of(Section.ELIGIBILITY, eligible ? DONE : NOT_MET));
        var statements = application.getStatements();
        for (var behaviour : behaviours) {
            var written = statements.get(behaviour.getCode());
            var text = written == null ? null : written.getText();
            var words = Words.count(text);
            var state = state(words, written != null && written.isDone(), behaviour.getWordLimit());
            sections.add(Section.statement(behaviour.getCode(), behaviour.getName(), state, words, behaviour.getWordLimit()));
        }
        var words = Words.count(application.getPersonalStatement());
        sections.add(Section.personalStatement(state(words, application.isPersonalStatementDone(), Application.PERSONAL_STATEMENT_WORDS), words));
        sections.add(Section.of(Section.ADJUSTMENTS, application.isAdjustmentsAnswered() ? DONE : TO_DO));
        sections.add(Section.of(Section.DISABILITY_CONFIDENT, application.getDisabilityConfident() != null ? DONE : TO_DO));
        sections.add(Section.of(Section.ENDORSEMENT, state(endorsement, hasManager, at)));
        sections.add(Section.of(Section.EQUALITY, OPTIONAL));
        return sections;
    }

    private static SectionState state(int words, boolean finished, int limit) {
        if (words == 0) {
            return TO_DO;
        }
        if (words > limit) {
            return TOO_LONG;
        }
        return finished ? DONE : DRAFT;
    }

    private static SectionState state(Endorsement endorsement, boolean hasManager, Instant at) {
        if (endorsement == null) {
            return hasManager ? TO_DO : DONE;
        }
        return switch (endorsement.getStatus()) {
            case ASKED -> endorsement.isEndedAt(at) ? SectionState.ENDED : SectionState.REQUESTED;
            case GIVEN -> SectionState.GIVEN;
            case DECLINED -> SectionState.DECLINED;
        };
    }

    private void add(Section section) {
        all.add(section);
    }

    /** In the order they are filled in. */
    public List<Section> getAll() {
        return List.copyOf(all);
    }

    /** Those that still stand in the way of sending the application. */
    public List<Section> getMissing() {
        return all.stream().filter(section -> !section.state().isComplete()).toList();
    }

    /** How many have to be complete. */
    public int getAsked() {
        return (int) all.stream().filter(Section::isAsked).count();
    }

    /** How many of those are. */
    public int getComplete() {
        return getAsked() - getMissing().size();
    }

    public boolean isAllComplete() {
        return getMissing().isEmpty();
    }

    /** The one of that path, or null. */
    public Section get(String path) {
        return all.stream().filter(section -> section.path().equals(path)).findFirst().orElse(null);
    }

    /** Its number in the order, from 1. */
    public int number(String path) {
        return all.indexOf(get(path)) + 1;
    }

    /** The path of the one after it; {@code check} after the last. */
    public String after(String path) {
        var number = number(path);
        return number > 0 && number < all.size() ? all.get(number).path() : "check";
    }
}
