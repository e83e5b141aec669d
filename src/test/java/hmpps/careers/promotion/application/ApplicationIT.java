package hmpps.careers.promotion.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.ApplicationFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import hmpps.careers.staff.EarlierPost;
import hmpps.careers.staff.Qualification;
import hmpps.careers.staff.StaffMember;
import jakarta.inject.Inject;

class ApplicationIT extends InContainer {
    @Inject ApplicationService applications;
    @Inject DraftService drafts;
    @Inject SubmissionService submissions;
    @Inject EndorsementService endorsements;
    @Inject ApplicationFixtures fixtures;
    @Inject Database database;
    @Inject As as;
    @Inject Clock clock;
    StaffMember officer;
    As.Acting acting;
    String opportunity;

    @BeforeEach
    void make() {
        officer = fixtures.officer();
        acting = as.officer(officer.staffNumber());
        opportunity = fixtures.open();
    }

    As.Acting officer() {
        return acting;
    }

    /** Starts and completes everything but the sending. */
    String ready(StaffMember person) {
        return as.officer(person.staffNumber()).get(() -> {
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

    Application stored(String reference) {
        return database.read(em -> {
            var found = em.createQuery("select a from Application a left join fetch a.statements where a.reference = :reference", Application.class)
                .setParameter("reference", reference).getSingleResult();
            return found;
        });
    }

    long count(String query, Object value) {
        return database.read(em -> em.createQuery(query, Long.class).setParameter(1, value).getSingleResult());
    }

    long submissionsOf(String reference) {
        return count("select count(s) from Submission s where s.application.reference = ?1", reference);
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    static List<Object> together(List<Callable<?>> acts) throws Exception {
        return Together.all(acts);
    }

    @Test
    void is_closed_to_strangers() {
        var reference = ready(officer);
        assertThatThrownBy(() -> as.nobody().run(() -> applications.start(opportunity))).isInstanceOf(Refused.class);
        var number = fixtures.officer().staffNumber();
        var stranger = as.officer(number);
        assertThatThrownBy(() -> stranger.run(() -> applications.sheet(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> drafts.saveStatement(reference, "LEA", "mine", true, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> submissions.submit(reference, token(), true))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> submissions.receipt(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> applications.withdraw(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> endorsements.ask(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> applications.sheet("APP-00-0000"))).isInstanceOf(NotFound.class);
        List<String> refused = database.read(em -> em.createQuery("""
            select concat(r.action, ' ', r.recordRef) from AuditRecord r where r.actor = :number and r.outcome = hmpps.careers.audit.Outcome.REFUSED
            order by r.id""", String.class).setParameter("number", number).getResultList());
        assertThat(refused).as("recorded where there is such an application").containsExactly("application.read " + reference,
            "application.changed " + reference, "application.submitted " + reference, "application.read " + reference,
            "application.changed " + reference, "application.changed " + reference);
        assertThat(stored(reference).getStatements().get("LEA").getText()).isEqualTo("I led the wing.");
    }

    @Test
    void is_not_started_for_what_is_unknown_unpublished_or_closed() {
        assertThatThrownBy(() -> officer().run(() -> applications.start("PRO-00-0000"))).isInstanceOf(NotFound.class);
        fixtures.closes(opportunity, clock.instant().minus(Duration.ofHours(1)));
        assertThatThrownBy(() -> officer().run(() -> applications.start(opportunity))).hasMessage("application.start.not-open");
    }

    @Test
    void started_by_many_clients_at_once_is_one() throws Exception {
        var acts = new ArrayList<Callable<?>>();
        for (int i = 0; i < 8; i++) {
            acts.add(() -> acting.get(() -> applications.start(opportunity)));
        }
        assertThat(together(acts)).allMatch(String.class::isInstance).hasSize(8).containsOnly(officer().get(() -> applications.start(opportunity)));
        assertThat(count("select count(a) from Application a where a.staffNumber = ?1", officer.staffNumber())).isEqualTo(1);
        assertThat(count("select count(r) from AuditRecord r where r.action = 'application.started' and r.actor = ?1", officer.staffNumber())).isEqualTo(1);
    }

    @Test
    void may_be_started_but_not_sent_while_a_rule_is_not_met() {
        opportunity = fixtures.asking(new EligibilityRule(RuleKind.BAND_HELD, 3, null), new EligibilityRule(RuleKind.MINIMUM_SERVICE, 600, null));
        var reference = ready(officer);
        assertThat(officer().get(() -> applications.sheet(reference)).sections().get("eligibility").state()).isEqualTo(SectionState.NOT_MET);
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, token(), true))).hasMessage("application.submit.not-eligible");
        assertThat(refusedSubmits(reference)).containsExactly("application.submit.not-eligible");
        assertThat(submissionsOf(reference)).isZero();
        assertThat(stored(reference).getStatus()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void is_not_sent_incomplete_over_the_limit_undeclared_or_with_a_made_up_form() {
        var reference = ready(officer);
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, token(), false))).hasMessage("application.submit.declare");
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, "' or 1=1", true))).hasMessage("application.submit.other-form");
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, null, true))).hasMessage("application.submit.other-form");
        var saved = officer().get(() -> drafts.saveStatement(reference, "LEA", "word ".repeat(251), true, null));
        assertThat(saved.over()).isEqualTo(1);
        assertThat(stored(reference).getStatements().get("LEA").getText()).hasSize(1255);
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, token(), true))).hasMessage("application.submit.incomplete");
        assertThat(submissionsOf(reference)).isZero();
    }

    @Test
    void sent_once_by_one_form_however_often_it_arrives() throws Exception {
        var reference = ready(officer);
        var form = token();
        var acts = new ArrayList<Callable<?>>();
        for (int i = 0; i < 8; i++) {
            acts.add(() -> acting.get(() -> submissions.submit(reference, form, true)));
        }
        var receipts = together(acts);
        assertThat(receipts).allMatch(Receipt.class::isInstance).extracting(receipt -> ((Receipt) receipt).number()).containsOnly(1);
        assertThat(officer().get(() -> submissions.submit(reference, form, true)).number()).isEqualTo(1);
        assertThat(submissionsOf(reference)).isEqualTo(1);
        assertThat(stored(reference).getSubmissions()).isEqualTo(1);
        assertThat(count("select count(r) from AuditRecord r where r.action = 'application.submitted' and r.recordRef = ?1", reference)).isEqualTo(1);
    }

    @Test
    void sent_once_by_two_forms_when_nothing_was_changed_between_them() throws Exception {
        var reference = ready(officer);
        var receipts = together(List.of(() -> acting.get(() -> submissions.submit(reference, token(), true)),
            () -> acting.get(() -> submissions.submit(reference, token(), true))));
        assertThat(receipts).extracting(receipt -> ((Receipt) receipt).number()).containsOnly(1);
        assertThat(submissionsOf(reference)).isEqualTo(1);
    }

    @Test
    void a_form_sends_no_other_application_than_its_own() {
        var form = token();
        var reference = ready(officer);
        officer().run(() -> submissions.submit(reference, form, true));
        var other = fixtures.officer();
        var second = ready(other);
        assertThatThrownBy(() -> as.officer(other.staffNumber()).run(() -> submissions.submit(second, form, true))).hasMessage("application.submit.other-form");
        assertThat(submissionsOf(second)).isZero();
    }

    @Test
    void everything_the_page_of_the_details_shows_is_sent_and_what_was_declared() {
        database.keep(new Qualification(officer.staffNumber(), "FAW", LocalDate.of(2025, 3, 1), LocalDate.of(2028, 2, 28), "Training record"),
            new EarlierPost(officer.staffNumber(), "Operational support grade", 2, "GTI", LocalDate.of(2016, 1, 4), LocalDate.of(2019, 3, 3)));
        var reference = ready(officer);
        officer().run(() -> submissions.submit(reference, token(), true));
        var content = database.read(em -> em.createQuery("select s.content from Submission s where s.application.reference = ?1", String.class)
            .setParameter(1, reference).getSingleResult());
        var record = officer().get(() -> applications.sheet(reference)).record();
        assertThat(content).contains("\"weeklyHours\":" + record.weeklyHours(), "\"fte\":" + record.fte(), "\"lineManagerName\":\"Jo Price\"",
            "\"probationPassedOn\":\"" + record.probationPassedOn(), "\"achievedOn\":\"2025-03-01\",\"expiresOn\":\"2028-02-28\"",
            "{\"post\":\"Operational support grade\",\"band\":2,\"establishment\":\"GTI\",\"startedOn\":\"2016-01-04\",\"endedOn\":\"2019-03-03\"}",
            "\"declaration\":\"What you have written is true and is your own work.", "I declare that my answers are true and my own");
    }

    @Test
    void changed_and_sent_again_keeps_both_as_they_were_sent() {
        var reference = ready(officer);
        officer().run(() -> submissions.submit(reference, token(), true));
        officer().run(() -> drafts.saveStatement(reference, "LEA", "I led it better.", true, null));
        assertThat(stored(reference).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(officer().get(() -> submissions.submit(reference, token(), true)).number()).isEqualTo(2);
        var contents = database.read(em -> em.createQuery("select s.content from Submission s where s.application.reference = ?1 order by s.number", String.class)
            .setParameter(1, reference).getResultList());
        assertThat(contents.get(0)).contains("\"text\":\"I led the wing.\"").contains(officer.staffNumber()).doesNotContain("better");
        assertThat(contents.get(1)).contains("I led it better.");
        var eligibility = database.read(em -> em.createQuery("select s.eligibility from Submission s where s.application.reference = ?1 and s.number = 1", String.class)
            .setParameter(1, reference).getSingleResult());
        assertThat(eligibility).contains("\"rule\":\"BAND_HELD\"").contains("\"met\":true");
        assertThat(officer().get(() -> submissions.receipt(reference)).number()).isEqualTo(2);
    }

    private List<String> refusedSubmits(String reference) {
        return database.read(em -> em.createQuery("""
                select r.after from AuditRecord r where r.action = 'application.submitted' and r.recordRef = ?1 and r.actor = ?2
                    and r.outcome = hmpps.careers.audit.Outcome.REFUSED order by r.id""", String.class)
            .setParameter(1, reference).setParameter(2, officer.staffNumber()).getResultList());
    }

    @Test
    void after_the_closing_time_is_refused_and_the_draft_kept() {
        var reference = ready(officer);
        fixtures.closes(opportunity, clock.instant().minusSeconds(1));
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, token(), true))).hasMessage("application.submit.closed");
        assertThatThrownBy(() -> officer().run(() -> drafts.saveStatement(reference, "LEA", "late", true, null))).hasMessage("application.write.closed");
        assertThat(refusedSubmits(reference)).as("whoever came too late is in the audit trail").containsExactly("application.submit.closed");
        assertThat(stored(reference).getStatus()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(stored(reference).getStatements().get("LEA").getText()).isEqualTo("I led the wing.");
        assertThat(submissionsOf(reference)).isZero();
    }

    @Test
    void a_form_that_was_accepted_is_still_answered_with_its_receipt_after_the_closing_time() {
        var reference = ready(officer);
        var form = token();
        officer().run(() -> submissions.submit(reference, form, true));
        fixtures.closes(opportunity, clock.instant().minusSeconds(1));
        assertThat(officer().get(() -> submissions.submit(reference, form, true)).number()).isEqualTo(1);
    }

    @Test
    void sent_against_the_closing_is_either_in_time_or_refused() throws Exception {
        var people = new ArrayList<StaffMember>();
        var references = new ArrayList<String>();
        var acts = new ArrayList<Callable<?>>();
        for (int i = 0; i < 6; i++) {
            var person = fixtures.officer();
            var reference = ready(person);
            people.add(person);
            references.add(reference);
            var somebody = as.officer(person.staffNumber());
            acts.add(() -> somebody.get(() -> submissions.submit(reference, token(), true)));
        }
        acts.add(3, () -> {
            // the row is held before the time is asked for: who was let in before has an earlier time
            database.change(em -> {
                em.createNativeQuery("select reference from opportunity where reference = :reference for update").setParameter("reference", opportunity).getSingleResult();
                em.createNativeQuery("update opportunity set closes_at = current_timestamp(6) where reference = :reference").setParameter("reference", opportunity).executeUpdate();
            });
            return "closed";
        });
        var results = together(acts);
        results.remove("closed");
        var closed = database.read(em -> em.createQuery("select o.closesAt from Opportunity o where o.reference = ?1", Instant.class)
            .setParameter(1, opportunity).getSingleResult());
        for (int i = 0; i < people.size(); i++) {
            var application = stored(references.get(i));
            if (results.get(i) instanceof Receipt receipt) {
                assertThat(receipt.submittedAt()).isBefore(closed.plusMillis(1));
                assertThat(application.getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
            } else {
                assertThat((Throwable) results.get(i)).hasMessage("application.submit.closed");
                assertThat(application.getStatus()).isEqualTo(ApplicationStatus.DRAFT);
                assertThat(submissionsOf(references.get(i))).isZero();
            }
        }
    }

    @Test
    void a_text_saved_meanwhile_is_not_overwritten_unseen() {
        var reference = ready(officer);
        var seen = Saved.seen("I led the wing.");
        var first = officer().get(() -> drafts.saveStatement(reference, "LEA", "From one tab.", null, seen));
        assertThat(first.conflict()).isFalse();
        var second = officer().get(() -> drafts.saveStatement(reference, "LEA", "From the other.", null, seen));
        assertThat(second.conflict()).isTrue();
        assertThat(second.text()).isEqualTo("From one tab.");
        assertThat(stored(reference).getStatements().get("LEA").getText()).isEqualTo("From one tab.");
        assertThat(stored(reference).getStatements().get("LEA").isDone()).isTrue();
        assertThat(officer().get(() -> drafts.saveStatement(reference, "LEA", "From one tab.", null, seen)).conflict()).isFalse();
        assertThat(officer().get(() -> drafts.saveStatement(reference, "LEA", "From the other.", null, second.seen())).conflict()).isFalse();
        assertThat(officer().get(() -> drafts.savePersonalStatement(reference, "x", null, "")).conflict()).isTrue();
        assertThat(stored(reference).getPersonalStatement()).isEqualTo("I want this post.");
    }

    @Test
    void a_plain_no_given_in_another_window_is_not_overwritten_unseen() {
        var reference = officer().get(() -> applications.start(opportunity));
        var unanswered = Saved.seen(false, null);
        assertThat(officer().get(() -> drafts.answerAdjustments(reference, false, null, unanswered)).conflict()).isFalse();
        assertThat(officer().get(() -> drafts.answerAdjustments(reference, true, "Large print", unanswered)).conflict()).isTrue();
        assertThat(officer().get(() -> drafts.answerAdjustments(reference, false, null, unanswered)).conflict()).as("the same answer once more").isFalse();
        assertThatThrownBy(() -> officer().run(() -> drafts.answerAdjustments(reference, true, "", unanswered))).as("a Yes without words").hasMessage("application.adjustments.say-what");
        assertThat(officer().get(() -> drafts.answerAdjustments(reference, true, "Large print", Saved.seen(true, null))).conflict()).isFalse();
    }

    @Test
    void who_is_told_of_another_text_is_told_when_that_one_was_saved_and_not_when_anything_was() {
        var reference = ready(officer);
        var saved = officer().get(() -> drafts.saveStatement(reference, "LEA", "From one tab.", null, null));
        officer().run(() -> drafts.answerAdjustments(reference, true, "Large print", null));
        assertThat(stored(reference).getSavedAt()).isAfter(saved.at());
        assertThat(officer().get(() -> drafts.saveStatement(reference, "LEA", "From the other.", null, "")).at()).isEqualTo(saved.at());
        assertThat(officer().get(() -> drafts.saveStatement(reference, "LEA", "From one tab.", null, null)).at()).isEqualTo(saved.at());
    }

    @Test
    void of_two_saves_at_once_one_is_told() throws Exception {
        var reference = ready(officer);
        var seen = Saved.seen("I led the wing.");
        var results = together(List.of(() -> acting.get(() -> drafts.saveStatement(reference, "LEA", "one", null, seen)),
            () -> acting.get(() -> drafts.saveStatement(reference, "LEA", "two", null, seen))));
        assertThat(results).extracting(saved -> ((Saved) saved).conflict()).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void keeps_four_byte_characters_and_code_as_typed() {
        var text = "Zoë \uD83D\uDE80 #{7*7} ${7*7} <script>alert(1)</script> ' \" \\ \u202E";
        var reference = ready(officer);
        officer().run(() -> drafts.saveStatement(reference, "LEA", text, true, null));
        assertThat(stored(reference).getStatements().get("LEA").getText()).isEqualTo(text);
        assertThatThrownBy(() -> officer().run(() -> drafts.saveStatement(reference, "XXX", text, true, null))).isInstanceOf(NotFound.class);
        officer().run(() -> submissions.submit(reference, token(), true));
        assertThat(database.<String>read(em -> em.createQuery("select s.content from Submission s where s.application.reference = ?1", String.class)
            .setParameter(1, reference).getSingleResult())).contains("\uD83D\uDE80");
    }

    @Test
    void fills_the_column_with_characters_of_four_bytes() {
        var reference = ready(officer);
        var widest = "\uD83D\uDE80".repeat(3000);
        officer().run(() -> drafts.saveStatement(reference, "LEA", widest, false, null));
        officer().run(() -> drafts.savePersonalStatement(reference, widest + widest, false, null));
        assertThat(stored(reference).getPersonalStatement()).hasSize(12000);
    }

    @Test
    void answers_confirmed_once_more_after_sending_leave_it_as_it_was_sent() {
        var reference = ready(officer);
        officer().run(() -> submissions.submit(reference, token(), true));
        officer().run(() -> {
            drafts.confirmDetails(reference);
            drafts.answerAdjustments(reference, false, null, null);
            drafts.answerDisabilityConfident(reference, false);
        });
        assertThat(stored(reference).isChangedSinceSubmitted()).isFalse();
        officer().run(() -> drafts.answerDisabilityConfident(reference, true));
        assertThat(stored(reference).isChangedSinceSubmitted()).isTrue();
    }

    @Test
    void withdrawn_is_not_written_or_sent_and_can_be_taken_up_again() {
        var reference = ready(officer);
        officer().run(() -> submissions.submit(reference, token(), true));
        assertThatThrownBy(() -> officer().run(() -> applications.startAgain(reference))).hasMessage("application.status.SUBMITTED.DRAFT");
        officer().run(() -> applications.withdraw(reference));
        assertThatThrownBy(() -> officer().run(() -> drafts.confirmDetails(reference))).hasMessage("application.write.withdrawn");
        assertThatThrownBy(() -> officer().run(() -> submissions.submit(reference, token(), true))).hasMessage("application.status.WITHDRAWN.SUBMITTED");
        assertThatThrownBy(() -> officer().run(() -> endorsements.remind(reference))).hasMessage("application.write.withdrawn");
        assertThat(officer().get(() -> applications.start(opportunity))).isEqualTo(reference);
        officer().run(() -> applications.startAgain(reference));
        assertThat(officer().get(() -> submissions.submit(reference, token(), true)).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_not_offered_to_be_withdrawn_once_the_opportunity_was_called_off(boolean sent) {
        var reference = ready(sent);
        database.change(em -> em.createQuery("select o from Opportunity o where o.reference = ?1", Opportunity.class).setParameter(1, opportunity)
            .getSingleResult().cancel("The post has gone", clock.instant()));
        assertThat(officer().get(() -> applications.sheet(reference)).isWithdrawable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_withdrawn_at_any_time_and_after_the_closing_time_not_taken_up_again(boolean sent) {
        var reference = ready(sent);
        fixtures.closes(opportunity, clock.instant().minusSeconds(1));
        assertThat(officer().get(() -> applications.sheet(reference)).isWithdrawable()).isTrue();
        officer().run(() -> applications.withdraw(reference));
        assertThatThrownBy(() -> officer().run(() -> applications.withdraw(reference))).hasMessage("application.status.WITHDRAWN.WITHDRAWN");
        assertThatThrownBy(() -> officer().run(() -> applications.startAgain(reference))).hasMessage("application.start.not-open");
        assertThat(stored(reference).getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(submissionsOf(reference)).as("what was sent is kept").isEqualTo(sent ? 1 : 0);
        assertThat(count("select count(r) from AuditRecord r where r.action = 'application.withdrawn' and r.recordRef = ?1", reference)).isEqualTo(1);
    }

    private String ready(boolean sent) {
        var reference = ready(officer);
        if (sent) {
            officer().run(() -> submissions.submit(reference, token(), true));
        }
        return reference;
    }

    @Test
    void is_read_with_statements_that_do_not_grow_with_what_it_holds() {
        var reference = officer().get(() -> applications.start(opportunity));
        var empty = database.leastStatementsOf(() -> officer().run(() -> applications.sheet(reference)));
        ready(officer);
        var full = database.leastStatementsOf(() -> officer().run(() -> applications.sheet(reference)));
        assertThat(full).isLessThanOrEqualTo(empty + 1).isLessThan(12);
        var one = database.leastStatementsOf(() -> officer().run(() -> applications.mine()));
        officer().run(() -> applications.start(fixtures.open()));
        assertThat(database.leastStatementsOf(() -> officer().run(() -> assertThat(applications.mine()).hasSize(2)))).isEqualTo(one);
    }
}
