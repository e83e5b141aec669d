package hmpps.careers.shared.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One row of a reference file. Each reader refuses a value that is not what it says, naming file, line and column. */
public final class ReferenceRow {
    private final String file;
    private final long line;
    private final CSVRecord values;

    ReferenceRow(String file, long line, CSVRecord values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    /** The line of the file the row begins in; the header is line 1. */
    public long line() {
        return line;
    }

    /** The value, or null if the cell is empty. */
    public String optional(String column) {
        if (!values.isMapped(column)) {
            throw bad(column, "is missing");
        }
        var value = values.get(column);
        return value.isEmpty() ? null : value;
    }

    /** The value; an empty cell is refused. */
    public String text(String column) {
        var value = optional(column);
        if (value == null) {
            throw bad(column, "is empty");
        }
        return value;
    }

    /** The value; an empty cell and more than {@code most} characters are refused. */
    public String text(String column, int most) {
        return within(column, text(column), most);
    }

    /** The value or null; more than {@code most} characters are refused. */
    public String optional(String column, int most) {
        var value = optional(column);
        return value == null ? null : within(column, value, most);
    }

    private String within(String column, String value, int most) {
        if (value.codePointCount(0, value.length()) > most) {
            throw bad(column, "is longer than " + most + " characters");
        }
        return value;
    }

    /** A whole number from {@code least} to {@code most}. */
    public int integer(String column, int least, int most) {
        var number = convert(column, "a whole number", Integer::valueOf);
        if (number < least || number > most) {
            throw bad(column, number + " is not between " + least + " and " + most);
        }
        return number;
    }

    /** A whole number from {@code least} to {@code most}, or null if the cell is empty. */
    public Integer optionalInteger(String column, int least, int most) {
        return optional(column) == null ? null : integer(column, least, most);
    }

    /** A number with decimals, written with a point. */
    public BigDecimal decimal(String column) {
        return convert(column, "a number", BigDecimal::new);
    }

    /** A sum of money in pounds, not negative, with at most two decimals. */
    public BigDecimal pounds(String column) {
        var amount = decimal(column);
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw bad(column, "\"" + text(column) + "\" is not a sum of pounds and pence");
        }
        return amount.setScale(2);
    }

    /** A sum of money in pounds, or null if the cell is empty. */
    public BigDecimal optionalPounds(String column) {
        return optional(column) == null ? null : pounds(column);
    }

    /** {@code yes} or {@code no}. */
    public boolean yesNo(String column) {
        return oneOf(column, "yes", "no").equals("yes");
    }

    /** One of the given values. */
    public String oneOf(String column, String... allowed) {
        var value = text(column);
        if (!List.of(allowed).contains(value)) {
            throw bad(column, "\"" + value + "\" is not one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** The value turned into something by a function that throws IllegalArgumentException for what it does not know. */
    public <T> T convert(String column, String kind, Function<String, T> conversion) {
        var value = text(column);
        try {
            return conversion.apply(value);
        } catch (IllegalArgumentException e) {
            throw bad(column, "\"" + value + "\" is not " + kind);
        }
    }

    /** The refusal of this row's value in a column, for rules a loader knows itself. */
    public BadReferenceFile bad(String column, String problem) {
        return new BadReferenceFile(file, line, column, problem);
    }
}
