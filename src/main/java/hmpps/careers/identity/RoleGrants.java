package hmpps.careers.identity;

import java.util.List;
import java.util.UUID;

import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The roles granted to people. */
@ApplicationScoped
public class RoleGrants {
    @PersistenceContext EntityManager em;

    public void add(RoleGrant grant) {
        em.persist(grant);
    }

    RoleGrant get(UUID id) {
        var grant = em.find(RoleGrant.class, id, LockModeType.OPTIMISTIC);
        if (grant == null) {
            throw new NotFound("role");
        }
        return grant;
    }

    /** Everything ever granted to that person, newest first. */
    List<RoleGrant> of(String staffNumber) {
        return em.createQuery("select g from RoleGrant g where g.staffNumber = :number order by g.grantedAt desc, g.id", RoleGrant.class)
            .setParameter("number", staffNumber)
            .getResultList();
    }
}
