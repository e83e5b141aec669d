package hmpps.careers.promotion.application;

import java.util.Locale;

/**
 * One part of an application that is filled in on a page of its own.
 *
 * @param path  the last part of its address, for example {@code details} or {@code lea}
 * @param code  of the behaviour; null for a section that is about none
 * @param name  the behaviour's name; null where the message bundle names the section, {@code section.<path>}
 * @param words how many words have been written; 0 where words are not counted
 * @param limit how many may be written; 0 where words are not counted
 */
public record Section(String path, String code, String name, SectionState state, int words, int limit) {
    public static final String DETAILS = "details";
    public static final String ELIGIBILITY = "eligibility";
    public static final String PERSONAL_STATEMENT = "personal-statement";
    public static final String ADJUSTMENTS = "adjustments";
    public static final String DISABILITY_CONFIDENT = "disability-confident";
    public static final String ENDORSEMENT = "endorsement";
    public static final String EQUALITY = "equality";

    static Section of(String path, SectionState state) {
        return new Section(path, null, null, state, 0, 0);
    }

    static Section statement(String code, String name, SectionState state, int words, int limit) {
        return new Section(code.toLowerCase(Locale.ROOT), code, name, state, words, limit);
    }

    static Section personalStatement(SectionState state, int words) {
        return new Section(PERSONAL_STATEMENT, null, null, state, words, Application.PERSONAL_STATEMENT_WORDS);
    }

    /** Whether it has to be complete before the application can be sent. */
    public boolean isAsked() {
        return state != SectionState.OPTIONAL;
    }
}
