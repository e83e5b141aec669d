package hmpps.careers.audit;

import static hmpps.careers.identity.Permission.READ_AUDIT;

import java.util.List;
import java.util.function.Consumer;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reading the audit trail. Taking a copy of it away is itself recorded. */
@ApplicationScoped
@Transactional
public class AuditService {
    /** Records on one page. */
    public static final int PAGE = 50;
    private static final int BATCH = 1000;

    @Inject AuditTrail trail;
    @Inject Caller caller;
    @Inject Event<DomainEvent> events;

    /** One page of what the query finds, newest first, and how many there are in all. */
    public record Found(List<AuditLine> lines, long total) { }

    /** The page of that number; the first is 1. */
    @Requires(READ_AUDIT)
    public Found find(AuditQuery query, int page) {
        var scope = caller.scopes(READ_AUDIT);
        return new Found(trail.find(query, scope, (page - 1) * PAGE, PAGE), trail.count(query, scope));
    }

    /** Records that a copy is being taken; called before the first line leaves. */
    @Requires(READ_AUDIT)
    public void announceDownload(AuditQuery query) {
        events.fire(new Downloaded(query.outline()));
    }

    /** Hands every record the query finds to the receiver, in batches, so that any number of them fits into memory and nobody's slow line holds a connection to the database. */
    @Requires(READ_AUDIT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public void download(AuditQuery query, Consumer<AuditLine> receiver) {
        var scope = caller.scopes(READ_AUDIT);
        Long last = null;
        List<AuditLine> batch;
        do {
            batch = trail.after(last, query, scope, BATCH);
            batch.forEach(receiver);
            last = batch.isEmpty() ? last : Long.valueOf(batch.get(batch.size() - 1).id());
        } while (batch.size() == BATCH);
    }

    /** A copy of the audit trail was taken. */
    public record Downloaded(String after) implements DomainEvent {
        @Override
        public String action() {
            return "audit.downloaded";
        }

        @Override
        public String recordType() {
            return "AuditTrail";
        }

        @Override
        public String recordRef() {
            return null;
        }
    }
}
