package hmpps.careers.shared.web;

import org.omnifaces.util.Faces;

/**
 * The version of a record that a form was made from, as a hidden input of that form carries it there and back. Whatever else comes back
 * in its place is a version that never was, so the person is told that the record has changed.
 */
public class SeenVersion {
    private static final String NEVER = "";
    private static final String GONE = "gone";
    private String text;

    private SeenVersion(String text) {
        this.text = text;
    }

    /** For a page that shows the record at that version; to a form that was sent, only the form says what it was made from. */
    public static SeenVersion of(long version) {
        return Faces.isPostback() ? never() : shown(version);
    }

    /** For a page that answers a form by showing the record at another version beside it. */
    public static SeenVersion shown(long version) {
        return new SeenVersion(String.valueOf(version));
    }

    /** No version that ever was. */
    public static SeenVersion never() {
        return new SeenVersion(NEVER);
    }

    /** For a page that tells the person that the record is there no longer. */
    public static SeenVersion gone() {
        return new SeenVersion(GONE);
    }

    /** The version, or -1 for one that never was. */
    public long number() {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Whether the form was made to tell that the record is there no longer. */
    public boolean isGone() {
        return text.equals(GONE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? NEVER : text;
    }
}
