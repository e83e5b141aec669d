package hmpps.careers.promotion.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import hmpps.careers.promotion.Opportunity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The opportunities people have put aside. */
@ApplicationScoped
class SavedOpportunities {
    @PersistenceContext EntityManager em;

    /** All that the person has put aside, in one statement. */
    List<OpportunitySearchService.Aside> of(String staffNumber) {
        return em.createQuery("""
                select new hmpps.careers.promotion.search.OpportunitySearchService$Aside(o.reference, o.title, e.code, o.band, o.post.specialist, o.status, %s)
                from SavedOpportunity s join Opportunity o on o.id = s.key.opportunityId join o.establishment e
                where s.key.staffNumber = :me order by o.reference""".formatted(Opportunity.STOPPED_AT), OpportunitySearchService.Aside.class)
            .setParameter("me", staffNumber).getResultList();
    }

    /** Puts an opportunity aside; once is enough, also when it is asked for twice at the same moment. */
    void save(String staffNumber, UUID opportunity, Instant now) {
        em.createNativeQuery("""
                insert into saved_opportunity (staff_number, opportunity_id, saved_at) values (:me, :opportunity, :now)
                on duplicate key update saved_at = saved_at""")
            .setParameter("me", staffNumber).setParameter("opportunity", bytes(opportunity)).setParameter("now", now).executeUpdate();
    }

    /** Puts it back; whether it had been put aside. */
    boolean drop(String staffNumber, String reference) {
        return em.createQuery("""
                delete from SavedOpportunity s where s.key.staffNumber = :me
                and s.key.opportunityId in (select o.id from Opportunity o where o.reference = :reference)""")
            .setParameter("me", staffNumber).setParameter("reference", reference).executeUpdate() > 0;
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
