package hmpps.careers.shared.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;

/**
 * Brings every {@link ReferenceSet} into the database when the portal starts, before anything that builds on them: {@link ReferenceStart}
 * observes the start with priority 100, the demonstration data with 500. A file that did not change since is checked and passed over.
 */
@ApplicationScoped
public class ReferenceLoader {
    private static final Logger LOG = Logger.getLogger(ReferenceLoader.class.getName());

    @Inject @Any Instance<ReferenceSet> sets;
    @Inject ReferenceFiles files;
    @Inject Event<ReferenceLoaded> loaded;
    @Inject Clock clock;

    /** Loads what changed; a bad file stops it. All files are taken in together or none. */
    @Transactional
    public void loadAll() {
        files.takeTurn();
        inOrder().forEach(set -> load(set, ReferenceCsv.open(set.file())));
    }

    /** Takes in the given content of one set's file, if it is not the content loaded last; true if it was taken in. */
    @Transactional
    public boolean load(ReferenceSet set, ReferenceCsv csv) {
        set.check(csv);
        var checksum = csv.checksum() + "/" + set.revision();
        var before = files.checksum(set.file());
        if (checksum.equals(before)) {
            return false;
        }
        set.load(csv);
        files.loaded(set.file(), checksum, clock.instant());
        loaded.fire(new ReferenceLoaded(set.file(), before, checksum + ", " + csv.rows().size() + " rows"));
        LOG.info(() -> "Reference data taken in: " + set.file() + ", " + csv.rows().size() + " rows");
        return true;
    }

    /** The sets, first to load first. */
    List<ReferenceSet> inOrder() {
        return sets.stream().sorted(Comparator.comparingInt(ReferenceSet::order).thenComparing(ReferenceSet::file)).toList();
    }
}
