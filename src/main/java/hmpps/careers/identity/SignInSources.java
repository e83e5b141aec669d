package hmpps.careers.identity;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Network addresses that sign-ins came from, each with its failures in the present window; counted by the database itself. */
@ApplicationScoped
class SignInSources {
    @PersistenceContext EntityManager em;

    /** Counts one attempt as failed for now; false if the address has used up its window. */
    boolean reserve(String address, Instant now, int limit) {
        em.createNativeQuery("""
                insert into sign_in_source (address, failed_attempts, window_began_at) values (:address, 0, :now)
                on duplicate key update address = address""")
            .setParameter("address", address)
            .setParameter("now", now)
            .executeUpdate();
        return em.createNativeQuery("""
                update sign_in_source set
                    failed_attempts = case when window_began_at < :opened then 1 else failed_attempts + 1 end,
                    window_began_at = case when window_began_at < :opened then :now else window_began_at end
                where address = :address and (failed_attempts < :most or window_began_at < :opened)""")
            .setParameter("address", address)
            .setParameter("opened", now.minus(Throttling.SOURCE_WINDOW))
            .setParameter("now", now)
            .setParameter("most", limit)
            .executeUpdate() == 1;
    }

    /** The attempt counted by {@link #reserve} was right after all. */
    void release(String address) {
        em.createNativeQuery("update sign_in_source set failed_attempts = failed_attempts - 1 where address = :address and failed_attempts > 0")
            .setParameter("address", address)
            .executeUpdate();
    }
}
