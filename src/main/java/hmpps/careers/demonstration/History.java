package hmpps.careers.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The audit records of what the set says has happened, handed over at the end in the order of time. */
final class History {
    private final List<Record> records = new ArrayList<>();

    private record Record(Instant at, String actor, String action, String type, String ref, String before, String after) { }

    void opportunity(Vacancy vacancy, Instant draftedAt, Instant sentAt, Instant endedAt, String reason) {
        opportunity(draftedAt, vacancy.draftedBy(), "opportunity.drafted", vacancy, null, "DRAFT");
        if (sentAt != null) {
            opportunity(sentAt, vacancy.draftedBy(), "opportunity.sent", vacancy, "DRAFT", "SENT");
        }
        if (vacancy.publishedAt() != null) {
            opportunity(vacancy.publishedAt(), vacancy.publishedBy(), "opportunity.published", vacancy, "SENT", "PUBLISHED");
        }
        if (vacancy.status().equals("CANCELLED")) {
            opportunity(endedAt, vacancy.draftedBy(), "opportunity.cancelled", vacancy, "PUBLISHED", "CANCELLED: " + reason);
        }
    }

    private void opportunity(Instant at, String actor, String action, Vacancy vacancy, String before, String after) {
        records.add(new Record(at, actor, action, "Opportunity", vacancy.reference(), before, after));
    }

    void application(Instant at, Person person, String action, String reference, String after) {
        records.add(new Record(at, person.number(), action, "Application", reference, null, after));
    }

    int size() {
        return records.size();
    }

    void write(Rows rows) {
        records.sort(Comparator.comparing(Record::at));
        records.forEach(one -> rows.add(Table.AUDIT_RECORD, one.at(), one.actor(), one.action(), "DONE", one.type(), one.ref(), one.before(),
            one.after()));
    }
}
