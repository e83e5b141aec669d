package hmpps.careers.promotion.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.ApplicationFixtures;
import hmpps.careers.home.HomeService;
import hmpps.careers.home.MyApplication;
import hmpps.careers.home.Task;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.equality.EqualityQuestion;
import hmpps.careers.promotion.equality.EqualityService;
import hmpps.careers.promotion.evidence.EvidenceBankService;
import hmpps.careers.promotion.evidence.EvidenceExample;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import hmpps.careers.staff.StaffMember;
import jakarta.inject.Inject;

class EndorsementIT extends InContainer {
    @Inject ApplicationService applications;
    @Inject EndorsementService endorsements;
    @Inject EvidenceBankService bank;
    @Inject EqualityService equality;
    @Inject ApplicationFixtures fixtures;
    @Inject HomeService home;
    @Inject Database database;
    @Inject Clock clock;
    @Inject As as;
    StaffMember officer;
    String opportunity;
    String reference;

    @BeforeEach
    void make() {
        officer = fixtures.officer();
        opportunity = fixtures.open();
        reference = officer().get(() -> applications.start(opportunity));
    }

    As.Acting officer() {
        return as.officer(officer.staffNumber());
    }

    As.Acting manager(String number) {
        return as.holder(number, Role.LINE_MANAGER, Scope.national());
    }

    @Test
    void is_seen_and_answered_by_the_manager_who_was_asked_alone() {
        officer().run(() -> endorsements.ask(reference));
        officer().run(() -> endorsements.ask(reference));
        assertThatThrownBy(() -> officer().run(() -> endorsements.requests())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> officer().run(() -> endorsements.answer(reference, true, null))).isInstanceOf(Refused.class);
        var number = fixtures.officer().lineManager();
        var another = manager(number);
        assertThat(another.get(() -> endorsements.requests())).isEmpty();
        assertThatThrownBy(() -> another.run(() -> endorsements.request(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> another.run(() -> endorsements.answer(reference, true, null))).isInstanceOf(NotFound.class);
        assertThat(refused(number)).containsExactly("endorsement.read " + reference, "endorsement.answered " + reference);

        var manager = manager(officer.lineManager());
        assertThat(manager.get(() -> endorsements.requests())).singleElement().satisfies(request -> {
            assertThat(request.reference()).isEqualTo(reference);
            assertThat(request.name()).isEqualTo("Sam Okafor");
            assertThat(request.isOpenAt(clock.instant())).isTrue();
        });
        assertThatThrownBy(() -> manager.run(() -> endorsements.answer(reference, null, null))).hasMessage("endorsement.choose");
        manager.run(() -> endorsements.answer(reference, true, "Ready <b>now</b>"));
        assertThat(manager.get(() -> endorsements.request(reference)).remark()).isEqualTo("Ready <b>now</b>");
        assertThat(officer().get(() -> applications.sheet(reference)).sections().get("endorsement").state()).isEqualTo(SectionState.GIVEN);
    }

    @Test
    void is_asked_before_it_is_reminded_of_and_gone_with_the_application() {
        assertThatThrownBy(() -> officer().run(() -> endorsements.remind(reference))).hasMessage("endorsement.not-asked");
        officer().run(() -> endorsements.ask(reference));
        assertThatThrownBy(() -> officer().run(() -> endorsements.remind(reference))).hasMessage("endorsement.reminded-today");
        officer().run(() -> applications.withdraw(reference));
        assertThat(manager(officer.lineManager()).get(() -> endorsements.requests())).isEmpty();
        assertThat(manager(officer.lineManager()).get(() -> endorsements.request(reference))).satisfies(request -> {
            assertThat(request.isWithdrawn()).isTrue();
            assertThat(request.isOpenAt(clock.instant())).isFalse();
            assertThat(request.isEndedAt(clock.instant())).isTrue();
        });
        assertThatThrownBy(() -> manager(officer.lineManager()).run(() -> endorsements.answer(reference, true, null))).hasMessage("endorsement.withdrawn");
        assertThat(refused(officer.lineManager())).as("what was put to them and withdrawn is refused to nobody").isEmpty();
    }

    /** What that person was refused, as recorded. */
    private List<String> refused(String by) {
        return database.read(em -> em.createQuery("""
            select concat(r.action, ' ', r.recordRef) from AuditRecord r where r.actor = :by and r.outcome = hmpps.careers.audit.Outcome.REFUSED
            order by r.id""", String.class).setParameter("by", by).getResultList());
    }

    @Test
    void once_the_role_is_cancelled_both_read_when_that_was_and_no_later_closing_time() {
        officer().run(() -> endorsements.ask(reference));
        var ended = clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        database.change(em -> em.createQuery("select o from Opportunity o where o.reference = :r", Opportunity.class).setParameter("r", opportunity).getSingleResult()
            .cancel("The post has gone", ended));
        assertThat(manager(officer.lineManager()).get(() -> endorsements.request(reference))).satisfies(request -> {
            assertThat(request.closesAt()).isEqualTo(ended);
            assertThat(request.isOpenAt(ended)).isFalse();
            assertThat(request.isEndedAt(ended)).isTrue();
        });
        assertThatThrownBy(() -> manager(officer.lineManager()).run(() -> endorsements.answer(reference, true, null))).hasMessage("endorsement.ended");
        var row = officer().get(() -> applications.mine()).get(0);
        assertThat(row.closesAt()).isEqualTo(ended);
        assertThat(row.endedAt()).isEqualTo(ended);
        assertThat(officer().get(() -> home.mine()).applications()).extracting(MyApplication::stage).containsExactly(ApplicationStage.CANCELLED);
        assertThat(manager(officer.lineManager()).get(() -> home.mine()).tasks()).extracting(Task::key).doesNotContain("home.task.endorse");
    }

    @Test
    void what_can_still_be_answered_stands_before_what_has_ended() {
        officer().run(() -> endorsements.ask(reference));
        fixtures.closes(opportunity, clock.instant().minusSeconds(1));
        var later = officer().get(() -> applications.start(fixtures.open()));
        officer().run(() -> endorsements.ask(later));
        assertThat(manager(officer.lineManager()).get(() -> endorsements.requests())).extracting(Endorsements.Request::reference).containsExactly(later, reference);
    }

    @Test
    void examples_are_seen_changed_and_deleted_by_their_owner_alone() {
        officer().run(() -> bank.keep("LEA", "Flood", "Water \uD83C\uDF0A"));
        var id = officer().get(() -> bank.mine()).get(0).getId().toString();
        var number = fixtures.officer().staffNumber();
        var stranger = as.officer(number);
        assertThat(stranger.get(() -> bank.mine())).isEmpty();
        assertThatThrownBy(() -> stranger.run(() -> bank.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> bank.change(id, 0, null, "Mine", "mine"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> bank.remove(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> bank.get(UUID.randomUUID().toString()))).isInstanceOf(NotFound.class);
        assertThat(refused(number)).containsExactly("evidence.read " + id, "evidence.changed " + id, "evidence.removed " + id);
        assertThatThrownBy(() -> officer().run(() -> bank.get("not-an-id"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> officer().run(() -> bank.keep("XXX", "Flood", "text"))).isInstanceOf(NotFound.class);
        assertThat(officer().get(() -> bank.change(id, 0, null, "Fire", "Smoke"))).isEmpty();
        assertThat(officer().get(() -> bank.change(id, 0, null, "Fire", "Smoke"))).as("the same form once more").isEmpty();
        assertThat(officer().get(() -> bank.change(id, 0, null, "Flood", "Water"))).get().extracting(EvidenceExample::getText).isEqualTo("Smoke");
        assertThat(officer().get(() -> bank.get(id)).getTitle()).isEqualTo("Fire");
        officer().run(() -> bank.remove(id));
        assertThat(officer().get(() -> bank.mine())).isEmpty();
    }

    @Test
    void equality_answers_are_the_persons_own_and_lead_to_nobody() {
        var stranger = as.officer(fixtures.officer().staffNumber());
        assertThatThrownBy(() -> stranger.run(() -> equality.answers(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> equality.delete(reference))).isInstanceOf(NotFound.class);
        var given = new EnumMap<EqualityQuestion, String>(Map.of(EqualityQuestion.SEX, EqualityQuestion.PREFER_NOT_TO_SAY));
        officer().run(() -> equality.answer(reference, given));
        officer().run(() -> equality.answer(reference, given));
        assertThat(officer().get(() -> equality.answers(reference))).isEqualTo(given);
        var rows = database.read(em -> em.createQuery("select q.respondent from EqualityAnswer q where q.opportunityReference = ?1", String.class)
            .setParameter(1, opportunity).getResultList());
        assertThat(rows).singleElement().satisfies(respondent -> assertThat(respondent).hasSize(64).doesNotContain(officer.staffNumber()));
        var audited = database.read(em -> em.createQuery("select r.recordRef from AuditRecord r where r.action = 'equality.answered' and r.actor = ?1", String.class)
            .setParameter(1, officer.staffNumber()).getResultList());
        assertThat(audited).hasSize(2).containsOnlyNulls();
        var ids = database.read(em -> em.createQuery("select q.id from EqualityAnswer q where q.opportunityReference = ?1", UUID.class).setParameter(1, opportunity).getResultList());
        assertThat(ids).as("in no order of time that the audit trail has too").allMatch(id -> id.version() == 4);
        var other = fixtures.open();
        var otherReference = officer().get(() -> applications.start(other));
        officer().run(() -> equality.answer(otherReference, given));
        var others = database.read(em -> em.createQuery("select q.respondent from EqualityAnswer q where q.opportunityReference = ?1", String.class)
            .setParameter(1, other).getResultList());
        assertThat(others).as("the same person").hasSize(1).doesNotContainAnyElementsOf(rows);
        officer().run(() -> equality.delete(reference));
        assertThat(officer().get(() -> equality.answers(reference))).isEmpty();
    }
}
