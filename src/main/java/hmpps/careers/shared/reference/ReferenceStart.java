package hmpps.careers.shared.reference;

import hmpps.careers.shared.Turns;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has the reference data loaded at start. Nodes that start together take turns: one that finds it taken asks again, each time after the wait for a lock. */
@ApplicationScoped
public class ReferenceStart {
    private static final int PRIORITY = 100;
    private static final int MOST_ASKED = 60;

    @Inject ReferenceLoader loader;

    void atStart(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        load();
    }

    void load() {
        Turns.take(MOST_ASKED, () -> {
            loader.loadAll();
            return null;
        });
    }
}
