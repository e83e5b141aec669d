package hmpps.careers.promotion.eligibility;

import static hmpps.careers.fixtures.StaffFixtures.record;
import static hmpps.careers.promotion.eligibility.RuleKind.BAND_HELD;
import static hmpps.careers.promotion.eligibility.RuleKind.BAND_SERVICE;
import static hmpps.careers.promotion.eligibility.RuleKind.ESTABLISHMENT;
import static hmpps.careers.promotion.eligibility.RuleKind.MINIMUM_SERVICE;
import static hmpps.careers.promotion.eligibility.RuleKind.NO_LIVE_WARNING;
import static hmpps.careers.promotion.eligibility.RuleKind.PRISON_GROUP;
import static hmpps.careers.promotion.eligibility.RuleKind.PROBATION_COMPLETED;
import static hmpps.careers.promotion.eligibility.RuleKind.QUALIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.promotion.eligibility.RuleOutcome.Named;
import hmpps.careers.promotion.eligibility.RuleOutcome.Term;
import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.WarningKind;

class EligibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate CLOSING = LocalDate.of(2026, 12, 6);
    private static final Place LEICESTER_BAND_4 = new Place("LCI", "EM", 4);

    private static RuleOutcome judge(EligibilityRule rule, StaffFixtures.Record person) {
        return judge(rule, person, LEICESTER_BAND_4);
    }

    private static RuleOutcome judge(EligibilityRule rule, StaffFixtures.Record person, Place place) {
        var outcome = Eligibility.check(List.of(rule), person.build(), place, TODAY, CLOSING).outcomes().get(0);
        assertThat(Eligibility.meets(Question.of(rule, place, CLOSING), person.build(), TODAY)).as("the search's answer").isEqualTo(outcome.met());
        return outcome;
    }

    private static EligibilityRule rule(RuleKind kind, Integer number, String code) {
        return new EligibilityRule(kind, number, code);
    }

    @ParameterizedTest
    @CsvSource({"BAND_HELD,,", "BAND_HELD,,LEVEL", "BAND_SERVICE,,3", "BAND_SERVICE,12,LEVEL", "MINIMUM_SERVICE,,", "MINIMUM_SERVICE,-1,",
        "QUALIFICATION,,", "QUALIFICATION,3,", "QUALIFICATION,,' '"})
    void a_rule_that_does_not_say_what_it_asks_for_is_refused(RuleKind kind, Integer number, String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(kind, number, code)).withMessageStartingWith(kind + " needs");
    }

    @Nested
    class Band_held {
        private final EligibilityRule band3 = rule(BAND_HELD, 3, null);

        @Test
        void a_lower_band_is_told_to_look_one_step_up() {
            var outcome = judge(band3, record().band(2));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceArguments()).containsExactly(2, LocalDate.of(2019, 3, 4));
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.band.advice.low");
            assertThat(outcome.adviceArguments()).containsExactly(3);
        }

        @Test
        void the_band_offered_or_a_higher_one_is_no_promotion() {
            assertThat(judge(band3, record().band(4)).adviceKey()).isEqualTo("eligibility.band.advice.high");
            assertThat(judge(band3, record().band(5)).met()).isFalse();
        }

        @Test
        void the_band_asked_is_enough() {
            var outcome = judge(band3, record().band(3));
            assertThat(outcome.met()).isTrue();
            assertThat(outcome.adviceKey()).isNull();
        }

        @Test
        void a_level_transfer_takes_the_band_offered_but_no_higher() {
            var level = rule(BAND_HELD, 3, EligibilityRule.LEVEL_TRANSFER);
            assertThat(judge(level, record().band(4)).met()).isTrue();
            assertThat(judge(level, record().band(5)).met()).isFalse();
        }
    }

    @Nested
    class Service {
        @ParameterizedTest
        @CsvSource({"2024-12-06, true", "2024-12-07, false", "2024-12-05, true"})
        void in_the_band_counts_up_to_the_closing_day(LocalDate since, boolean met) {
            assertThat(judge(rule(BAND_SERVICE, 24, null), record().bandSince(since)).met()).isEqualTo(met);
        }

        @ParameterizedTest
        @CsvSource({"2025-12-06, true", "2025-12-07, false"})
        void in_all_counts_up_to_the_closing_day(LocalDate since, boolean met) {
            assertThat(judge(rule(MINIMUM_SERVICE, 12, null), record().joinedOn(since)).met()).isEqualTo(met);
        }

        @Test
        void evidence_is_what_has_been_served_until_today() {
            var outcome = judge(rule(BAND_SERVICE, 24, null), record().bandSince(LocalDate.of(2022, 9, 12)));
            assertThat(outcome.evidenceKey()).isEqualTo("eligibility.band-service.evidence");
            assertThat(outcome.evidenceArguments()).containsExactly(new Term(4, 2), LocalDate.of(2022, 9, 12), 3);
            assertThat(outcome.adviceKey()).isNull();
        }

        @Test
        void reached_before_closing_is_met_and_says_when() {
            var outcome = judge(rule(MINIMUM_SERVICE, 12, null), record().joinedOn(LocalDate.of(2025, 12, 1)));
            assertThat(outcome.met()).isTrue();
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.service.advice.soon");
            assertThat(outcome.adviceArguments()).containsExactly(new Term(1, 0), LocalDate.of(2026, 12, 1));
        }

        @Test
        void reached_after_closing_says_when() {
            var outcome = judge(rule(MINIMUM_SERVICE, 12, null), record().joinedOn(LocalDate.of(2026, 1, 15)));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceArguments().get(0)).isEqualTo(new Term(0, 10));
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.service.advice");
            assertThat(outcome.adviceArguments()).containsExactly(new Term(1, 0), LocalDate.of(2027, 1, 15));
        }

        @Test
        void in_a_named_band_is_behind_those_who_hold_a_higher_one() {
            var inBand3 = rule(BAND_SERVICE, 24, "3");
            assertThat(judge(inBand3, record().band(4).bandSince(TODAY)).met()).isTrue();
            assertThat(judge(inBand3, record().band(3).bandSince(TODAY)).met()).isFalse();
            var lower = judge(inBand3, record().band(2));
            assertThat(lower.met()).isFalse();
            assertThat(lower.adviceKey()).isEqualTo("eligibility.band.advice.low");
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, 2025-02-28, 12", "2024-02-29, 2025-02-27, 11", "2024-02-29, 2028-02-28, 47", "2024-02-29, 2028-02-29, 48",
            "2024-01-31, 2024-02-29, 1", "2024-01-31, 2024-02-28, 0", "2026-11-22, 2026-11-22, 0"})
        void months_are_full_on_the_same_day_or_the_last_of_a_shorter_month(LocalDate from, LocalDate to, int months) {
            assertThat(Months.full(from, to)).isEqualTo(months);
        }

        @Test
        void somebody_who_joins_after_closing_has_not_served() {
            assertThat(judge(rule(MINIMUM_SERVICE, 0, null), record().joinedOn(CLOSING.plusDays(1))).met()).isFalse();
            assertThat(judge(rule(MINIMUM_SERVICE, 0, null), record().joinedOn(CLOSING)).met()).isTrue();
        }
    }

    @Nested
    class Probation {
        private final EligibilityRule completed = rule(PROBATION_COMPLETED, null, null);

        @Test
        void that_lasts_is_not_met() {
            var outcome = judge(completed, record().probationPassedOn(null));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceKey()).isEqualTo("eligibility.probation.evidence.lasting");
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.probation.advice");
        }

        @Test
        void counts_from_the_day_it_was_passed() {
            assertThat(judge(completed, record().probationPassedOn(TODAY)).met()).isTrue();
            var tomorrow = judge(completed, record().probationPassedOn(TODAY.plusDays(1)));
            assertThat(tomorrow.met()).isFalse();
            assertThat(tomorrow.evidenceKey()).isEqualTo("eligibility.probation.evidence.later");
        }
    }

    @Nested
    class A_formal_warning {
        private final EligibilityRule none = rule(NO_LIVE_WARNING, null, null);

        @Test
        void bars_until_its_last_day() {
            var outcome = judge(none, record().warned(WarningKind.CONDUCT, TODAY.minusMonths(6), TODAY));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceArguments()).containsExactly(TODAY.minusMonths(6), TODAY);
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.warning.advice.in-time");
            assertThat(outcome.adviceArguments()).containsExactly(TODAY.plusDays(1));
        }

        @Test
        void that_lives_beyond_closing_bars_from_this_opportunity() {
            assertThat(judge(none, record().warned(WarningKind.CONDUCT, TODAY, CLOSING)).adviceKey()).isEqualTo("eligibility.warning.advice");
        }

        @Test
        void the_one_that_lives_longest_is_named() {
            var outcome = judge(none, record().warned(WarningKind.CONDUCT, TODAY.minusDays(9), TODAY.plusDays(1))
                .warned(WarningKind.ATTENDANCE, TODAY.minusDays(5), TODAY.plusDays(30)));
            assertThat(outcome.evidenceArguments()).containsExactly(TODAY.minusDays(5), TODAY.plusDays(30));
        }

        @Test
        void that_has_run_out_does_not_bar() {
            assertThat(judge(none, record().warned(WarningKind.CONDUCT, TODAY.minusYears(1), TODAY.minusDays(1))).met()).isTrue();
            assertThat(judge(none, record()).evidenceArguments()).containsExactly(TODAY);
        }
    }

    @Nested
    class A_qualification {
        private final EligibilityRule refresher = rule(QUALIFICATION, null, "CR_BASIC");
        private final Named name = new Named(QUALIFICATION, "CR_BASIC");

        @Test
        void never_held_says_where_to_get_it() {
            var outcome = judge(refresher, record().holding("FAW", TODAY, null));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceKey()).isEqualTo("eligibility.qualification.evidence.none");
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.qualification.advice.none");
            assertThat(outcome.adviceArguments()).containsExactly(name, CLOSING);
        }

        @Test
        void run_out_says_when() {
            var outcome = judge(refresher, record().holding("CR_BASIC", TODAY.minusYears(2), TODAY.minusDays(1)));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceKey()).isEqualTo("eligibility.qualification.evidence.expired");
            assertThat(outcome.evidenceArguments()).containsExactly(TODAY.minusDays(1));
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.qualification.advice.renew");
        }

        @Test
        void in_date_today_but_not_on_closing_is_not_met_yet() {
            var outcome = judge(refresher, record().holding("CR_BASIC", TODAY.minusYears(1), CLOSING.minusDays(1)));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceKey()).isEqualTo("eligibility.qualification.evidence.too-soon");
            assertThat(outcome.adviceKey()).isEqualTo("eligibility.qualification.advice.renew");
        }

        @Test
        void that_runs_out_on_the_closing_day_is_in_date() {
            var outcome = judge(refresher, record().holding("CR_BASIC", TODAY.minusYears(1), CLOSING));
            assertThat(outcome.met()).isTrue();
            assertThat(outcome.evidenceKey()).isEqualTo("eligibility.qualification.evidence");
            assertThat(outcome.evidenceArguments()).containsExactly(CLOSING);
        }

        @Test
        void that_does_not_run_out_is_in_date() {
            assertThat(judge(refresher, record().holding("CR_BASIC", TODAY, null)).evidenceKey()).isEqualTo("eligibility.qualification.evidence.lasting");
        }

        @Test
        void not_achieved_yet_does_not_count() {
            assertThat(judge(refresher, record().holding("CR_BASIC", TODAY.plusDays(1), null)).met()).isFalse();
            assertThat(judge(refresher, record().holding("CR_BASIC", TODAY.plusDays(1), CLOSING.plusYears(1))).evidenceKey())
                .isEqualTo("eligibility.qualification.evidence.later");
        }

        @Test
        void renewed_counts_by_the_newer_one() {
            assertThat(judge(refresher, record().holding("CR_BASIC", TODAY.minusYears(2), TODAY.minusYears(1))
                .holding("CR_BASIC", TODAY.minusDays(3), CLOSING.plusMonths(11))).met()).isTrue();
        }
    }

    @Nested
    class A_restriction {
        @Test
        void to_the_prison_of_the_post() {
            assertThat(judge(rule(ESTABLISHMENT, null, null), record().at("LCI", "EM")).met()).isTrue();
            var outcome = judge(rule(ESTABLISHMENT, null, null), record().at("GTI", "EM"));
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.evidenceArguments()).containsExactly(new Named(ESTABLISHMENT, "GTI"));
            assertThat(outcome.adviceArguments()).containsExactly(new Named(ESTABLISHMENT, "LCI"));
        }

        @Test
        void to_another_prison() {
            assertThat(judge(rule(ESTABLISHMENT, null, "GTI"), record().at("GTI", "EM")).met()).isTrue();
            assertThat(judge(rule(ESTABLISHMENT, null, "GTI"), record().at("LCI", "EM")).met()).isFalse();
        }

        @Test
        void to_the_group_of_the_post() {
            assertThat(judge(rule(PRISON_GROUP, null, null), record().at("GTI", "EM")).met()).isTrue();
            assertThat(judge(rule(PRISON_GROUP, null, "LNDN"), record().at("GTI", "EM")).met()).isFalse();
            assertThat(judge(rule(PRISON_GROUP, null, null), record().at("XXX", null)).evidenceKey()).isEqualTo("eligibility.group.evidence.none");
        }

        @Test
        void to_the_group_of_a_post_without_one_lets_nobody_in() {
            var nowhere = new Place("XXX", null, 4);
            assertThat(judge(rule(PRISON_GROUP, null, null), record().at("YYY", null), nowhere).met()).isFalse();
            assertThat(judge(rule(PRISON_GROUP, null, null), record().at("LCI", "EM"), nowhere).adviceKey()).isEqualTo("eligibility.group.advice.none");
        }
    }

    @Nested
    class All_rules_together {
        @Test
        void count_what_is_met_and_what_is_missing() {
            var rules = List.of(rule(BAND_HELD, 3, null), rule(PROBATION_COMPLETED, null, null), rule(QUALIFICATION, null, "DOG"));
            var result = Eligibility.check(rules, record().build(), LEICESTER_BAND_4, TODAY, CLOSING);
            assertThat(result.met()).isEqualTo(2);
            assertThat(result.total()).isEqualTo(3);
            assertThat(result.stepsAway()).isEqualTo(1);
            assertThat(result.canApply()).isFalse();
            assertThat(result.unmet()).extracting(RuleOutcome::rule).containsExactly(rules.get(2));
            assertThat(result.outcomes()).extracting(RuleOutcome::rule).containsExactlyElementsOf(rules);
        }

        @Test
        void without_rules_everybody_can_apply() {
            assertThat(Eligibility.check(List.of(), record().build(), LEICESTER_BAND_4, TODAY, CLOSING).canApply()).isTrue();
        }
    }

    @Test
    void counting_and_explaining_agree_in_ten_thousand_random_cases() {
        var random = new Random(20_261_122);
        for (int i = 0; i < 10_000; i++) {
            var person = person(random);
            var rules = rules(random);
            var place = new Place(pick(random, "LCI", "GTI", "BXI"), pick(random, "EM", "LNDN", null), 3 + random.nextInt(5));
            var closing = TODAY.plusDays(random.nextInt(60));
            var result = Eligibility.check(rules, person, place, TODAY, closing);
            var met = rules.stream().filter(rule -> Eligibility.meets(Question.of(rule, place, closing), person, TODAY)).count();
            assertThat(met).as("case %d: %s", i, rules).isEqualTo(result.met());
            assertThat(result.unmet()).as("case %d", i).allMatch(outcome -> outcome.adviceKey() != null);
        }
    }

    private static StaffRecord person(Random random) {
        var person = record().band(2 + random.nextInt(6)).joinedOn(TODAY.minusDays(random.nextInt(1500))).bandSince(TODAY.minusDays(random.nextInt(1000)))
            .probationPassedOn(random.nextInt(4) == 0 ? null : TODAY.minusDays(random.nextInt(700) - 20))
            .at(pick(random, "LCI", "GTI", "BXI"), pick(random, "EM", "LNDN", null));
        for (int i = random.nextInt(4); i > 0; i--) {
            var achieved = TODAY.minusDays(random.nextInt(800) - 10);
            person.holding(pick(random, "CR_BASIC", "DOG", "FAW"), achieved, random.nextBoolean() ? null : achieved.plusDays(random.nextInt(900)));
        }
        if (random.nextInt(5) == 0) {
            person.warned(WarningKind.CONDUCT, TODAY.minusDays(random.nextInt(100)), TODAY.plusDays(random.nextInt(100) - 50));
        }
        return person.build();
    }

    private static List<EligibilityRule> rules(Random random) {
        var rules = new ArrayList<EligibilityRule>();
        for (int i = random.nextInt(7); i > 0; i--) {
            var kind = RuleKind.values()[random.nextInt(RuleKind.values().length)];
            rules.add(switch (kind) {
                case BAND_HELD -> rule(kind, 2 + random.nextInt(5), random.nextBoolean() ? null : EligibilityRule.LEVEL_TRANSFER);
                case BAND_SERVICE -> rule(kind, random.nextInt(37), random.nextBoolean() ? null : String.valueOf(2 + random.nextInt(4)));
                case MINIMUM_SERVICE -> rule(kind, random.nextInt(37), null);
                case PROBATION_COMPLETED, NO_LIVE_WARNING -> rule(kind, null, null);
                case QUALIFICATION -> rule(kind, null, pick(random, "CR_BASIC", "DOG", "FAW"));
                case ESTABLISHMENT -> rule(kind, null, pick(random, null, "LCI", "GTI"));
                case PRISON_GROUP -> rule(kind, null, pick(random, null, "EM", "LNDN"));
            });
        }
        return rules;
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
