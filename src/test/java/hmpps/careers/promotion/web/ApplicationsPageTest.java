package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationService;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.Applications;

class ApplicationsPageTest {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void lists_the_draft_that_closes_next_first_of_all() {
        var page = new ApplicationsPage();
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        page.applications = new ApplicationService() {
            @Override
            public List<Applications.Row> mine() {
                return Stream.of(6, 1, 3).map(ApplicationsPageTest::draft).toList();
            }
        };
        page.load();
        assertThat(page.getLines()).extracting(line -> line.row().title()).containsExactly("Closes in 1 days", "Closes in 3 days", "Closes in 6 days");
    }

    private static Applications.Row draft(int days) {
        return new Applications.Row(UUID.randomUUID(), "APP-26-1", ApplicationStatus.DRAFT, "PRO-26-1", "Closes in " + days + " days", "LCI", "Leicester (HMP)", 4,
            OpportunityStatus.PUBLISHED, NOW.plus(Duration.ofDays(days)), null, NOW, null, 0);
    }
}
