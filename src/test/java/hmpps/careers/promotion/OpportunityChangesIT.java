package hmpps.careers.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import jakarta.inject.Inject;

class OpportunityChangesIT extends InContainer {
    private static final int SECONDS_AT_MOST = 30;

    @Inject OpportunityChanges changes;
    @Inject Database database;

    @Test
    void what_was_rolled_back_is_no_change() {
        var before = changes.count();
        assertThatThrownBy(() -> database.change(em -> {
            changes.announce();
            throw new IllegalStateException("after all");
        })).hasMessageContaining("after all");
        assertThat(changes.count()).isEqualTo(before);
    }

    @Test
    void a_change_made_here_counts_at_once() {
        var before = changes.count();
        database.change(em -> changes.announce());
        assertThat(changes.count()).isGreaterThan(before);
    }

    @Test
    void a_change_made_on_another_node_counts_before_long() {
        var before = changes.count();
        database.change(em -> em.createNativeQuery("update opportunity_change set changes = changes + 1 where id = 1").executeUpdate());
        var end = Instant.now().plusSeconds(SECONDS_AT_MOST);
        while (changes.count() == before && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(changes.count()).isGreaterThan(before);
    }
}
