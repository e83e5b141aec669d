package hmpps.careers.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Objects;

/**
 * What the auditor looks for; every part may be null.
 *
 * @param person  staff number of who acted
 * @param record  reference of the record acted on
 * @param action  the act, or its beginning up to a dot: {@code role} finds {@code role.granted} and {@code role.ended}
 * @param outcome how it ended
 * @param from    the first day, London time
 * @param until   the last day, London time
 */
public record AuditQuery(String person, String record, String action, Outcome outcome, LocalDate from, LocalDate until) {
    public AuditQuery {
        person = orNull(person);
        record = orNull(record);
        action = orNull(action == null ? null : action.strip().replaceFirst("\\.+$", ""));
    }

    /** A day as the address holds it, of a year that can be in the trail, null for nothing; DateTimeParseException where it is none. */
    public static LocalDate day(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = LocalDate.parse(typed.strip());
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new DateTimeParseException("no year of the trail", typed, 0);
        }
        return day;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The query in a few words, for the record of a download; null for everything. */
    String outline() {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("person", person);
        parts.put("record", record);
        parts.put("action", action);
        parts.put("outcome", outcome);
        parts.put("from", from);
        parts.put("until", until);
        parts.values().removeIf(Objects::isNull);
        return parts.isEmpty() ? null : parts.toString();
    }
}
