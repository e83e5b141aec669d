package hmpps.careers.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.identity.InScope;
import hmpps.careers.identity.Scope;
import hmpps.careers.shared.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The audit records: added one by one, read by the auditor, never changed. */
@ApplicationScoped
public class AuditTrail {
    private static final InScope SCOPE = new InScope("scope");
    private static final String LINE = """
        select new hmpps.careers.audit.AuditLine(r.id, r.happenedAt, r.actor, s.givenName, s.familyName, r.action, r.outcome,
            r.recordType, r.recordRef, r.before, r.after, r.source)
        """;
    private static final String FROM = """
        from AuditRecord r
        left join StaffMember s on s.staffNumber = r.actor
        """;
    private static final String COUNT = """
        select count(x.id) from (select r.id as id
        """;

    @PersistenceContext EntityManager em;

    void add(AuditRecord record) {
        em.persist(record);
    }

    /** The records the query finds within the scope, newest first. */
    List<AuditLine> find(AuditQuery query, Scope scope, int first, int most) {
        return where(LINE + FROM, query, scope, null, " order by r.id desc", AuditLine.class)
            .setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** The next records of a long list after the one of that id; null begins it. */
    List<AuditLine> after(Long id, AuditQuery query, Scope scope, int most) {
        return where(LINE + FROM, query, scope, id, " order by r.id desc", AuditLine.class).setMaxResults(most).getResultList();
    }

    /** How many there are, counted no further than that. */
    long count(AuditQuery query, Scope scope, int most) {
        return where(COUNT + (scope.isNational() ? " from AuditRecord r " : FROM), query, scope, null, " order by r.id desc limit " + most + ") x", Long.class).getSingleResult();
    }

    /** An auditor of a few prisons reads what people who work there did. */
    private <T> TypedQuery<T> where(String select, AuditQuery query, Scope scope, Long before, String order, Class<T> type) {
        var asked = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        and(asked, values, "r.id < :before", "before", before);
        and(asked, values, "r.actor = :person", "person", query.person());
        and(asked, values, "r.recordRef = :record", "record", query.record());
        and(asked, values, "r.outcome = :outcome", "outcome", query.outcome());
        and(asked, values, "r.happenedAt >= :from", "from", query.from() == null ? null : London.instant(query.from().atStartOfDay()));
        and(asked, values, "r.happenedAt < :until", "until", query.until() == null ? null : London.instant(query.until().plusDays(1).atStartOfDay()));
        and(asked, values, "(r.action = :action or r.action like concat(:action, '.%'))", "action", query.action());
        if (!scope.isNational()) {
            asked.add("s.establishmentCode in (select e.code from Establishment e where " + SCOPE.condition() + ")");
            values.putAll(SCOPE.values(scope));
        }
        var found = em.createQuery(select + (asked.isEmpty() ? "" : " where " + String.join(" and ", asked)) + order, type);
        values.forEach(found::setParameter);
        return found;
    }

    private static void and(List<String> asked, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            asked.add(condition);
            values.put(name, value);
        }
    }
}
