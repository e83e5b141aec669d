package hmpps.careers.staff;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A staff record as a JSON array, which the database writes in one column of one row; both databases know these functions. What
 * the codes in it are called is known without asking.
 */
final class RecordText {
    /** The record of the member of staff {@code s} on the day {@code :today}. */
    static final String EXPRESSION = """
        function('json_array' as String, s.staffNumber, concat(s.givenName, ' ', s.familyName), s.establishmentCode, s.band, s.bandSince, s.joinedOn,
            coalesce(cast(s.probationPassedOn as String), ''), s.weeklyHours, s.fte, s.postTitle,
            coalesce(s.lineManager, ''),
            coalesce((select concat(m.givenName, ' ', m.familyName) from StaffMember m where m.staffNumber = s.lineManager), ''),
            (select coalesce(function('json_arrayagg', function('json_array', q.code, q.achievedOn,
                coalesce(cast(q.expiresOn as String), ''), q.source)), function('json_array'))
                from Qualification q where q.staffNumber = s.staffNumber),
            (select coalesce(function('json_arrayagg', function('json_array', w.kind, w.issuedOn, w.liveUntil)), function('json_array'))
                from FormalWarning w where w.staffNumber = s.staffNumber and w.issuedOn <= :today and w.liveUntil >= :today),
            s.recordedOn)""";

    private final Iterator<JsonValue> values;
    private final UnaryOperator<String> groupOf;
    private final UnaryOperator<String> nameOf;

    private RecordText(JsonArray values, UnaryOperator<String> groupOf, UnaryOperator<String> nameOf) {
        this.values = values.iterator();
        this.groupOf = groupOf;
        this.nameOf = nameOf;
    }

    /** The record that such a text tells, with what tells the prison group of an establishment (null for none) and the name of a qualification. */
    static StaffRecord read(String text, UnaryOperator<String> groupOf, UnaryOperator<String> nameOf) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new RecordText(reader.readArray(), groupOf, nameOf).record();
        }
    }

    private StaffRecord record() {
        var staffNumber = text();
        var name = text();
        var establishment = text();
        return new StaffRecord(staffNumber, name, establishment, groupOf.apply(establishment), number().intValueExact(), date(), date(), dateOrNull(), number(), number(),
            text(), textOrNull(), textOrNull(), all(RecordText::held, Comparator.comparing(StaffRecord.Held::achievedOn).reversed().thenComparing(StaffRecord.Held::code)),
            all(RecordText::warning, Comparator.comparing(StaffRecord.Warning::liveUntil).reversed().thenComparing(StaffRecord.Warning::issuedOn)), date());
    }

    private StaffRecord.Held held() {
        var code = text();
        return new StaffRecord.Held(code, nameOf.apply(code), date(), dateOrNull(), text());
    }

    private StaffRecord.Warning warning() {
        return new StaffRecord.Warning(WarningKind.valueOf(text()), date(), date());
    }

    private <T> List<T> all(Function<RecordText, T> each, Comparator<T> order) {
        return values.next().asJsonArray().stream().map(one -> each.apply(new RecordText(one.asJsonArray(), groupOf, nameOf))).sorted(order).toList();
    }

    private String text() {
        return ((JsonString) values.next()).getString();
    }

    private String textOrNull() {
        var text = text();
        return text.isEmpty() ? null : text;
    }

    private LocalDate date() {
        return LocalDate.parse(text());
    }

    private LocalDate dateOrNull() {
        var text = textOrNull();
        return text == null ? null : LocalDate.parse(text);
    }

    private BigDecimal number() {
        return ((JsonNumber) values.next()).bigDecimalValue();
    }
}
