package hmpps.careers.shared;

/** How words of a statement are counted; {@code words.js} counts by the same rule while a person types. */
public final class Words {
    private static final int TAB = 0x09;
    private static final int CARRIAGE_RETURN = 0x0d;
    private static final int NEXT_LINE = 0x85;

    private Words() { }

    /** The number of pieces between white space, no-break spaces among it, that hold at least one letter or digit. */
    public static int count(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; text != null && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (isWhiteSpace(sign)) {
                counted = false;
            } else if (!counted && isLetterOrDigit(sign)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** What Unicode calls White_Space. */
    private static boolean isWhiteSpace(int sign) {
        return Character.isSpaceChar(sign) || sign >= TAB && sign <= CARRIAGE_RETURN || sign == NEXT_LINE;
    }

    /** What Unicode calls a letter or a number, fractions and Roman numbers among them. */
    private static boolean isLetterOrDigit(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER || Character.getType(sign) == Character.OTHER_NUMBER;
    }
}
