package hmpps.careers.promotion.search;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;

import hmpps.careers.promotion.Opportunity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The words of the published opportunities, in this node's Lucene index. */
@ApplicationScoped
class OpportunityIndex {
    private static final int BATCH = 100;

    @PersistenceContext EntityManager em;

    /** A document found. */
    record Hit(UUID id, float score) { }

    /**
     * The opportunities that hold all the words typed. Where none does, those that hold words like them: one letter wrong in
     * words of four letters or more, two in words of eight or more.
     */
    TextMatches find(String typed) {
        var terms = SearchTerms.of(typed);
        if (terms.isEmpty()) {
            return new TextMatches(Map.of(), false);
        }
        var exact = scores(terms, false);
        return exact.isEmpty() ? new TextMatches(scores(terms, true), true) : new TextMatches(exact, false);
    }

    /** Writes these opportunities into the index as they stand in the database, or takes them out if they are not published. */
    @Transactional(REQUIRES_NEW)
    void index(List<UUID> ids) {
        var plan = Search.session(em).indexingPlan();
        for (int from = 0; from < ids.size(); from += BATCH) {
            em.createQuery("select o from Opportunity o join fetch o.establishment where o.id in :ids", Opportunity.class)
                .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + BATCH))).getResultList().forEach(plan::addOrUpdate);
            plan.execute();
            em.clear();
        }
    }

    /** Empties the index. */
    void clear() {
        Search.session(em).workspace(Opportunity.class).purge();
    }

    /** Makes what was written last a power cut. */
    void flush() {
        var workspace = Search.session(em).workspace(Opportunity.class);
        workspace.flush();
        workspace.refresh();
    }

    /** The number of opportunities in the index. */
    long count() {
        return Search.session(em).search(Opportunity.class).where(SearchPredicateFactory::matchAll).fetchTotalHitCount();
    }

    private Map<UUID, Float> scores(List<SearchTerms.Term> terms, boolean alike) {
        List<Hit> hits = Search.session(em).search(Opportunity.class)
            .select(f -> f.composite().from(f.id(UUID.class), f.score()).as(Hit::new))
            .where((f, every) -> terms.forEach(term -> every.add(alike ? like(f, term) : holding(f, term))))
            .fetchHits(Catalogue.MOST_ROWS);
        Map<UUID, Float> scores = new HashMap<>();
        hits.forEach(hit -> scores.put(hit.id(), hit.score()));
        return scores;
    }

    private static PredicateFinalStep holding(SearchPredicateFactory f, SearchTerms.Term term) {
        var any = f.or();
        OpportunityDocument.BOOSTS.forEach((field, boost) -> any.add(term.phrase()
            ? f.phrase().field(field).boost(boost).matching(term.text())
            : f.match().field(field).boost(boost).matching(term.text()).minimumShouldMatchPercent(100)));
        return term.phrase() ? any : any.add(beginnings(f, term));
    }

    private static PredicateFinalStep like(SearchPredicateFactory f, SearchTerms.Term term) {
        int length = term.text().length();
        if (term.phrase() || length < 4) {
            return holding(f, term);
        }
        return f.or(f.match().field(OpportunityDocument.PLAIN).matching(term.text()).minimumShouldMatchPercent(100).fuzzy(length < 8 ? 1 : 2, 1),
            holding(f, term));
    }

    private static PredicateFinalStep beginnings(SearchPredicateFactory f, SearchTerms.Term term) {
        return f.match().field(OpportunityDocument.BEGINNINGS).boost(0.5f).matching(term.text()).minimumShouldMatchPercent(100);
    }
}
