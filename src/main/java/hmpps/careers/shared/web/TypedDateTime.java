package hmpps.careers.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

import hmpps.careers.shared.RuleViolation;

/**
 * A date and time as a person typed it into the boxes of {@code a:dateTime}, kept as typed until asked for. Times may be
 * written "17:00", "5pm", "11:59pm", "noon" or "midnight".
 */
public class TypedDateTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?");
    private String day;
    private String month;
    private String year;
    private String time;

    /** Empty boxes. */
    public TypedDateTime() { }

    /** Boxes filled with that local time; empty for null. */
    public TypedDateTime(LocalDateTime shown) {
        if (shown != null) {
            day = String.valueOf(shown.getDayOfMonth());
            month = String.valueOf(shown.getMonthValue());
            year = String.valueOf(shown.getYear());
            time = "%02d:%02d".formatted(shown.getHour(), shown.getMinute());
        }
    }

    /** Whether nothing at all was typed. */
    public boolean isEmpty() {
        return blank(day) && blank(month) && blank(year) && blank(time);
    }

    /** The date and time, in local time. RuleViolation at {@code field} where it is none. */
    public LocalDateTime value(String field) {
        var date = date(field);
        if (blank(time)) {
            throw RuleViolation.on(field, "field.time.missing");
        }
        return date.atTime(time(field));
    }

    /** The date alone. RuleViolation at {@code field} where it is none. */
    public LocalDate date(String field) {
        if (blank(day) || blank(month) || blank(year)) {
            throw RuleViolation.on(field, "field.date.missing");
        }
        try {
            var typedYear = Integer.parseInt(year.strip());
            if (typedYear < 1900 || typedYear > 2999) {
                throw RuleViolation.on(field, "field.date.invalid");
            }
            return LocalDate.of(typedYear, Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw RuleViolation.on(field, "field.date.invalid");
        }
    }

    private LocalTime time(String field) {
        var typed = time.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("noon") || typed.equals("midday")) {
            return LocalTime.NOON;
        }
        if (typed.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        var parts = TIME.matcher(typed);
        if (!parts.matches()) {
            throw RuleViolation.on(field, "field.time.invalid");
        }
        var hour = Integer.parseInt(parts.group(1));
        var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        var half = parts.group(3);
        var possible = half == null ? hour <= 23 && parts.group(2) != null : hour >= 1 && hour <= 12;
        if (!possible || minute > 59) {
            throw RuleViolation.on(field, "field.time.invalid");
        }
        return LocalTime.of(half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0), minute);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
