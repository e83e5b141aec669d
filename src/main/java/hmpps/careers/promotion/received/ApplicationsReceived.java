package hmpps.careers.promotion.received;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import hmpps.careers.identity.InScope;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.application.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/**
 * The applications that were ever submitted, over all opportunities of a scope. Drafts are nobody's business but the writer's: they are
 * counted, never listed, and counted by words about the opportunity alone, so that no count says who is writing one.
 */
@ApplicationScoped
class ApplicationsReceived {
    private static final InScope SCOPE = new InScope("scope");
    private static final String ROW = """
        select new hmpps.careers.promotion.received.ReceivedApplication(a.reference, s.staffNumber, s.givenName, s.familyName, s.band,
            s.establishmentCode, o.reference, o.title, o.band, e.code, a.status, a.submittedAt, %s)""".formatted(Opportunity.STOPPED_AT);
    private static final String DRAFT = "a.status = hmpps.careers.promotion.application.ApplicationStatus.DRAFT";
    private static final String FROM = """
         from Application a join a.opportunity o join o.establishment e join StaffMember s on s.staffNumber = a.staffNumber
        where %s
            and (:band is null or o.band = :band) and (:prison is null or e.code = :prison)
            and (:text is null or lower(o.reference) like :text escape '!' or lower(o.title) like :text escape '!'
                or not %s and (lower(a.reference) like :text escape '!' or lower(a.staffNumber) like :text escape '!'
                    or lower(concat(s.givenName, ' ', s.familyName)) like :text escape '!'))
        """.formatted(SCOPE.condition(), DRAFT);
    private static final String RECEIVED = " and a.submittedAt is not null and not " + DRAFT + " and (:status is null or a.status = :status)";

    @PersistenceContext EntityManager em;

    List<ReceivedApplication> page(Scope scope, ReceivedQuery query, ReceivedOrder order, boolean ascending, int first, int most) {
        return ask(em.createQuery(ROW + FROM + RECEIVED + order.clause(ascending), ReceivedApplication.class), scope, query)
            .setParameter("status", query.status()).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** Those of these references that lie in the scope, newest first. */
    List<ReceivedApplication> those(Scope scope, Collection<String> references) {
        return ask(em.createQuery(ROW + FROM + RECEIVED + " and a.reference in :references" + ReceivedOrder.SUBMITTED.clause(false), ReceivedApplication.class),
            scope, new ReceivedQuery(null, null, null, null)).setParameter("status", null).setParameter("references", references).getResultList();
    }

    int count(Scope scope, ReceivedQuery query) {
        return ask(em.createQuery("select count(a)" + FROM + RECEIVED, Long.class), scope, query)
            .setParameter("status", query.status()).getSingleResult().intValue();
    }

    /** How many there are of each state whatever state the query asks for, drafts among them, but not what was given up unsent. */
    Map<ApplicationStatus, Integer> counts(Scope scope, ReceivedQuery query) {
        var counts = new EnumMap<ApplicationStatus, Integer>(ApplicationStatus.class);
        for (var status : ApplicationStatus.values()) {
            counts.put(status, 0);
        }
        ask(em.createQuery("select a.status, count(a)" + FROM + " and (a.submittedAt is not null or " + DRAFT + ") group by a.status", Object[].class), scope, query).getResultList()
            .forEach(row -> counts.put((ApplicationStatus) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    /** How many were last submitted from each of these instants until before the next; one fewer than there are instants. */
    List<Integer> between(Scope scope, ReceivedQuery query, List<Instant> instants) {
        var spans = instants.size() - 1;
        var counts = IntStream.range(0, spans).mapToObj(span -> "count(case when a.submittedAt >= :t%d and a.submittedAt < :t%d then 1 end)".formatted(span, span + 1))
            .collect(Collectors.joining(", ", "select ", ""));
        var asked = ask(em.createQuery(counts + FROM + RECEIVED + " and a.submittedAt >= :t0 and a.submittedAt < :t" + spans, Object[].class), scope, query)
            .setParameter("status", query.status());
        IntStream.rangeClosed(0, spans).forEach(edge -> asked.setParameter("t" + edge, instants.get(edge)));
        return Stream.of(asked.getSingleResult()).map(count -> ((Long) count).intValue()).toList();
    }

    /** The prisons with most of them, most first. */
    List<ReceivedFigures.AtPrison> prisonsWithMost(Scope scope, ReceivedQuery query, int most) {
        return ask(em.createQuery("select e.code, count(a)" + FROM + RECEIVED + " group by e.code order by count(a) desc, e.code", Object[].class), scope, query)
            .setParameter("status", query.status()).setMaxResults(most).getResultList().stream()
            .map(row -> new ReceivedFigures.AtPrison((String) row[0], ((Long) row[1]).intValue())).toList();
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, Scope scope, ReceivedQuery asked) {
        var text = asked.text() == null || asked.text().isBlank() ? null
            : "%" + asked.text().strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return SCOPE.fill(query, scope).setParameter("band", asked.band()).setParameter("prison", asked.prison()).setParameter("text", text);
    }
}
