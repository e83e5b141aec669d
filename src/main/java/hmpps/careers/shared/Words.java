package hmpps.careers.shared;

import java.util.regex.Pattern;

/** How words of a statement are counted; app.js counts by the same rule while a person types. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private Words() { }

    /** The number of pieces between white space that hold at least one letter or digit. */
    public static int count(String text) {
        return text == null ? 0 : (int) WORD.matcher(text).results().count();
    }
}
