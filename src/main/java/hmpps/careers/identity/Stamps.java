package hmpps.careers.identity;

import java.util.Collection;
import java.util.Optional;

import hmpps.careers.shared.FirstRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The counts of {@link AccountStamp}. */
@ApplicationScoped
class Stamps {
    @PersistenceContext EntityManager em;

    /** The count as it stands; none for who has no account. */
    Optional<Long> of(String staffNumber) {
        return FirstRow.of(em.createQuery("select t.stamp from AccountStamp t where t.staffNumber = :number", Long.class).setParameter("number", staffNumber));
    }

    /** Counts one more change for each of these who has an account. */
    void count(Collection<String> staffNumbers) {
        em.createQuery("update AccountStamp t set t.stamp = t.stamp + 1 where t.staffNumber in :numbers").setParameter("numbers", staffNumbers).executeUpdate();
    }
}
