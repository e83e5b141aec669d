package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.fixtures.PromotionFixtures;

class OpportunityPageTest {
    @Test
    void the_band_says_whether_it_is_for_specialists_where_there_are_both() {
        assertThat(OpportunityPage.band(4, true)).isEqualTo("Band 4 specialist");
        assertThat(OpportunityPage.band(4, false)).isEqualTo("Band 4");
        assertThat(OpportunityPage.band(7, true)).isEqualTo("Band 7");
        assertThat(OpportunityPage.band(PromotionFixtures.opportunity().draft())).isEqualTo("Band 4");
    }
}
