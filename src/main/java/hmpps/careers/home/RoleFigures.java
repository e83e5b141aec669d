package hmpps.careers.home;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts over records that no feature counts for itself. */
@ApplicationScoped
class RoleFigures {
    @PersistenceContext EntityManager em;

    /** Roles held on that day, and how many of them end until then: {@code [held, ending]}. */
    Object[] grants(LocalDate today, LocalDate soon) {
        return em.createQuery("""
                select count(g), sum(case when g.endsOn <= :soon then 1 else 0 end) from RoleGrant g
                where g.startsOn <= :today and (g.endsOn is null or g.endsOn >= :today) and g.endedAt is null""", Object[].class)
            .setParameter("today", today).setParameter("soon", soon).getSingleResult();
    }
}
