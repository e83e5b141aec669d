package hmpps.careers.shared;

import java.util.regex.Pattern;

/** How words of a statement are counted; {@code words.js} counts by the same rule while a person types. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private Words() { }

    /** The number of pieces between white space, no-break spaces among it, that hold at least one letter or digit. */
    public static int count(String text) {
        return text == null ? 0 : (int) SPACE.splitAsStream(text).filter(piece -> LETTER_OR_DIGIT.matcher(piece).find()).count();
    }
}
