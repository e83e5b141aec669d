package hmpps.careers.home;

import java.time.Instant;
import java.time.LocalDate;

import hmpps.careers.identity.InScope;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts over records that no feature counts for itself. */
@ApplicationScoped
class RoleFigures {
    private static final InScope SCOPE = new InScope("scope");

    @PersistenceContext EntityManager em;

    /** Roles held on that day by people who work in the scope, and how many of them end until then: {@code [held, ending]}. */
    Object[] grants(Scope scope, LocalDate today, LocalDate soon) {
        return SCOPE.fill(em.createQuery("""
                select count(r), sum(case when r.endsOn <= :soon then 1 else 0 end)
                from RoleGrant r join StaffMember s on s.staffNumber = r.staffNumber join Establishment e on e.code = s.establishmentCode
                where r.startsOn <= :today and (r.endsOn is null or r.endsOn >= :today) and r.endedAt is null and s.leftOn is null
                    and %s""".formatted(SCOPE.condition()), Object[].class), scope)
            .setParameter("today", today).setParameter("soon", soon).getSingleResult();
    }

    /** Applications that stand, to opportunities of that scope that were not called off. */
    Received received(Scope scope, Instant now, Instant since) {
        return SCOPE.fill(em.createQuery("""
                select new hmpps.careers.home.RoleFigures$Received(sum(case when a.submittedAt >= :since then 1 else 0 end),
                    sum(case when o.closesAt > :now and o.status = :open then 1 else 0 end), count(a))
                from Application a join a.opportunity o join o.establishment e
                where a.status = :submitted and o.status <> :cancelled and %s""".formatted(SCOPE.condition()), Received.class), scope)
            .setParameter("since", since).setParameter("now", now)
            .setParameter("open", OpportunityStatus.PUBLISHED).setParameter("cancelled", OpportunityStatus.CANCELLED)
            .setParameter("submitted", ApplicationStatus.SUBMITTED).getSingleResult();
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
