package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.search.OpportunitySearchService.Tie;

class TiesTest {
    @Test
    void whoever_did_nothing_yet_has_none() {
        assertThat(Ties.read("[[], []]")).isEmpty();
    }

    @Test
    void one_that_is_applied_for_and_put_aside_is_both() {
        var ties = Ties.read("""
            [[["PRO-26-0001", "APP-26-1", "DRAFT"], ["PRO-26-0002", "APP-26-2", "SUBMITTED"]], ["PRO-26-0002", "PRO-26-0003"]]""");
        assertThat(ties).hasSize(3).containsEntry("PRO-26-0001", new Tie("APP-26-1", "DRAFT", false))
            .containsEntry("PRO-26-0002", new Tie("APP-26-2", "SUBMITTED", true)).containsEntry("PRO-26-0003", new Tie(null, null, true));
    }
}
