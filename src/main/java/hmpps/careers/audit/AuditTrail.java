package hmpps.careers.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The audit records: added one by one, read by the auditor, never changed. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext EntityManager em;

    void add(AuditRecord record) {
        em.persist(record);
    }
}
