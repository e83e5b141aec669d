package hmpps.careers.promotion;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The sheets of published opportunities, kept by this node: every candidate looks at the same few thousand, which seldom change.
 * {@link OpportunityChanges} tells whether anything candidates see has changed, on whatever node; a sheet read before that is
 * read again. What is given out is shared by all threads and must not be changed.
 */
@ApplicationScoped
public class PublishedSheets {
    private static final int MOST = 1_000;

    @Inject OpportunityChanges changes;
    @Inject OpportunitySheets sheets;

    private final Cache<String, Known> known = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Known(long changes, OpportunitySheet sheet) { }

    /** What everybody sees of the opportunity of that reference; NotFound for one that was never published. */
    public OpportunitySheet get(String reference) {
        return find(reference, changes.count()).orElseThrow(() -> new NotFound("opportunity"));
    }

    /** The same for several, in the order asked for, without those that were never published. */
    public List<OpportunitySheet> all(List<String> references) {
        var count = changes.count();
        return references.stream().distinct().flatMap(reference -> find(reference, count).stream()).toList();
    }

    private Optional<OpportunitySheet> find(String reference, long count) {
        var kept = known.getIfPresent(reference);
        if (kept != null && kept.changes() == count) {
            return Optional.of(kept.sheet());
        }
        var read = sheets.published(reference);
        read.ifPresent(sheet -> known.put(reference, new Known(count, sheet)));
        return read;
    }
}
