package hmpps.careers.promotion.application;

import java.util.Optional;
import java.util.UUID;

import hmpps.careers.shared.FirstRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was sent: added, never changed. */
@ApplicationScoped
public class Submissions {
    @PersistenceContext EntityManager em;

    /** Keeps it at once, so that the table's constraints answer now. */
    void add(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    /** The submission that form made. */
    Submission sentWith(String formToken) {
        return em.createQuery("select s from Submission s where s.formToken = :token", Submission.class).setParameter("token", formToken).getSingleResult();
    }

    /** The last one of that application. */
    Optional<Submission> last(UUID application) {
        return FirstRow.of(em.createQuery("select s from Submission s where s.application.id = :application order by s.number desc", Submission.class)
            .setParameter("application", application).setMaxResults(1));
    }
}
