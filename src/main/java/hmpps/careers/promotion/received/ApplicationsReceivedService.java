package hmpps.careers.promotion.received;

import static hmpps.careers.identity.Permission.VIEW_APPLICATIONS_RECEIVED;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What HR administrators see of the applications to the opportunities of their scope. */
@ApplicationScoped
@Transactional
public class ApplicationsReceivedService {
    /** The most rows one file holds: a little less than a sheet of a workbook can. */
    static final int MOST_EXPORTED = 1_000_000;
    /** The most that can be picked one by one. */
    public static final int MOST_PICKED = 1_000;
    private static final int BATCH = 1_000;
    private static final int WEEKS = 8;
    private static final int MOST_PRISONS = 10;

    @Inject ApplicationsReceived received;
    @Inject Establishments establishments;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Some of them in that order, from the {@code first} (0 is the first) on. */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    public List<ReceivedApplication> page(ReceivedQuery query, ReceivedOrder order, boolean ascending, int first, int most) {
        return received.page(scope(), query, order, ascending, first, most);
    }

    /** How many there are of each state; drafts are only ever counted. */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    public Map<ApplicationStatus, Integer> counts(ReceivedQuery query) {
        return received.counts(scope(), query);
    }

    /** How they came in, by week and by prison; what was never submitted does not count. */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public ReceivedFigures figures(ReceivedQuery query) {
        var days = IntStream.iterate(WEEKS * 7, before -> before >= 0, before -> before - 7).mapToObj(London.today(clock).plusDays(1)::minusDays).toList();
        var counts = received.between(scope(), query, days.stream().map(day -> London.instant(day.atStartOfDay())).toList());
        var weeks = IntStream.range(0, WEEKS).mapToObj(week -> new ReceivedFigures.Week(days.get(week + 1).minusDays(1), counts.get(week))).toList();
        return new ReceivedFigures(weeks, received.prisonsWithMost(scope(), query, MOST_PRISONS));
    }

    /** Records that a copy of all that are asked for is taken; called before the first line leaves. Refused where that is more than one sheet holds. */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    public void announceDownload(ReceivedQuery query) {
        fitIntoOneFile(received.count(scope(), query));
        events.fire(new Downloaded(query.outline()));
    }

    static void fitIntoOneFile(int found) {
        if (found > MOST_EXPORTED) {
            throw new RuleViolation("received.export.too-many", MOST_EXPORTED);
        }
    }

    /**
     * Hands all that are asked for to the receiver, those sent last first, in batches, so that any number of them fits into memory. Which they are
     * is asked once, at the beginning: who sends theirs again meanwhile is not left out.
     */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public void download(ReceivedQuery query, Consumer<ReceivedApplication> receiver) {
        var references = received.references(scope(), query);
        for (int first = 0; first < references.size(); first += BATCH) {
            received.those(scope(), references.subList(first, Math.min(first + BATCH, references.size()))).forEach(receiver);
        }
    }

    /** Those of them that were picked, newest first, for a file; what is out of scope is left out. Recorded like all of them. */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    public List<ReceivedApplication> those(Collection<String> references) {
        if (references.size() > MOST_PICKED) {
            throw new RuleViolation("received.export.too-many-picked", MOST_PICKED);
        }
        var delivered = received.those(scope(), references);
        events.fire(new Downloaded("picked=%d of %d".formatted(delivered.size(), references.size())));
        return delivered;
    }

    /** The open prisons of the scope, by name. */
    @Requires(VIEW_APPLICATIONS_RECEIVED)
    public List<Establishment> prisons() {
        return establishments.active().stream().filter(scope()::covers).toList();
    }

    private Scope scope() {
        return caller.scopes(VIEW_APPLICATIONS_RECEIVED);
    }

    /** A copy of applications received was taken away. */
    public record Downloaded(String after) implements DomainEvent {
        @Override public String action() { return "applications-received.downloaded"; }
        @Override public String recordType() { return "Application"; }
        @Override public String recordRef() { return null; }
    }
}
