package hmpps.careers.shared;

/** Text for a spreadsheet file that no spreadsheet takes for a formula. */
public final class FormulaSafe {
    private static final String DANGEROUS = "=+-@\t\r";

    private FormulaSafe() { }

    /** The text with an apostrophe in front where it begins like a formula; null stays null. */
    public static String text(String text) {
        return text != null && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
