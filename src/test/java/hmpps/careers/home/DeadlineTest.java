package hmpps.careers.home;

import static hmpps.careers.home.HomeFixtures.NOW;
import static hmpps.careers.home.HomeFixtures.TODAY;
import static hmpps.careers.home.HomeFixtures.applications;
import static hmpps.careers.home.HomeFixtures.record;
import static hmpps.careers.home.HomeFixtures.request;
import static hmpps.careers.home.HomeFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.EndorsementStatus;

class DeadlineTest {
    static final LocalDate JOINED = LocalDate.of(2024, 1, 1);
    final List<Deadline> deadlines = Deadline.of(
        applications(row(ApplicationStatus.DRAFT, OpportunityStatus.PUBLISHED, "2026-12-06T23:59:00Z"),
            row(ApplicationStatus.SUBMITTED, OpportunityStatus.PUBLISHED, "2026-11-28T17:00:00Z"),
            row(ApplicationStatus.SUBMITTED, OpportunityStatus.CLOSED, "2026-11-20T17:00:00Z")),
        List.of(request(EndorsementStatus.ASKED, "2026-11-30T12:00:00Z"), request(EndorsementStatus.DECLINED, "2026-11-30T12:00:00Z")),
        record().holding("FAW", JOINED, LocalDate.of(2026, 11, 29)).build(), NOW, TODAY);

    @Test
    void the_soonest_comes_first_and_what_is_past_or_answered_not_at_all() {
        assertThat(deadlines).extracting(Deadline::key)
            .containsExactly("home.deadline.change", "home.deadline.expires", "home.deadline.endorse", "home.deadline.finish");
    }

    @Test
    void the_coming_week_is_hot() {
        assertThat(deadlines).extracting(Deadline::hot).containsExactly(true, false, false, false);
    }

    @Test
    void what_expires_has_a_day_and_no_time() {
        assertThat(deadlines.get(1).isTimed()).isFalse();
        assertThat(deadlines.get(0).isTimed()).isTrue();
        assertThat(deadlines).extracting(Deadline::day).containsExactly(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 29), LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 12, 6));
    }

    @Test
    void the_calendar_file_holds_each_once_under_its_own_id() {
        var file = CalendarFile.of(deadlines, "https://careers.example", NOW);
        assertThat(file).contains("BEGIN:VCALENDAR", "VERSION:2.0", "DTSTART:20261128T170000Z", "DTSTART;VALUE=DATE:20261129", "DTSTAMP:20261122T090000Z",
            "UID:E-APP-26-7Q4KZM@careers.hmpps.invalid", "SUMMARY:Supervising officer: last chance to change");
        assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(5);
        assertThat(file.replace("\r\n ", "")).contains("DESCRIPTION:https://careers.example/endorsements/APP-26-7Q4KZM");
    }

    @Test
    void a_calendar_without_deadlines_is_empty_but_whole() {
        assertThat(CalendarFile.of(List.of(), "https://careers.example", NOW)).contains("BEGIN:VCALENDAR", "END:VCALENDAR").doesNotContain("VEVENT");
    }
}
