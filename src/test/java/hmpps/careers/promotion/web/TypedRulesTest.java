package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.RuleViolations;

class TypedRulesTest {
    private static List<EligibilityRule> read(TypedRules typed) {
        var wrong = new RuleViolations();
        var rules = typed.rules(wrong);
        wrong.raise();
        return rules;
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_is_right_is_read() {
        var typed = new TypedRules(List.of());
        typed.setLevel(true);
        typed.setBandMonths("twelve");
        typed.setServiceMonths("241");
        typed.setProbation(true);
        var wrong = new RuleViolations();
        assertThat(typed.rules(wrong)).containsExactly(new EligibilityRule(RuleKind.PROBATION_COMPLETED, null, null));
        assertThat(wrong.all()).extracting(RuleViolation::field).containsExactly("level", "bandMonths", "serviceMonths");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "241", "99999999999", "-99999999999"})
    void months_that_cannot_be_are_refused_at_their_field(String months) {
        var typed = new TypedRules(List.of());
        typed.setServiceMonths(months);
        assertThatThrownBy(() -> read(typed)).hasMessage("vacancy.months.range")
            .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.arguments()).containsExactly("Months in the service", 240));
    }

    @Test
    void a_form_that_nobody_touched_gives_back_every_rule_as_it_was() {
        var rules = List.of(new EligibilityRule(RuleKind.BAND_HELD, 3, EligibilityRule.LEVEL_TRANSFER), new EligibilityRule(RuleKind.BAND_SERVICE, 24, "3"),
            new EligibilityRule(RuleKind.PROBATION_COMPLETED, null, null), new EligibilityRule(RuleKind.NO_LIVE_WARNING, null, null),
            new EligibilityRule(RuleKind.MINIMUM_SERVICE, 36, null), new EligibilityRule(RuleKind.QUALIFICATION, null, "CR_BASIC"),
            new EligibilityRule(RuleKind.QUALIFICATION, null, "FAW"), new EligibilityRule(RuleKind.PRISON_GROUP, null, "EM"));
        assertThat(read(new TypedRules(rules))).isEqualTo(rules);
    }

    @ParameterizedTest
    @EnumSource(value = RuleKind.class, names = {"ESTABLISHMENT", "PRISON_GROUP"})
    void a_prison_or_group_that_was_named_stays_named(RuleKind kind) {
        var rule = new EligibilityRule(kind, null, "LCI");
        var typed = new TypedRules(List.of(rule));
        assertThat(read(typed)).containsExactly(rule);
        typed.setOpenTo("EVERYBODY");
        assertThat(read(typed)).isEmpty();
        typed.setOpenTo(kind.name());
        assertThat(read(typed)).containsExactly(rule);
    }

    @Test
    void a_prison_that_was_named_is_not_taken_for_a_group() {
        var typed = new TypedRules(List.of(new EligibilityRule(RuleKind.ESTABLISHMENT, null, "LCI")));
        typed.setOpenTo("PRISON_GROUP");
        assertThat(read(typed)).containsExactly(new EligibilityRule(RuleKind.PRISON_GROUP, null, null));
    }

    @Test
    void other_months_in_the_band_are_still_about_the_band_that_was_named() {
        var typed = new TypedRules(List.of(new EligibilityRule(RuleKind.BAND_SERVICE, 12, "3")));
        typed.setBandMonths("18");
        assertThat(typed.getBandMonthsLabel()).isEqualTo("Months in Band 3");
        assertThat(read(typed)).containsExactly(new EligibilityRule(RuleKind.BAND_SERVICE, 18, "3"));
    }

    @Test
    void months_that_are_no_number_are_refused_by_the_name_their_box_has() {
        var typed = new TypedRules(List.of(new EligibilityRule(RuleKind.BAND_SERVICE, 12, "3")));
        typed.setBandMonths("1.5");
        assertThatThrownBy(() -> read(typed)).hasMessage("vacancy.number.whole")
            .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.arguments()).containsExactly("Months in Band 3"));
    }

    @Test
    void a_level_transfer_is_refused_at_its_field_where_any_band_may_apply() {
        var typed = new TypedRules(List.of());
        typed.setLevel(true);
        assertThatThrownBy(() -> read(typed)).hasMessage("vacancy.level.without-band")
            .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).isEqualTo("level"));
        typed.setLowestBand(3);
        assertThat(read(typed)).containsExactly(new EligibilityRule(RuleKind.BAND_HELD, 3, EligibilityRule.LEVEL_TRANSFER));
    }

    @Test
    void no_months_are_no_rule() {
        var typed = new TypedRules(List.of(new EligibilityRule(RuleKind.BAND_SERVICE, 12, null)));
        typed.setBandMonths(" ");
        typed.setServiceMonths("0");
        assertThat(read(typed)).isEmpty();
    }
}
