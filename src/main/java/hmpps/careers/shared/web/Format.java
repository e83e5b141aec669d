package hmpps.careers.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import hmpps.careers.shared.Texts;
import hmpps.careers.shared.London;

/**
 * How dates, times, money and numbers are written on pages, as GOV.UK writes them: functions {@code a:date}, {@code a:money}
 * and so on. Instants are shown in local time; nothing is written for null.
 */
public final class Format {
    private static final DateTimeFormatter DATE = english("d MMMM yyyy");
    private static final DateTimeFormatter SHORT = english("d MMM");
    private static final DateTimeFormatter WEEKDAY = english("EEEE d MMMM yyyy");
    private static final DateTimeFormatter HOUR = english("ha");
    private static final DateTimeFormatter MINUTES = english("h:mma");

    private Format() { }

    /** "27 November 2026". */
    public static String date(Object when) {
        return when == null ? "" : DATE.format(day(when));
    }

    /** "27 Nov". */
    public static String dateShort(Object when) {
        return when == null ? "" : SHORT.format(day(when));
    }

    /** "Sunday 6 December 2026". */
    public static String weekday(Object when) {
        return when == null ? "" : WEEKDAY.format(day(when));
    }

    /** "27", for the two-line date of a list of deadlines. */
    public static String dayOfMonth(Object when) {
        return when == null ? "" : String.valueOf(day(when).getDayOfMonth());
    }

    /** "Nov". */
    public static String month(Object when) {
        return when == null ? "" : dateShort(when).replaceFirst("^\\d+ ", "");
    }

    /** "5pm", "11:59pm", "noon", "midnight". */
    public static String time(Object when) {
        if (when == null) {
            return "";
        }
        var time = when instanceof LocalTime local ? local : local(when).toLocalTime();
        time = time.truncatedTo(ChronoUnit.MINUTES);
        if (time.equals(LocalTime.NOON)) {
            return Texts.say("format.noon");
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return Texts.say("format.midnight");
        }
        return (time.getMinute() == 0 ? HOUR : MINUTES).format(time).toLowerCase(Locale.UK);
    }

    /** "Sunday 6 December 2026, 11:59pm". */
    public static String dateTime(Object when) {
        return when == null ? "" : weekday(when) + ", " + time(when);
    }

    /** "£31,995.00". */
    public static String money(BigDecimal pounds) {
        return pounds == null ? "" : signed(pounds, "%,.2f", 2);
    }

    /** "£31,995", rounded half up to the pound. */
    public static String pounds(BigDecimal pounds) {
        return pounds == null ? "" : signed(pounds, "%,.0f", 0);
    }

    /** "2,000"; decimals only where there are some: "37.5". */
    public static String number(Number number) {
        if (number == null) {
            return "";
        }
        if (number instanceof Integer whole && whole >= 0) {
            return whole < 1000 ? whole.toString() : number(whole / 1000) + "," + String.valueOf(1000 + whole % 1000).substring(1);
        }
        var plain = new BigDecimal(number.toString()).stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** Days of the calendar in London from now until then: 1 is tomorrow at whatever hour; 0 on the last day and afterwards. */
    public static long days(Instant now, Instant until) {
        return Math.max(0, ChronoUnit.DAYS.between(London.date(now), London.date(until)));
    }

    private static String signed(BigDecimal pounds, String pattern, int scale) {
        var rounded = pounds.setScale(scale, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "\u2212£" : "£") + String.format(Locale.UK, pattern, rounded.abs());
    }

    private static LocalDate day(Object when) {
        return when instanceof LocalDate date ? date : local(when).toLocalDate();
    }

    private static LocalDateTime local(Object when) {
        if (when instanceof Instant instant) {
            return London.at(instant).toLocalDateTime();
        }
        if (when instanceof ZonedDateTime zoned) {
            return zoned.toLocalDateTime();
        }
        if (when instanceof LocalDateTime local) {
            return local;
        }
        if (when instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        throw new IllegalArgumentException("not a date or time: " + when.getClass().getName());
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
