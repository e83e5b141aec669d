package hmpps.careers.promotion;

import static hmpps.careers.fixtures.PromotionFixtures.DRAFTED;
import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;

class RequirementsTest {
    private static final EligibilityRule ONE_YEAR = new EligibilityRule(RuleKind.MINIMUM_SERVICE, 12, null);
    private static final EligibilityRule TWO_YEARS = new EligibilityRule(RuleKind.MINIMUM_SERVICE, 24, null);

    private final Requirements requirements = new Requirements();

    @Test
    void of_a_draft_follow_its_changes() {
        var draft = opportunity().asking(ONE_YEAR).behaviours("LEA").draft();
        assertThat(requirements.of(draft)).isEqualTo(new Requirements.Asked(List.of("LEA"), List.of(ONE_YEAR)));
        draft.change(opportunity().asking(TWO_YEARS).behaviours("DEC", "LEA").terms());
        assertThat(requirements.of(draft)).isEqualTo(new Requirements.Asked(List.of("DEC", "LEA"), List.of(TWO_YEARS)));
    }

    @Test
    void of_what_was_sent_and_sent_back_follow_its_changes() {
        var sent = opportunity().asking(ONE_YEAR).sent();
        requirements.of(sent);
        sent.sendBack("900002", "Ask for two years.");
        sent.change(opportunity().asking(TWO_YEARS).terms());
        assertThat(requirements.of(sent).rules()).containsExactly(TWO_YEARS);
    }

    @Test
    void of_what_was_published_are_its_own_and_stay() {
        var one = opportunity().asking(ONE_YEAR).behaviours("LEA").published();
        var other = opportunity().asking(TWO_YEARS).behaviours("DEC").published();
        assertThat(requirements.of(one)).isEqualTo(new Requirements.Asked(List.of("LEA"), List.of(ONE_YEAR)));
        assertThat(requirements.of(other)).isEqualTo(new Requirements.Asked(List.of("DEC"), List.of(TWO_YEARS)));
        one.close(DRAFTED.plusSeconds(1));
        assertThat(requirements.of(one)).isSameAs(requirements.of(one)).extracting(Requirements.Asked::rules).isEqualTo(List.of(ONE_YEAR));
    }
}
