package hmpps.careers.identity;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Network addresses that sign-ins came from, each with its failures in the present window; counted by the database itself. */
@ApplicationScoped
class SignInSources {
    @PersistenceContext EntityManager em;

    /** What an attempt leaves an address of its window: more, nothing more unless the attempt turns out right, or it was used up before. */
    enum Window { OPEN, LAST, USED_UP }

    /** Counts one attempt as failed for now, unless the address has used up its window. */
    Window reserve(String address, Instant now, int limit) {
        em.createNativeQuery("""
                insert into sign_in_source (address, failed_attempts, window_began_at) values (:address, 0, :now)
                on duplicate key update address = address""")
            .setParameter("address", address)
            .setParameter("now", now)
            .executeUpdate();
        var counted = em.createNativeQuery("""
                update sign_in_source set
                    failed_attempts = case when window_began_at < :opened then 1 else failed_attempts + 1 end,
                    window_began_at = case when window_began_at < :opened then :now else window_began_at end
                where address = :address and (failed_attempts < :most or window_began_at < :opened)""")
            .setParameter("address", address)
            .setParameter("opened", now.minus(Throttling.SOURCE_WINDOW))
            .setParameter("now", now)
            .setParameter("most", limit)
            .executeUpdate() == 1;
        return !counted ? Window.USED_UP : failures(address) < limit ? Window.OPEN : Window.LAST;
    }

    private int failures(String address) {
        return ((Number) em.createNativeQuery("select failed_attempts from sign_in_source where address = :address")
            .setParameter("address", address)
            .getSingleResult()).intValue();
    }

    /** The attempt counted by {@link #reserve} was right after all. */
    void release(String address) {
        em.createNativeQuery("update sign_in_source set failed_attempts = failed_attempts - 1 where address = :address and failed_attempts > 0")
            .setParameter("address", address)
            .executeUpdate();
    }
}
