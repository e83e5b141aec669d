package hmpps.careers.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The messages to people. */
@ApplicationScoped
class Notices {
    @PersistenceContext EntityManager em;

    void add(StoredNotice notice) {
        em.persist(notice);
    }

    /** What that person has not read, newest first. */
    List<StoredNotice> unread(String staffNumber, int most) {
        return em.createQuery("select n from StoredNotice n where n.staffNumber = :number and n.readAt is null order by n.writtenAt desc, n.id desc",
                StoredNotice.class)
            .setParameter("number", staffNumber).setMaxResults(most).getResultList();
    }

    long countUnread(String staffNumber) {
        return em.createQuery("select count(n) from StoredNotice n where n.staffNumber = :number and n.readAt is null", Long.class)
            .setParameter("number", staffNumber).getSingleResult();
    }

    /** Marks that person's notice as read; somebody else's stays as it is. */
    void read(UUID id, String staffNumber, Instant at) {
        em.createQuery("update StoredNotice n set n.readAt = :at where n.id = :id and n.staffNumber = :number and n.readAt is null")
            .setParameter("at", at).setParameter("id", id).setParameter("number", staffNumber).executeUpdate();
    }

    void readAll(String staffNumber, Instant at) {
        em.createQuery("update StoredNotice n set n.readAt = :at where n.staffNumber = :number and n.readAt is null")
            .setParameter("at", at).setParameter("number", staffNumber).executeUpdate();
    }
}
