package hmpps.careers.promotion.application;

import static hmpps.careers.promotion.application.ApplicationStatus.DRAFT;
import static hmpps.careers.promotion.application.ApplicationStatus.SUBMITTED;
import static hmpps.careers.promotion.application.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {
    static final Map<ApplicationStatus, Set<ApplicationStatus>> ALLOWED = Map.of(
        DRAFT, Set.of(SUBMITTED, WITHDRAWN),
        SUBMITTED, Set.of(SUBMITTED, WITHDRAWN),
        WITHDRAWN, Set.of(DRAFT));

    @ParameterizedTest
    @CsvSource({"DRAFT,DRAFT", "SUBMITTED,DRAFT", "WITHDRAWN,SUBMITTED", "WITHDRAWN,WITHDRAWN"})
    void says_which_move_it_refuses(ApplicationStatus from, ApplicationStatus to) {
        assertThatThrownBy(() -> from.to(to)).hasMessage("application.status." + from + "." + to);
    }

    @ParameterizedTest
    @EnumSource
    void becomes_what_the_table_says_and_nothing_else(ApplicationStatus from) {
        for (var to : ApplicationStatus.values()) {
            assertThat(from.canBecome(to)).as(from + " to " + to).isEqualTo(ALLOWED.get(from).contains(to));
            if (from.canBecome(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            }
        }
    }
}
