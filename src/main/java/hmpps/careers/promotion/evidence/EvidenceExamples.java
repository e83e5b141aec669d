package hmpps.careers.promotion.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import hmpps.careers.identity.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The examples people keep for themselves. */
@ApplicationScoped
public class EvidenceExamples {
    @PersistenceContext EntityManager em;
    @Inject Refusals refusals;

    void add(EvidenceExample example) {
        em.persist(example);
    }

    void remove(EvidenceExample example) {
        em.remove(example);
    }

    /** That person's example, unless it was deleted; none for anybody else, and that they tried is recorded. */
    Optional<EvidenceExample> find(UUID id, String staffNumber, String act) {
        var example = em.find(EvidenceExample.class, id);
        if (example != null && !example.getStaffNumber().equals(staffNumber)) {
            refusals.hidden(act, "EvidenceExample", id.toString());
            return Optional.empty();
        }
        return Optional.ofNullable(example);
    }

    /** All of that person, the last changed first. */
    List<EvidenceExample> of(String staffNumber) {
        return em.createQuery("select x from EvidenceExample x where x.staffNumber = :staffNumber order by x.changedAt desc, x.id", EvidenceExample.class)
            .setParameter("staffNumber", staffNumber).getResultList();
    }
}
