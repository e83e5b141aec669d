package hmpps.careers.promotion.received;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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
    private static final String FROM = " from Application a join a.opportunity o join o.establishment e";
    private static final String PERSON = " join StaffMember s on s.staffNumber = a.staffNumber";
    private static final String RECEIVED = " and a.submittedAt is not null and not " + DRAFT;
    /** Whose name or number it is stands in a list of its own, so that a word costs one reading of the staff and not one for each application. */
    private static final String TEXT = """
        (lower(o.reference) like :text escape '!' or lower(o.title) like :text escape '!' or not %s and (lower(a.reference) like :text escape '!'
            or a.staffNumber in (select p.staffNumber from StaffMember p where lower(p.staffNumber) like :text escape '!'
                or lower(concat(p.givenName, ' ', p.familyName)) like :text escape '!')))""".formatted(DRAFT);

    @PersistenceContext EntityManager em;

    List<ReceivedApplication> page(Scope scope, ReceivedQuery query, ReceivedOrder order, boolean ascending, int first, int most) {
        return ask(ReceivedApplication.class, ROW + FROM + PERSON, scope, query, RECEIVED + status(query) + order.clause(ascending))
            .setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** References of all of them, newest first. */
    List<String> references(Scope scope, ReceivedQuery query) {
        return ask(String.class, "select a.reference" + FROM, scope, query, RECEIVED + status(query) + ReceivedOrder.SUBMITTED.clause(false)).getResultList();
    }

    /** Those of these references that lie in the scope, newest first. */
    List<ReceivedApplication> those(Scope scope, Collection<String> references) {
        return ask(ReceivedApplication.class, ROW + FROM + PERSON, scope, ReceivedQuery.ALL, RECEIVED + " and a.reference in :references" + ReceivedOrder.SUBMITTED.clause(false))
            .setParameter("references", references).getResultList();
    }

    int count(Scope scope, ReceivedQuery query) {
        return ask(Long.class, "select count(a)" + FROM, scope, query, RECEIVED + status(query)).getSingleResult().intValue();
    }

    /** How many there are of each state whatever state the query asks for, drafts among them, but not what was given up unsent. */
    Map<ApplicationStatus, Integer> counts(Scope scope, ReceivedQuery query) {
        var counts = new EnumMap<ApplicationStatus, Integer>(ApplicationStatus.class);
        for (var status : ApplicationStatus.values()) {
            counts.put(status, 0);
        }
        ask(Object[].class, "select a.status, count(a)" + FROM, scope, query, " and (a.submittedAt is not null or " + DRAFT + ") group by a.status").getResultList()
            .forEach(row -> counts.put((ApplicationStatus) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    /** How many were last submitted from each of these instants until before the next; one fewer than there are instants. */
    List<Integer> between(Scope scope, ReceivedQuery query, List<Instant> instants) {
        var spans = instants.size() - 1;
        var counts = IntStream.range(0, spans).mapToObj(span -> "count(case when a.submittedAt >= :t%d and a.submittedAt < :t%d then 1 end)".formatted(span, span + 1))
            .collect(Collectors.joining(", ", "select ", ""));
        var asked = ask(Object[].class, counts + FROM, scope, query, RECEIVED + status(query) + " and a.submittedAt >= :t0 and a.submittedAt < :t" + spans);
        IntStream.rangeClosed(0, spans).forEach(edge -> asked.setParameter("t" + edge, instants.get(edge)));
        return Stream.of(asked.getSingleResult()).map(count -> ((Long) count).intValue()).toList();
    }

    /** The prisons with most of them, most first. */
    List<ReceivedFigures.AtPrison> prisonsWithMost(Scope scope, ReceivedQuery query, int most) {
        return ask(Object[].class, "select e.code, count(a)" + FROM, scope, query, RECEIVED + status(query) + " group by e.code order by count(a) desc, e.code")
            .setMaxResults(most).getResultList().stream().map(row -> new ReceivedFigures.AtPrison((String) row[0], ((Long) row[1]).intValue())).toList();
    }

    private static String status(ReceivedQuery query) {
        return query.status() == null ? "" : " and a.status = :status";
    }

    /** Only what is asked for gets into the query: each join and condition more is paid for by every application there is. */
    private <T> TypedQuery<T> ask(Class<T> answer, String beginning, Scope scope, ReceivedQuery asked, String end) {
        var values = new HashMap<>(SCOPE.values(scope));
        var conditions = new StringBuilder(beginning + " where " + SCOPE.condition());
        if (asked.band() != null) {
            conditions.append(" and o.band = :band");
            values.put("band", asked.band());
        }
        if (asked.prison() != null) {
            conditions.append(" and e.code = :prison");
            values.put("prison", asked.prison());
        }
        if (asked.text() != null && !asked.text().isBlank()) {
            conditions.append(" and ").append(TEXT);
            values.put("text", "%" + asked.text().strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (end.contains(":status")) {
            values.put("status", asked.status());
        }
        var query = em.createQuery(conditions + end, answer);
        values.forEach(query::setParameter);
        return query;
    }
}
