package hmpps.careers.promotion.vacancy;

import static hmpps.careers.fixtures.PromotionFixtures.PUBLISHER;
import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.shared.RuleViolation;

class SentFormTest {
    private static final String MEANWHILE = "opportunity.changed-meanwhile";

    private static SentForm ofNow(Opportunity opportunity) {
        return new SentForm(opportunity, opportunity.getVersion());
    }

    /** Made from a version that the act of the same form, or of another, has replaced. */
    private static SentForm ofBefore(Opportunity opportunity) {
        return new SentForm(opportunity, opportunity.getVersion() - 1);
    }

    @Test
    void a_form_made_from_what_stands_there_has_not_been_done() {
        assertThat(ofNow(opportunity().sent()).isDone(OpportunityStatus.SENT)).isFalse();
        assertThat(ofNow(opportunity().sent()).isDone(OpportunityStatus.CLOSED)).isFalse();
        assertThat(ofNow(opportunity().sent()).isDone(true)).isFalse();
    }

    @Test
    void a_form_that_arrives_again_is_done_once_where_all_stands_as_it_would_leave_it() {
        assertThat(ofBefore(opportunity().sent()).isDone(OpportunityStatus.SENT)).isTrue();
        assertThat(ofBefore(opportunity().published()).isDone(true)).isTrue();
    }

    @Test
    void a_form_is_refused_where_somebody_did_something_else_meanwhile() {
        assertThatThrownBy(() -> ofBefore(opportunity().published()).isDone(OpportunityStatus.SENT)).isInstanceOf(RuleViolation.class).hasMessage(MEANWHILE);
        assertThatThrownBy(() -> ofBefore(opportunity().published()).isDone(false)).hasMessage(MEANWHILE);
    }

    @Test
    void a_return_is_the_same_only_for_the_same_reason() {
        var returned = opportunity().sent();
        assertThatThrownBy(() -> ofBefore(returned).isDone(OpportunityStatus.DRAFT, "Say more")).hasMessage(MEANWHILE);
        returned.sendBack(PUBLISHER, "Say more");
        assertThat(ofBefore(returned).isDone(OpportunityStatus.DRAFT, " Say more ")).isTrue();
        assertThatThrownBy(() -> ofBefore(returned).isDone(OpportunityStatus.DRAFT, "Say less")).hasMessage(MEANWHILE);
        assertThatThrownBy(() -> ofBefore(returned).isDone(OpportunityStatus.DRAFT, null)).hasMessage(MEANWHILE);
        assertThatThrownBy(() -> ofBefore(returned).isDone(OpportunityStatus.CANCELLED, "Say more")).hasMessage(MEANWHILE);
        assertThat(ofNow(returned).isDone(OpportunityStatus.DRAFT, "Say more")).isFalse();
    }
}
