package hmpps.careers.promotion.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.RoleFamily;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads what the catalogue is made of: all published opportunities in two statements. */
@ApplicationScoped
class OpenOpportunities {
    @PersistenceContext EntityManager em;

    /** The columns of one published opportunity. */
    record Line(UUID id, long version, String reference, String title, int band, boolean specialist, RoleFamily family, int posts,
                boolean fullTime, boolean partTime, boolean jobShare, String establishmentCode, Instant publishedAt, Instant closesAt) { }

    /** One rule of one published opportunity. */
    record Asked(UUID opportunity, EligibilityRule rule) { }

    /** All that are published and not yet closed at that moment. */
    List<Line> lines(Instant now) {
        return em.createQuery("""
                select new hmpps.careers.promotion.search.OpenOpportunities$Line(o.id, o.version, o.reference, o.title, o.band, o.post.specialist, o.post.roleFamily,
                    o.posts, o.post.fullTime, o.post.partTime, o.post.jobShare, o.establishment.code, o.publishedAt, o.closesAt)
                from Opportunity o where o.status = :published and o.closesAt > :now""", Line.class)
            .setParameter("published", OpportunityStatus.PUBLISHED).setParameter("now", now).getResultList();
    }

    /** Their rules in order, by opportunity. */
    Map<UUID, List<EligibilityRule>> rules(Instant now) {
        Map<UUID, List<EligibilityRule>> rules = new HashMap<>();
        em.createQuery("""
                select new hmpps.careers.promotion.search.OpenOpportunities$Asked(o.id, r) from Opportunity o join o.post.rules r
                where o.status = :published and o.closesAt > :now order by o.id, index(r)""", Asked.class)
            .setParameter("published", OpportunityStatus.PUBLISHED).setParameter("now", now).getResultList()
            .forEach(asked -> rules.computeIfAbsent(asked.opportunity(), any -> new ArrayList<>()).add(asked.rule()));
        return rules;
    }
}
