package hmpps.careers.promotion.web;

import java.math.BigDecimal;

import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Texts;

/** A number as a person typed it into a box, kept as typed until asked for: what is wrong with it is said together with all else. */
final class TypedNumber {
    private TypedNumber() { }

    /** The whole number. RuleViolation at the field with that label where it is none. */
    static int whole(String typed, String field, String label) {
        try {
            return Integer.parseInt(something(typed, field, label));
        } catch (NumberFormatException e) {
            throw RuleViolation.on(field, "vacancy.number.whole", Texts.say(label));
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

    /** Whether nothing was typed. */
    static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
