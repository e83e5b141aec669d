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
import java.util.Map;

import org.junit.jupiter.api.Test;

import hmpps.careers.home.Task.State;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.Applications;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.EndorsementStatus;
import hmpps.careers.promotion.vacancy.Vacancies;
import hmpps.careers.promotion.vacancy.VacancyList;

class TaskTest {
    static final LocalDate JOINED = LocalDate.of(2024, 1, 1);

    @Test
    void nothing_is_asked_of_who_has_nothing_to_do() {
        var record = record().holding("FAW", JOINED, TODAY.minusDays(1)).holding("SASH", JOINED, TODAY.plusDays(60)).holding("KEYWORK", JOINED, null).build();
        var sent = applications(row(ApplicationStatus.SUBMITTED, OpportunityStatus.PUBLISHED, "2026-12-01T12:00:00Z"));
        var answered = List.of(request(EndorsementStatus.GIVEN, "2026-12-01T12:00:00Z"), request(EndorsementStatus.ASKED, "2026-11-01T12:00:00Z"));
        assertThat(Task.of(sent, answered, record, null, NOW, TODAY)).isEmpty();
    }

    @Test
    void drafts_endorsements_and_qualifications_are_to_be_dealt_with_most_pressing_first() {
        var record = record().holding("FAW", JOINED, TODAY.plusDays(59)).build();
        var drafts = applications(row(ApplicationStatus.DRAFT, OpportunityStatus.PUBLISHED, "2026-12-20T12:00:00Z"),
            row(ApplicationStatus.DRAFT, OpportunityStatus.PUBLISHED, "2026-11-24T12:00:00Z"));
        var tasks = Task.of(drafts, List.of(request(EndorsementStatus.ASKED, "2026-12-01T12:00:00Z")), record, null, NOW, TODAY);
        assertThat(tasks).extracting(Task::state).containsExactly(State.DUE_SOON, State.IN_PROGRESS, State.TO_DO, State.TO_DO);
        assertThat(tasks).extracting(Task::key).containsExactly("home.task.finish", "home.task.finish", "home.task.endorse", "home.task.renew");
        assertThat(tasks).extracting(Task::link).containsExactly("/applications/APP-26-2026-11-24T12:00:00Z", "/applications/APP-26-2026-12-20T12:00:00Z",
            "/endorsements/APP-26-7Q4KZM", "/record");
    }

    @Test
    void changes_that_were_not_sent_are_to_be_sent() {
        var sent = row(ApplicationStatus.SUBMITTED, OpportunityStatus.PUBLISHED, "2026-12-01T12:00:00Z");
        var changed = new Applications.Row(sent.id(), sent.reference(), sent.status(), sent.opportunityReference(), sent.title(), sent.establishmentCode(),
            sent.establishment(), sent.band(), sent.opportunityStatus(), sent.closesAt(), sent.endedAt(), NOW, NOW.minusSeconds(1), 1);
        assertThat(Task.of(applications(changed), List.of(), record().build(), null, NOW, TODAY)).singleElement()
            .satisfies(task -> assertThat(task.key()).isEqualTo("home.task.send-again")).satisfies(task -> assertThat(task.state()).isEqualTo(State.ACTION_NEEDED));
    }

    @Test
    void what_waits_for_publication_is_one_task_with_its_number() {
        var waiting = new Vacancies.Row("PRO-26-0002", "Custodial manager", 5, 1, "LCI", "Leicester (HMP)", OpportunityStatus.SENT, NOW, NOW, null, "1", "Ann", "Lee");
        var list = new VacancyList(OpportunityStatus.SENT, List.of(waiting), Map.of(OpportunityStatus.SENT, 7), 1, 1);
        assertThat(Task.of(List.of(), List.of(), record().build(), list, NOW, TODAY)).singleElement()
            .satisfies(task -> assertThat(task.subject()).isEqualTo("7")).satisfies(task -> assertThat(task.when()).isEqualTo(NOW));
        var drafts = new VacancyList(OpportunityStatus.DRAFT, List.of(waiting), Map.of(OpportunityStatus.SENT, 7), 1, 1);
        assertThat(Task.of(List.of(), List.of(), record().build(), drafts, NOW, TODAY)).isEmpty();
        var nothing = new VacancyList(OpportunityStatus.SENT, List.of(), Map.of(OpportunityStatus.SENT, 0), 1, 1);
        assertThat(Task.of(List.of(), List.of(), record().build(), nothing, NOW, TODAY)).isEmpty();
    }
}
