package hmpps.careers.home;

import java.util.List;

/**
 * What a person finds first because of a role they hold.
 *
 * @param id    of the element on the page; its words stand under {@code home.<id>.…}
 * @param link  where the whole list is
 * @param lines what is to be done, or figures; empty when there is nothing
 */
public record RoleCard(String id, String link, List<Line> lines) {
    /** Key of its heading. */
    public String titleKey() {
        return "home." + id + ".title";
    }

    /** Key of the words on the link to the whole list. */
    public String linkKey() {
        return "home." + id + ".all";
    }

    /** Key of what will appear here. */
    public String emptyKey() {
        return "home." + id + ".empty";
    }

    /**
     * One line.
     *
     * @param key   what the line is about, with {@code subject} in it
     * @param text  more about it, or empty
     * @param count a figure, or null
     */
    public record Line(String key, String subject, String text, Long count, String link) { }
}
