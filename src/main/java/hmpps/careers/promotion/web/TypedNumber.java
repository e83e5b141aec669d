package hmpps.careers.promotion.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Texts;

/** A number as a person typed it into a box, kept as typed until asked for: what is wrong with it is said together with all else. */
final class TypedNumber {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

    private TypedNumber() { }

    /** The whole number. RuleViolation at the field with that label where it is none. */
    static int whole(String typed, String field, String label) {
        return read(something(typed, field, label), field, Texts.say(label));
    }

    /** The same where nothing typed is none at all, 0, with the words of the label. */
    static int wholeOrNone(String typed, String field, String words) {
        return isBlank(typed) ? 0 : read(typed.strip(), field, words);
    }

    /** What is too long to count is the most, or with a minus the least, there can be: whoever asked says what range they allow. */
    private static int read(String typed, String field, String words) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            if (!WHOLE.matcher(typed).matches()) {
                throw RuleViolation.on(field, "vacancy.number.whole", words);
            }
            return typed.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
    }

    /** The same for a number that may have decimals. */
    static BigDecimal decimal(String typed, String field, String label) {
        try {
            return new BigDecimal(something(typed, field, label));
        } catch (NumberFormatException e) {
            throw RuleViolation.on(field, "vacancy.number.decimal", Texts.say(label));
        }
    }

    private static String something(String typed, String field, String label) {
        if (isBlank(typed)) {
            throw RuleViolation.on(field, label + ".required");
        }
        return typed.strip();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
