package hmpps.careers.promotion.web;

import hmpps.careers.promotion.application.SectionState;

/**
 * A line of the task list of an application.
 *
 * @param name    what the section is called
 * @param current whether its page is the one on show
 * @param editing whether it is on show and may be written to
 * @param words   "112 of 250 words", or null
 * @param asked   who was asked for an endorsement and when, or null
 */
public record TaskLine(String path, String name, SectionState state, boolean current, boolean editing, String words, String asked) {
    /** Whether it is complete and not on show for writing. */
    public boolean isDone() {
        return !editing && state == SectionState.DONE;
    }

    /** Whether its state is worth a word. */
    public boolean isOpen() {
        return !editing && state != SectionState.DONE;
    }

    /** Whether there is anything in it. */
    public boolean isBegun() {
        return state != SectionState.TO_DO;
    }
}
