package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class InScopeTest {
    private static final InScope DRAFTING = new InScope("drafting");

    @Test
    void a_query_is_given_a_value_for_every_parameter_of_its_condition_and_no_other() {
        var named = Pattern.compile(":(\\w+)").matcher(DRAFTING.condition()).results().map(found -> found.group(1)).toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(DRAFTING.values(Scope.nowhere()).keySet());
    }

    @Test
    void two_scopes_fit_into_one_query() {
        assertThat(DRAFTING.values(Scope.national())).doesNotContainKeys(new InScope("publishing").values(Scope.national()).keySet().toArray(String[]::new));
    }

    @Test
    void a_scope_that_holds_nowhere_asks_for_a_prison_there_is_not() {
        assertThat(DRAFTING.values(Scope.nowhere())).isEqualTo(Map.of("draftingNational", false, "draftingPrisons", List.of("-"), "draftingGroups", List.of("-")));
    }

    @Test
    void each_kind_of_place_asks_for_what_it_names() {
        assertThat(DRAFTING.values(Scope.national())).containsEntry("draftingNational", true);
        assertThat(DRAFTING.values(Scope.establishment("LII").and(Scope.group("EM"))))
            .isEqualTo(Map.of("draftingNational", false, "draftingPrisons", Set.of("LII"), "draftingGroups", Set.of("EM")));
    }
}
