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
    /** So many are counted and shown, the newest: a trail of years has millions, and nobody turns so many pages. A copy holds them all. */
    public static final int MOST = 10_000;
    private static final int BATCH = 1000;

    @Inject AuditTrail trail;
    @Inject Caller caller;
    @Inject Event<DomainEvent> events;

    /** One page of what the query finds, newest first, how many there are, {@link #MOST} at most, and whether there are more than that. */
    public record Found(List<AuditLine> lines, long total, boolean isMore) { }

    /** The page of that number, of those that hold the {@link #MOST} newest; the first is 1. */
    @Requires(READ_AUDIT)
    public Found find(AuditQuery query, int page) {
        var scope = caller.scopes(READ_AUDIT);
        var count = trail.count(query, scope, MOST + 1);
        return new Found(trail.find(query, scope, (Math.min(page, MOST / PAGE) - 1) * PAGE, PAGE), Math.min(count, MOST), count > MOST);
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
