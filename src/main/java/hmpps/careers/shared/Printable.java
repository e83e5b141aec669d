package hmpps.careers.shared;

/**
 * Characters that somebody can type or see: all but control characters other than tab and line ends, halves of a character and the two
 * that Unicode keeps free. The others could neither be shown nor stand in a workbook, and one would end another's message.
 */
public final class Printable {
    private static final int KEPT_FREE = 0xfffe;
    private static final int KEPT_FREE_TOO = 0xffff;

    private Printable() { }

    /** Whether the text holds nothing else. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(Printable::isPrintable);
    }

    /** The text without anything else. */
    public static String only(String text) {
        return is(text) ? text : text.codePoints().filter(Printable::isPrintable)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPrintable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t' || sign == '\n' || sign == '\r';
            case Character.SURROGATE -> false;
            default -> sign != KEPT_FREE && sign != KEPT_FREE_TOO;
        };
    }
}
