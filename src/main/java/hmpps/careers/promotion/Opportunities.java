package hmpps.careers.promotion;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Finding and keeping opportunities. */
@ApplicationScoped
public class Opportunities {
    private static final String COUNT = "count";
    private static final Duration ANOTHER_NODE_WAITS = Duration.ofSeconds(1);

    @PersistenceContext EntityManager em;
    @Inject Event<Changed> changed;

    private final LoadingCache<String, Long> changes = Caffeine.newBuilder().expireAfterWrite(ANOTHER_NODE_WAITS).build(any -> readChanges());

    public void add(Opportunity opportunity) {
        em.persist(opportunity);
    }

    /** The opportunity of that reference with its prison. */
    public Optional<Opportunity> find(String reference) {
        return FirstRow.of(em.createQuery("select o from Opportunity o join fetch o.establishment e left join fetch e.group where o.reference = :reference", Opportunity.class)
            .setParameter("reference", reference));
    }

    /** The opportunity of that reference; NotFound if there is none. */
    public Opportunity get(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("opportunity"));
    }

    /** The same, held against changes by others until the transaction ends. */
    public Opportunity lock(String reference) {
        var opportunity = get(reference);
        em.refresh(opportunity, LockModeType.PESSIMISTIC_WRITE);
        return opportunity;
    }

    /**
     * How often anything candidates can see has changed; what was read at the same count is up to date. Every page of them asks: a
     * change made on this node counts at once, one of another node within a second. (The closing time is asked again when somebody applies.)
     */
    public long changes() {
        return changes.get(COUNT);
    }

    private long readChanges() {
        return ((Number) em.createNativeQuery("select changes from opportunity_change where id = 1").getSingleResult()).longValue();
    }

    /** Tells every node that what candidates can see has changed. */
    public void announceChange() {
        em.createNativeQuery("update opportunity_change set changes = changes + 1 where id = 1").executeUpdate();
        changed.fire(new Changed());
    }

    void askAgain(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed here) {
        changes.invalidateAll();
    }

    private record Changed() { }
}
