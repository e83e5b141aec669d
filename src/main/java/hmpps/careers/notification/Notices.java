package hmpps.careers.notification;

import java.time.Instant;
import java.util.Collection;
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

    /** Marks those of that person's notices as read; somebody else's stay as they are. */
    void read(Collection<UUID> ids, String staffNumber, Instant at) {
        em.createQuery("update StoredNotice n set n.readAt = :at where n.id in :ids and n.staffNumber = :number and n.readAt is null")
            .setParameter("at", at).setParameter("ids", ids).setParameter("number", staffNumber).executeUpdate();
    }
}
