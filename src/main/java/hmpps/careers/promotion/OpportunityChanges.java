package hmpps.careers.promotion;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * How often anything candidates can see has changed, on whatever node; what was read at the same count is up to date. Every page
 * that shows opportunities asks, so the answer is kept: a change made on this node counts as soon as it is committed, one of
 * another node within a second.
 */
@ApplicationScoped
public class OpportunityChanges {
    private static final String COUNT = "count";
    /** After this time what another node has changed is seen here too. */
    private static final Duration ANOTHER_NODE_WAITS = Duration.ofSeconds(1);

    @Inject Opportunities opportunities;
    @Inject Event<Announced> announced;

    private final LoadingCache<String, Long> known = Caffeine.newBuilder().expireAfterWrite(ANOTHER_NODE_WAITS).build(any -> opportunities.countChanges());

    private record Announced() { }

    /** The count, for comparing with the one something was read at. */
    public long count() {
        return known.get(COUNT);
    }

    /** Tells every node, once the transaction commits, that what candidates can see has changed. */
    public void announce() {
        opportunities.addChange();
        announced.fire(new Announced());
    }

    /** Waits for whoever is asking in this moment, whose answer may be the old one, and forgets it. */
    void askAgain(@Observes(during = TransactionPhase.AFTER_COMPLETION) Announced here) {
        known.invalidate(COUNT);
    }
}
