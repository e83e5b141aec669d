package hmpps.careers.promotion;

import java.util.Optional;
import java.util.UUID;

import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Finding and keeping opportunities. */
@ApplicationScoped
public class Opportunities {
    @PersistenceContext EntityManager em;

    public void add(Opportunity opportunity) {
        em.persist(opportunity);
    }

    /** The opportunity of that reference with its prison. */
    public Optional<Opportunity> find(String reference) {
        return FirstRow.of(em.createQuery("select o from Opportunity o join fetch o.establishment e left join fetch e.group where o.reference = :reference", Opportunity.class)
            .setParameter("reference", reference));
    }

    /** The opportunity of that id. */
    public Optional<Opportunity> find(UUID id) {
        return Optional.ofNullable(em.find(Opportunity.class, id));
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

    /** The count of {@link OpportunityChanges} as it stands in the database. */
    long countChanges() {
        return ((Number) em.createNativeQuery("select changes from opportunity_change where id = 1").getSingleResult()).longValue();
    }

    /** One more change. */
    void addChange() {
        em.createNativeQuery("update opportunity_change set changes = changes + 1 where id = 1").executeUpdate();
    }
}
