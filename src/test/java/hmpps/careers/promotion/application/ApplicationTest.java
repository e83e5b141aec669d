package hmpps.careers.promotion.application;

import static hmpps.careers.fixtures.PromotionFixtures.CLOSES;
import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.shared.RuleViolation;

class ApplicationTest {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123456789Z");
    static final Instant SAVED = NOW.truncatedTo(ChronoUnit.MICROS);
    static final Instant LATER = NOW.plusSeconds(60);
    Application application = new Application("APP-26-7Q4KZM", opportunity().published(), "900123", NOW);

    @Nested
    class Starting {
        @Test
        void is_refused_from_the_closing_time_on() {
            assertThatThrownBy(() -> new Application("APP-26-1", opportunity().published(), "900123", CLOSES)).hasMessage("application.start.not-open");
        }

        @Test
        void is_refused_before_publication() {
            assertThatThrownBy(() -> new Application("APP-26-1", opportunity().sent(), "900123", NOW)).hasMessage("application.start.not-open");
        }

        @Test
        void makes_a_draft_with_nothing_in_it() {
            assertThat(application.getStatus()).isEqualTo(ApplicationStatus.DRAFT);
            assertThat(application.getStatements()).isEmpty();
            assertThat(application.getPersonalStatement()).isNull();
            assertThat(application.getDisabilityConfident()).isNull();
            assertThat(application.isAdjustmentsAnswered()).isFalse();
            assertThat(application.isDetailsConfirmed()).isFalse();
            assertThat(application.getSubmissions()).isZero();
            assertThat(application.isChangedSinceSubmitted()).isTrue();
            assertThat(application.getStartedAt()).isEqualTo(SAVED);
        }

        @Test
        void is_announced_without_a_word_of_what_was_written() {
            var event = application.started();
            assertThat(event.action()).isEqualTo("application.started");
            assertThat(event.recordType()).isEqualTo("Application");
            assertThat(event.recordRef()).isEqualTo("APP-26-7Q4KZM");
            assertThat(event.after()).isEqualTo("status=DRAFT");
        }
    }

    @Nested
    class Writing {
        @Test
        void is_refused_beyond_the_column_and_leaves_what_was_there() {
            application.write("LEA", "first", false, NOW);
            assertThatThrownBy(() -> application.write("LEA", "x".repeat(6001), false, NOW)).hasMessage("application.text.too-long")
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.field()).isEqualTo("text");
                    assertThat(e.arguments()).containsExactly(6000, 6001);
                });
            assertThatThrownBy(() -> application.writePersonalStatement("x".repeat(12001), false, NOW)).hasMessage("application.text.too-long");
            assertThatThrownBy(() -> application.answerAdjustments(true, "x".repeat(2001), NOW)).hasMessage("application.text.too-long");
            assertThat(application.getStatements().get("LEA").getText()).isEqualTo("first");
        }

        @Test
        void is_refused_while_withdrawn() {
            application.withdraw(NOW);
            assertThatThrownBy(() -> application.write("LEA", "text", false, NOW)).hasMessage("application.write.withdrawn");
            assertThatThrownBy(() -> application.writePersonalStatement("text", false, NOW)).hasMessage("application.write.withdrawn");
            assertThatThrownBy(() -> application.confirmDetails(NOW)).hasMessage("application.write.withdrawn");
            assertThatThrownBy(() -> application.answerAdjustments(false, null, NOW)).hasMessage("application.write.withdrawn");
            assertThatThrownBy(() -> application.answerDisabilityConfident(true, NOW)).hasMessage("application.write.withdrawn");
        }

        @Test
        void does_not_take_a_yes_to_adjustments_without_saying_which() {
            assertThatThrownBy(() -> application.answerAdjustments(true, "  ", NOW)).hasMessage("application.adjustments.say-what");
            assertThat(application.isAdjustmentsAnswered()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"#{7*7}", "${7*7}", "<script>alert(1)</script>", "Zoë \uD83D\uDE80 Łódź", "' or 1=1 --", "\u202Eabc"})
        void keeps_any_text_as_typed(String text) {
            application.write("LEA", text, false, NOW);
            assertThat(application.getStatements().get("LEA").getText()).isEqualTo(text);
        }

        @Test
        void keeps_a_text_over_the_limit_up_to_the_column() {
            application.write("LEA", "x ".repeat(3000), false, NOW);
            assertThat(application.getStatements().get("LEA").getWords()).isEqualTo(3000);
        }

        @Test
        void makes_one_line_end_of_two_characters_and_drops_null_characters() {
            application.write("LEA", "one\r\ntwo\rthree\0", false, NOW);
            assertThat(application.getStatements().get("LEA").getText()).isEqualTo("one\ntwo\nthree");
        }

        @Test
        void does_not_call_an_empty_statement_finished() {
            application.write("LEA", "  ", true, NOW);
            application.writePersonalStatement(null, true, NOW);
            assertThat(application.getStatements().get("LEA").isDone()).isFalse();
            assertThat(application.isPersonalStatementDone()).isFalse();
            application.write("LEA", "text", true, NOW);
            application.writePersonalStatement("text", true, NOW);
            assertThat(application.getStatements().get("LEA").isDone()).isTrue();
            assertThat(application.isPersonalStatementDone()).isTrue();
        }

        @Test
        void forgets_the_adjustments_when_none_is_needed_any_more() {
            application.answerAdjustments(true, "more time", NOW);
            assertThat(application.getAdjustments()).isEqualTo("more time");
            application.answerAdjustments(false, "more time", NOW);
            assertThat(application.getAdjustments()).isNull();
            assertThat(application.isAdjustmentsAnswered()).isTrue();
        }

        @Test
        void announces_section_and_words_but_not_the_text() {
            var event = application.write("LEA", "three secret words", false, LATER);
            assertThat(event.action()).isEqualTo("application.saved");
            assertThat(event.after()).isEqualTo("status=DRAFT, section=LEA, words=3");
            assertThat(application.getSavedAt()).isAfter(SAVED);
            assertThat(application.confirmDetails(NOW).after()).endsWith("section=details");
            assertThat(application.answerDisabilityConfident(false, NOW).after()).endsWith("section=disability-confident");
            assertThat(application.isDetailsConfirmed()).isTrue();
            assertThat(application.getDisabilityConfident()).isFalse();
        }
    }

    @Nested
    class Submitting {
        @Test
        void is_refused_to_a_withdrawn_application() {
            application.withdraw(NOW);
            assertThatThrownBy(() -> application.submit("token", "{}", "[]", NOW)).hasMessage("application.status.WITHDRAWN.SUBMITTED");
            assertThat(application.getSubmissions()).isZero();
        }

        @Test
        void makes_the_first_submission() {
            var submission = application.submit("token", "{}", "[]", NOW);
            assertThat(submission.getNumber()).isEqualTo(1);
            assertThat(submission.getFormToken()).isEqualTo("token");
            assertThat(submission.getContent()).isEqualTo("{}");
            assertThat(submission.getEligibility()).isEqualTo("[]");
            assertThat(submission.getSubmittedAt()).isEqualTo(SAVED);
            assertThat(submission.getApplication()).isSameAs(application);
            assertThat(application.getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
            assertThat(application.isChangedSinceSubmitted()).isFalse();
            assertThat(application.submitted().after()).isEqualTo("status=SUBMITTED, submission=1");
        }

        @Test
        void again_makes_another_and_leaves_the_first() {
            var first = application.submit("one", "{}", "[]", NOW);
            var second = application.submit("two", "{}", "[]", LATER);
            assertThat(first.getNumber()).isEqualTo(1);
            assertThat(second.getNumber()).isEqualTo(2);
            assertThat(application.getSubmittedAt()).isAfter(first.getSubmittedAt());
        }

        @Test
        void leaves_it_submitted_when_it_is_changed_afterwards_even_by_a_clock_that_lags_behind() {
            application.submit("token", "{}", "[]", NOW);
            application.write("LEA", "changed", true, NOW.minusSeconds(5));
            assertThat(application.getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
            assertThat(application.isChangedSinceSubmitted()).isTrue();
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void is_refused_twice() {
            application.withdraw(NOW);
            assertThatThrownBy(() -> application.withdraw(LATER)).hasMessage("application.status.WITHDRAWN.WITHDRAWN");
        }

        @Test
        void keeps_what_was_written_and_says_what_it_was_before() {
            application.write("LEA", "text", true, NOW);
            var event = application.withdraw(LATER);
            assertThat(event.before()).isEqualTo("status=DRAFT");
            assertThat(event.after()).isEqualTo("status=WITHDRAWN");
            assertThat(application.getWithdrawnAt()).isEqualTo(LATER.truncatedTo(ChronoUnit.MICROS));
            assertThat(application.getStatements()).containsKey("LEA");
        }

        @Test
        void can_be_taken_back_only_before_the_closing_time() {
            application.withdraw(NOW);
            assertThatThrownBy(() -> application.startAgain(CLOSES)).hasMessage("application.start.not-open");
            assertThat(application.getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
            var event = application.startAgain(LATER);
            assertThat(event.action()).isEqualTo("application.started-again");
            assertThat(application.getStatus()).isEqualTo(ApplicationStatus.DRAFT);
            assertThat(application.getWithdrawnAt()).isNull();
        }
    }
}
