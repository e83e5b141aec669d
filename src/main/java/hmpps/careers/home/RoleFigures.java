package hmpps.careers.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Counts over records that no feature counts for itself. */
@ApplicationScoped
class RoleFigures {
    private static final Collection<String> NONE = List.of("-");

    @PersistenceContext EntityManager em;

    /** Roles held on that day by people who work in the scope, and how many of them end until then: {@code [held, ending]}. */
    Object[] grants(Scope scope, LocalDate today, LocalDate soon) {
        return in(scope, em.createQuery("""
                select count(r), sum(case when r.endsOn <= :soon then 1 else 0 end)
                from RoleGrant r join StaffMember s on s.staffNumber = r.staffNumber join Establishment e on e.code = s.establishmentCode left join e.group g
                where r.startsOn <= :today and (r.endsOn is null or r.endsOn >= :today) and r.endedAt is null and s.leftOn is null
                    and (:national = true or e.code in :prisons or g.code in :groups)""", Object[].class))
            .setParameter("today", today).setParameter("soon", soon).getSingleResult();
    }

    /** Applications that stand, to opportunities of that scope that were not called off. */
    Received received(Scope scope, Instant now, Instant since) {
        return in(scope, em.createQuery("""
                select new hmpps.careers.home.RoleFigures$Received(sum(case when a.submittedAt >= :since then 1 else 0 end),
                    sum(case when o.closesAt > :now and o.status = :open then 1 else 0 end), count(a))
                from Application a join a.opportunity o join o.establishment e left join e.group g
                where a.status = :submitted and o.status <> :cancelled and (:national = true or e.code in :prisons or g.code in :groups)""", Received.class))
            .setParameter("since", since).setParameter("now", now)
            .setParameter("open", OpportunityStatus.PUBLISHED).setParameter("cancelled", OpportunityStatus.CANCELLED)
            .setParameter("submitted", ApplicationStatus.SUBMITTED).getSingleResult();
    }

    private static <T> TypedQuery<T> in(Scope scope, TypedQuery<T> query) {
        return query.setParameter("national", scope.isNational())
            .setParameter("prisons", scope.establishments().isEmpty() ? NONE : scope.establishments())
            .setParameter("groups", scope.groups().isEmpty() ? NONE : scope.groups());
    }

    /** Counts of applications: sent lately, to what is still open, and all; null stands for none. */
    record Received(Long lately, Long open, long all) {
        private static long number(Long counted) {
            return counted == null ? 0 : counted;
        }

        long fresh() {
            return number(lately);
        }

        long changeable() {
            return number(open);
        }

        long closed() {
            return all - changeable();
        }
    }
}
