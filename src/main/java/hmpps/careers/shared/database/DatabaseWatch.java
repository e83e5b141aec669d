package hmpps.careers.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.resource.jdbc.spi.StatementInspector;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/**
 * Asks the database every second, on a line of its own, whether it is there. While it is not, nobody's statement is sent to it:
 * people are told at once, instead of each waiting for a server that says nothing and holding up those after them.
 */
@ApplicationScoped
public class DatabaseWatch {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    /** How long it may say nothing: as long as any statement may (socketTimeout of MysqlAddress). */
    private static final int PATIENCE_SECONDS = 2;
    /** Within how many nanoseconds it answers when nothing is the matter. A statement that was given up after 2 s had the watch ask a second ago at the latest. */
    private static final long PROMPT = 500_000_000;
    /** Hibernate makes its inspector itself and knows no beans. */
    private static volatile boolean away;
    /** When the question was put that is not answered yet, in nanoseconds of the system's own clock; 0 for none. To give up a silent line over TLS takes as long again. */
    private static volatile long asked;
    /** Who asks, and may while nobody else may. */
    private static volatile Thread watcher;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;
    @Resource ManagedThreadFactory threads;
    private Connection line;
    private ScheduledExecutorService own;

    /** Refuses every statement while the database is away. */
    public static final class Gate implements StatementInspector {
        private static final long serialVersionUID = 1L;

        @Override
        public String inspect(String sql) {
            if (isAway()) {
                throw new JDBCConnectionException("The database is away", new SQLTransientConnectionException("not asked"));
            }
            return sql;
        }
    }

    /** Whether it did not answer when it was last asked, or has not for too long. */
    static boolean isAway() {
        long since = asked;
        return away || since != 0 && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    }

    /** Whether it answers the watch in this moment: whoever then gets no answer waits for somebody else, and not for the server. */
    public static boolean answers() {
        long since = asked;
        return !away && (since == 0 || System.nanoTime() - since < PROMPT);
    }

    /** Whether the thread that asks may turn to the database: while it is away, only the watch does. */
    static boolean mayBeAsked() {
        return !isAway() || Thread.currentThread() == watcher;
    }

    /** When all has been loaded, which may keep a database busy for longer; on a thread of its own, since others wait for the database on theirs. */
    void start(@Observes @Priority(950) @Initialized(ApplicationScoped.class) Object started) {
        own = Executors.newSingleThreadScheduledExecutor(threads);
        own.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (own != null) {
            own.shutdownNow();
        }
        hangUp();
        away = false;
        asked = 0;
        watcher = null;
    }

    /** Lets nothing out: a task that fails is not run again, and the gate would stay as it was. */
    void look() {
        try {
            ask();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "The database could not be watched", e);
        } finally {
            asked = 0;
        }
    }

    private void ask() {
        watcher = Thread.currentThread();
        asked = System.nanoTime() | 1;
        boolean answers = isThere() || wasCut() && isThere();
        if (answers == away) {
            LOG.log(answers ? Level.INFO : Level.WARNING, answers ? "The database answers again." : "The database does not answer.");
        }
        away = !answers;
        if (away) {
            hangUp();
        }
    }

    /** Whether the line failed at once, as one does that somebody ended on the server, and not for want of an answer: then another one may do. */
    private boolean wasCut() {
        boolean cut = line != null && System.nanoTime() - asked < TimeUnit.SECONDS.toNanos(1);
        hangUp();
        return cut;
    }

    private boolean isThere() {
        try {
            if (line == null) {
                line = source.getConnection();
            }
            return line.isValid(PATIENCE_SECONDS);
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.FINE, "No line to the database", e);
            return false;
        }
    }

    private void hangUp() {
        try (var ended = line) {
            line = null;
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The line to the database was broken", e);
        }
    }
}
