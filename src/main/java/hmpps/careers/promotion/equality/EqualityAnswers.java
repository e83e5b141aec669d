package hmpps.careers.promotion.equality;

import java.util.Optional;

import hmpps.careers.shared.FirstRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Answers to the equality monitoring form, found only by somebody who can make the respondent's hash. */
@ApplicationScoped
public class EqualityAnswers {
    @PersistenceContext EntityManager em;

    void add(EqualityAnswer answer) {
        em.persist(answer);
    }

    void remove(EqualityAnswer answer) {
        em.remove(answer);
    }

    Optional<EqualityAnswer> find(String respondent, String opportunityReference) {
        return FirstRow.of(em.createQuery("select q from EqualityAnswer q where q.respondent = :respondent and q.opportunityReference = :reference", EqualityAnswer.class)
            .setParameter("respondent", respondent).setParameter("reference", opportunityReference));
    }
}
