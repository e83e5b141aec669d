package hmpps.careers.promotion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
        return em.createQuery("select o from Opportunity o join fetch o.establishment e left join fetch e.group where o.reference = :reference", Opportunity.class)
            .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** Those of these references, with all that is asked and assessed, in no order: three statements however many there are. */
    public List<Opportunity> all(Collection<String> references) {
        var found = em.createQuery("select o from Opportunity o join fetch o.establishment e left join fetch e.group where o.reference in :references", Opportunity.class)
            .setParameter("references", references).getResultList();
        em.createQuery("select o from Opportunity o left join fetch o.rules where o in :found", Opportunity.class).setParameter("found", found).getResultList();
        em.createQuery("select o from Opportunity o left join fetch o.behaviours where o in :found", Opportunity.class).setParameter("found", found).getResultList();
        return found;
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

    /** Tells every node that what candidates can see has changed. */
    public void announceChange() {
        em.createNativeQuery("update opportunity_change set changes = changes + 1 where id = 1").executeUpdate();
    }
}
