package hmpps.careers.promotion.application;

import hmpps.careers.shared.Printable;
import hmpps.careers.shared.RuleViolation;

/** Text as a form sends it, made into text as it is kept: browsers send line ends as two characters, and programs can send characters nobody can see. */
public final class Typed {
    private Typed() { }

    public static String text(String typed) {
        return typed == null ? "" : Printable.only(typed.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The same, refused at that field when it does not fit the column; characters are counted as Java does, four bytes as two. */
    public static String text(String field, String typed, int most) {
        var text = text(typed);
        if (text.length() > most) {
            throw RuleViolation.on(field, "application.text.too-long", most, text.length());
        }
        return text;
    }
}
