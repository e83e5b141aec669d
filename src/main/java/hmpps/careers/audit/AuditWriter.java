package hmpps.careers.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.time.Clock;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Callers;
import hmpps.careers.identity.Refusal;
import hmpps.careers.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writes the audit trail: what was done in the transaction that did it, so that there is no change without its record;
 * what was refused in a transaction of its own.
 */
@ApplicationScoped
public class AuditWriter {
    /** The actor of what the portal does by itself. */
    static final String SYSTEM = "SYSTEM";

    @Inject AuditTrail trail;
    @Inject Callers callers;
    @Inject Clock clock;

    @Transactional(MANDATORY)
    void done(@Observes DomainEvent event) {
        var by = event.actor() != null ? event.actor() : actor();
        trail.add(new AuditRecord(clock.instant(), by, event.action(), Outcome.DONE, source())
            .about(event.recordType(), event.recordRef())
            .outlined(event.before(), event.after()));
    }

    @Transactional(REQUIRES_NEW)
    void refused(@Observes Refusal refusal) {
        trail.add(new AuditRecord(clock.instant(), refusal.actor(), refusal.action(), Outcome.REFUSED, source())
            .about(refusal.recordType(), refusal.recordRef())
            .outlined(null, refusal.outline()));
    }

    private String actor() {
        return callers.present().filter(Caller::isSignedIn).map(Caller::staffNumber).orElse(SYSTEM);
    }

    private String source() {
        return callers.present().map(Caller::address).orElse(null);
    }
}
