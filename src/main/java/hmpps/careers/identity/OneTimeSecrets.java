package hmpps.careers.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import hmpps.careers.shared.FirstRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The codes that wait to be used. That each works once is decided by one conditional update. */
@ApplicationScoped
public class OneTimeSecrets {
    @PersistenceContext EntityManager em;

    /** Issues a code, which takes the place of every earlier one for the same person (null: the first administrator). */
    String issue(String staffNumber, String by, Instant now) {
        em.createQuery("""
                update OneTimeSecret s set s.usedAt = :now
                where s.usedAt is null and (s.staffNumber = :number or :number is null and s.staffNumber is null)""")
            .setParameter("now", now)
            .setParameter("number", staffNumber)
            .executeUpdate();
        var code = Secrets.next();
        em.persist(new OneTimeSecret(Secrets.hash(code), staffNumber, by, now));
        return code;
    }

    /** Whether it is the code of that person (null: the first administrator) and could be used; nothing is used up. */
    boolean isRight(String typed, String staffNumber, Instant now) {
        return FirstRow.of(em.createQuery("""
                select s.id from OneTimeSecret s
                where s.secretHash = :hash and s.usedAt is null and s.expiresAt > :now
                    and (s.staffNumber = :number or :number is null and s.staffNumber is null)""", UUID.class)
            .setParameter("now", now)
            .setParameter("hash", Secrets.hash(typed))
            .setParameter("number", staffNumber)).isPresent();
    }

    /** Uses up the code of that person; false if it is wrong, used or too old. */
    boolean use(String typed, String staffNumber, Instant now) {
        return em.createQuery("""
                update OneTimeSecret s set s.usedAt = :now
                where s.secretHash = :hash and s.usedAt is null and s.expiresAt > :now
                    and (s.staffNumber = :number or :number is null and s.staffNumber is null)""")
            .setParameter("now", now)
            .setParameter("hash", Secrets.hash(typed))
            .setParameter("number", staffNumber)
            .executeUpdate() == 1;
    }

    /** Until when that person's code can be used; empty if none waits. */
    Optional<Instant> waiting(String staffNumber, Instant now) {
        return FirstRow.of(em.createQuery("select s.expiresAt from OneTimeSecret s where s.staffNumber = :number and s.usedAt is null and s.expiresAt > :now",
                Instant.class)
            .setParameter("number", staffNumber)
            .setParameter("now", now));
    }
}
