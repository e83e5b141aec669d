package hmpps.careers.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The messages to people. */
@ApplicationScoped
class Notices {
    private static final int TOGETHER = 100;

    @PersistenceContext EntityManager em;

    /** Adds them together: an opportunity that is called off is told to hundreds. Single rows elsewhere go without a batch (decision 6). */
    void add(Collection<StoredNotice> notices) {
        em.unwrap(Session.class).setJdbcBatchSize(TOGETHER);
        notices.forEach(em::persist);
    }

    /** What that person has not read, newest first. */
    List<StoredNotice> unread(String staffNumber, int most) {
        return em.createQuery("select n from StoredNotice n where n.staffNumber = :number and n.readAt is null order by n.writtenAt desc, n.id desc",
                StoredNotice.class)
            .setParameter("number", staffNumber).setMaxResults(most).getResultList();
    }

    /** Marks those of that person's notices as read; somebody else's stay as they are. */
    void read(Collection<UUID> ids, String staffNumber, Instant at) {
        em.createQuery("update StoredNotice n set n.readAt = :at where n.id in :ids and n.staffNumber = :number and n.readAt is null")
            .setParameter("at", at).setParameter("ids", ids).setParameter("number", staffNumber).executeUpdate();
    }
}
