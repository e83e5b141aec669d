package hmpps.careers.promotion.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.ApplicationFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.equality.EqualityQuestion;
import hmpps.careers.promotion.equality.EqualityService;
import hmpps.careers.promotion.evidence.EvidenceBankService;
import hmpps.careers.promotion.vacancy.PublicationService;
import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;
import jakarta.inject.Inject;

/** What happens to applications when people, or the windows of one person, act at the same moment. */
class AtOnceIT extends InContainer {
    @Inject ApplicationService applications;
    @Inject DraftService drafts;
    @Inject SubmissionService submissions;
    @Inject EndorsementService endorsements;
    @Inject EqualityService equality;
    @Inject EvidenceBankService bank;
    @Inject PublicationService publication;
    @Inject ApplicationFixtures fixtures;
    @Inject Database database;
    @Inject As as;
    @Inject Clock clock;
    private String opportunity;
    private String staffNumber;
    private String manager;
    private As.Acting officer;
    private String draft;

    @BeforeEach
    void a_draft() {
        var member = fixtures.officer();
        staffNumber = member.staffNumber();
        manager = member.lineManager();
        officer = as.officer(staffNumber);
        opportunity = fixtures.open();
        draft = officer.get(() -> applications.start(opportunity));
    }

    @Test
    void a_line_manager_is_asked_once() throws Exception {
        assertThat(times(8, () -> endorsements.ask(draft))).containsOnly("done");
        assertThat(count("select count(*) from notice where staff_number = :it", manager)).isEqualTo(1);
    }

    @Test
    void a_line_manager_answers_once() throws Exception {
        officer.run(() -> endorsements.ask(draft));
        var asked = as.holder(manager, Role.LINE_MANAGER, Scope.national());
        var remark = new AtomicInteger();
        var outcomes = Together.times(6, () -> asked.get(() -> {
            endorsements.answer(draft, true, "Yes, " + remark.incrementAndGet());
            return "done";
        }));
        assertThat(outcomes).containsOnlyOnce("done").allSatisfy(AtOnceIT::kindly);
        assertThat(count("select count(*) from notice where staff_number = :it", staffNumber)).isEqualTo(1);
    }

    @Test
    void the_same_answer_of_a_line_manager_counts_once_however_often_it_arrives() throws Exception {
        officer.run(() -> endorsements.ask(draft));
        var asked = as.holder(manager, Role.LINE_MANAGER, Scope.national());
        assertThat(Together.times(6, () -> asked.get(() -> {
            endorsements.answer(draft, true, "Yes");
            return "done";
        }))).containsOnly("done");
        assertThat(count("select count(*) from notice where staff_number = :it", staffNumber)).isEqualTo(1);
    }

    @Test
    void equality_answers_are_kept_in_one_row() throws Exception {
        var answer = EqualityQuestion.values()[0];
        var given = Map.of(answer, answer.getAnswers().get(0));
        assertThat(times(8, () -> equality.answer(draft, given))).containsOnly("done");
        assertThat(officer.get(() -> equality.answers(draft))).isEqualTo(given);
    }

    @Test
    void an_evidence_bank_does_not_overflow() throws Exception {
        for (int i = 1; i < EvidenceBankService.MOST; i++) {
            var title = "Example " + i;
            officer.run(() -> bank.keep(null, title, "What I did."));
        }
        var more = new AtomicInteger();
        assertThat(times(5, () -> bank.keep(null, "One more " + more.incrementAndGet(), "What I did."))).containsOnlyOnce("done").allSatisfy(AtOnceIT::kindly);
        assertThat(officer.get(() -> bank.mine())).hasSize(EvidenceBankService.MOST);
    }

    @Test
    void the_same_example_is_kept_once_however_often_it_arrives() throws Exception {
        assertThat(times(5, () -> bank.keep("LEA", " Flood ", "Water\r\nrose."))).containsOnly("done");
        officer.run(() -> bank.keep(null, "Flood", "Water\nrose."));
        assertThat(officer.get(() -> bank.mine())).as("one about the behaviour, one about none").hasSize(2);
    }

    @Test
    void two_windows_saving_all_sections_at_once_lose_nothing() throws Exception {
        var acts = new ArrayList<Callable<?>>();
        for (int window = 0; window < 3; window++) {
            acts.add(done(() -> drafts.saveStatement(draft, "LEA", "I led.", null, "")));
            acts.add(done(() -> drafts.saveStatement(draft, "MED", "I decided.", null, "")));
            acts.add(done(() -> drafts.savePersonalStatement(draft, "I want this.", null, "")));
            acts.add(done(() -> drafts.answerDisabilityConfident(draft, true)));
        }
        assertThat(Together.all(acts)).containsOnly("done");
        var kept = officer.get(() -> applications.sheet(draft)).application();
        assertThat(kept.getStatements().get("LEA").getText()).isEqualTo("I led.");
        assertThat(kept.getStatements().get("MED").getText()).isEqualTo("I decided.");
        assertThat(kept.getPersonalStatement()).isEqualTo("I want this.");
        assertThat(kept.getDisabilityConfident()).isTrue();
    }

    @Test
    void extending_closing_and_writing_while_many_send_is_never_a_mistake_of_ours() throws Exception {
        var version = version();
        var publisher = as.holder(manager, Role.HR_ADMINISTRATOR, Scope.national());
        var later = London.at(clock.instant().plus(200, ChronoUnit.DAYS)).toLocalDateTime().withHour(12).truncatedTo(ChronoUnit.HOURS);
        var acts = new ArrayList<Callable<?>>();
        acts.add(() -> publisher.get(() -> {
            publication.extend(opportunity, version, later);
            return "done";
        }));
        acts.add(() -> publisher.get(() -> {
            publication.close(opportunity, version);
            return "done";
        }));
        for (int i = 0; i < 6; i++) {
            var one = as.officer(fixtures.officer().staffNumber());
            var reference = ready(one);
            acts.add(() -> one.get(() -> submissions.submit(reference, UUID.randomUUID().toString(), true)));
            acts.add(() -> one.get(() -> drafts.saveStatement(reference, "LEA", "I led the wing well.", null, null)));
        }
        acts.add(done(() -> applications.withdraw(draft)));
        var outcomes = Together.all(acts);
        assertThat(outcomes).allSatisfy(AtOnceIT::kindly);
        assertThat(outcomes.subList(0, 2)).as("of extending and closing from the same page one is told that the other was first").containsOnlyOnce("done");
    }

    private static void kindly(Object outcome) {
        assertThat(outcome instanceof RuntimeException && !(outcome instanceof RuleViolation) ? hmpps.careers.shared.Problem.of((Throwable) outcome).kind().status() : 409)
            .as(String.valueOf(outcome)).isEqualTo(409);
    }

    private List<Object> times(int times, Runnable act) throws Exception {
        return Together.times(times, done(act));
    }

    private Callable<?> done(Runnable act) {
        return () -> officer.get(() -> {
            act.run();
            return "done";
        });
    }

    private String ready(As.Acting person) {
        return person.get(() -> {
            var reference = applications.start(opportunity);
            drafts.confirmDetails(reference);
            drafts.saveStatement(reference, "LEA", "I led the wing.", true, null);
            drafts.saveStatement(reference, "MED", "I decided.", true, null);
            drafts.savePersonalStatement(reference, "I want this post.", true, null);
            drafts.answerAdjustments(reference, false, null, null);
            drafts.answerDisabilityConfident(reference, false);
            endorsements.ask(reference);
            return reference;
        });
    }

    private long version() {
        return database.read(em -> em.createQuery("select o from Opportunity o where o.reference = :r", Opportunity.class)
            .setParameter("r", opportunity).getSingleResult().getVersion());
    }

    private long count(String query, String it) {
        return database.read(em -> ((Number) em.createNativeQuery(query).setParameter("it", it).getSingleResult()).longValue());
    }
}
