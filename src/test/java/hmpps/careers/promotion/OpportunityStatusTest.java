package hmpps.careers.promotion;

import static hmpps.careers.promotion.OpportunityStatus.CANCELLED;
import static hmpps.careers.promotion.OpportunityStatus.CLOSED;
import static hmpps.careers.promotion.OpportunityStatus.DRAFT;
import static hmpps.careers.promotion.OpportunityStatus.PUBLISHED;
import static hmpps.careers.promotion.OpportunityStatus.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import hmpps.careers.shared.RuleViolation;

class OpportunityStatusTest {
    private static final Map<OpportunityStatus, Set<OpportunityStatus>> ALLOWED = Map.of(
        DRAFT, Set.of(SENT, CANCELLED),
        SENT, Set.of(PUBLISHED, DRAFT, CANCELLED),
        PUBLISHED, Set.of(CLOSED, CANCELLED),
        CLOSED, Set.of(),
        CANCELLED, Set.of());

    static Stream<Arguments> every_pair() {
        return Stream.of(OpportunityStatus.values()).flatMap(from -> Stream.of(OpportunityStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void moves_as_the_table_says_and_no_other_way(OpportunityStatus from, OpportunityStatus to) {
        if (ALLOWED.get(from).contains(to)) {
            assertThat(from.canBecome(to)).isTrue();
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThat(from.canBecome(to)).isFalse();
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(RuleViolation.class).hasMessage("opportunity.status.stays." + from);
        }
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void what_has_ended_stays_ended(OpportunityStatus from, OpportunityStatus to) {
        if (List.of(CLOSED, CANCELLED).contains(from)) {
            assertThat(from.canBecome(to)).isFalse();
        }
    }
}
