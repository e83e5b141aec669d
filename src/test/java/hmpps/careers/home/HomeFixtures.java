package hmpps.careers.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.Applications;
import hmpps.careers.promotion.application.EndorsementStatus;
import hmpps.careers.promotion.application.Endorsements;

/** What the home page is made from, on one Sunday morning in November. */
final class HomeFixtures {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private HomeFixtures() { }

    /** An application for a role that closes then, or was ended then. */
    static Applications.Row row(ApplicationStatus status, OpportunityStatus opportunity, String closes) {
        return new Applications.Row(UUID.randomUUID(), "APP-26-" + closes, status, "PRO-26-0001", "Supervising officer", "LCI", "Leicester (HMP)", 4, opportunity,
            Instant.parse(closes), opportunity == OpportunityStatus.PUBLISHED ? null : Instant.parse(closes), NOW, status == ApplicationStatus.DRAFT ? null : NOW, status == ApplicationStatus.DRAFT ? 0 : 1);
    }

    static List<MyApplication> applications(Applications.Row... rows) {
        return MyApplication.of(List.of(rows), NOW);
    }

    static Endorsements.Request request(EndorsementStatus status, String closes) {
        return new Endorsements.Request("APP-26-7Q4KZM", "Ann Lee", "Prison officer", 3, "Supervising officer", "LCI", 4, Instant.parse(closes), ApplicationStatus.DRAFT, status,
            NOW, null, null, null);
    }

    static StaffFixtures.Record record() {
        return StaffFixtures.record();
    }
}
