package hmpps.careers.demonstration;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import hmpps.careers.identity.Passwords;
import hmpps.careers.shared.London;
import hmpps.careers.shared.database.LongWork;
import hmpps.careers.shared.web.Portal;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Loads a demonstration set at start, after the reference data and before the search index: only in demonstration mode, and only
 * into a database without staff. Out of demonstration mode a database that holds such a set is refused, since everybody
 * knows its password.
 */
@ApplicationScoped
public class DemonstrationLoader implements Portal.Freshness {
    /** Open opportunities close five days after the set was made at the earliest; then it begins to look deserted. */
    static final int STALE_AFTER_DAYS = 5;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;
    @Inject Passwords passwords;
    @Inject Clock clock;
    @Inject
    @ConfigProperty(name = "portal.demo")
    boolean demonstration;
    @Inject
    @ConfigProperty(name = "portal.demo.size", defaultValue = "normal")
    String size;
    @Inject
    @ConfigProperty(name = "portal.data")
    String folder;
    private LocalDate madeFor;
    private boolean own;

    void load(@Observes @Priority(500) @Initialized(ApplicationScoped.class) Object started) throws SQLException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var connection = LongWork.connection(source)) {
            var set = new DemonstrationSet(connection);
            if (!demonstration) {
                set.refuse();
                return;
            }
            if (set.isUnfinished()) {
                out.println("The demonstration data was not finished last time: it is made again.");
                set.wipe();
            }
            if (set.isWanted()) {
                make(set, out);
            }
            madeFor = set.madeFor();
            own = set.isIn(Path.of(folder));
        }
        if (madeFor != null) {
            out.println(announcement());
        }
    }

    /** What is said at start: how old the set is where that matters, and who can sign in. deploy/run shows both. */
    String announcement() {
        var age = "This demonstration data was made on " + madeFor + " and is out of date: " + switch (renewal()) {
            case FRESH -> "deploy/run --fresh";
            case SCALE_FRESH -> "deploy/run --scale --fresh";
            case EMPTY_DATABASE -> "a start on an empty database";
        } + " makes a new set.\n";
        return (isStale() ? age : "") + DemonstrationSignIns.table();
    }

    /** deploy/run throws away its own embedded database alone, and the full-size set has one of its own. */
    @Override
    public Portal.Renewal renewal() {
        if (!own) {
            return Portal.Renewal.EMPTY_DATABASE;
        }
        return DemonstrationSize.named(size) == DemonstrationSize.FULL ? Portal.Renewal.SCALE_FRESH : Portal.Renewal.FRESH;
    }

    private void make(DemonstrationSet set, PrintStream out) throws SQLException {
        var began = clock.instant();
        var chosen = DemonstrationSize.named(size);
        var hash = passwords.hash(DemonstrationSignIns.PASSWORD);
        set.make(chosen, London.today(clock), hash, out);
        out.printf("Demonstration data made in %d seconds.%n", Duration.between(began, clock.instant()).toSeconds());
    }

    /** Whether the set is so old that its closing times have begun to pass. */
    @Override
    public boolean isStale() {
        return madeFor != null && London.today(clock).isAfter(madeFor.plusDays(STALE_AFTER_DAYS));
    }

    /** Whether a demonstration set is loaded. */
    public boolean isLoaded() {
        return madeFor != null;
    }
}
