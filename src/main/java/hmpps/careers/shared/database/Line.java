package hmpps.careers.shared.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A connection of the pool's, which the pool asks whether it is there before anybody gets it. That costs a trip to the database, so
 * one that answered within a second is believed, until any line is found ended by somebody: then there may be more. While the database
 * is known to be away none is tried, and a dead one is let go without waiting for its good-bye.
 */
final class Line implements InvocationHandler {
    /** How long one that lay idle may take to answer, and as long again to be given up: milliseconds. */
    private static final int ANSWER = 500;
    /** Milliseconds: one that fails sooner was ended by somebody, and one that only says nothing waits for its server. */
    private static final int AT_ONCE = 250;
    /** Nanoseconds. */
    private static final long BELIEVED = TimeUnit.SECONDS.toNanos(1);
    private static final int GOOD_BYE = 50;
    private static final int SECOND = 1000;
    /** How the states of SQL for a line that is no more begin. */
    private static final String BROKEN = "08";
    /** How many were found ended; the pool may make its sources of connections anew. */
    private static final AtomicLong ENDED = new AtomicLong();
    private static final Logger LOG = Logger.getLogger(Line.class.getName());

    private final Connection connection;
    private final boolean opensAgain;
    private final LongSupplier clock;
    /** By that clock, in nanoseconds. */
    private long answered;
    private long endedThen;

    /** That it opens again says that it was opened while the database was away, by the watch. The clock counts nanoseconds. */
    Line(Connection connection, boolean opensAgain, LongSupplier clock) {
        this.connection = connection;
        this.opensAgain = opensAgain;
        this.clock = clock;
        answered = clock.getAsLong() - BELIEVED;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "isValid" -> answers((Integer) arguments[0]);
            case "rollback" -> ends(method, arguments);
            case "setAutoCommit" -> (Boolean) arguments[0] ? ends(method, arguments) : Proxies.invoke(connection, method, arguments);
            case "close", "abort" -> {
                hurry();
                yield Proxies.invoke(connection, method, arguments);
            }
            default -> Proxies.invoke(connection, method, arguments);
        };
    }

    /**
     * Seconds as JDBC means them, but that none given is {@link #ANSWER} and not for ever: the pool gives none. While the database is away
     * it may have all its connections thrown away but for the one with which the watch has just reached it again.
     */
    private boolean answers(int seconds) throws SQLException {
        boolean ofThePool = seconds == 0;
        boolean mayAnswer = ofThePool && !opensAgain ? !DatabaseWatch.isAway() : DatabaseWatch.mayBeAsked();
        if (!mayAnswer || connection.isClosed()) {
            return false;
        }
        long ended = ENDED.get();
        if (ofThePool && ended == endedThen && clock.getAsLong() - answered < BELIEVED) {
            return true;
        }
        boolean answers = answersWithin(ofThePool ? ANSWER : seconds * SECOND);
        if (answers) {
            answered = clock.getAsLong();
            endedThen = ended;
        }
        return answers;
    }

    private boolean answersWithin(int milliseconds) throws SQLException {
        long asked = clock.getAsLong();
        int usual = connection.getNetworkTimeout();
        waitAtMost(milliseconds);
        boolean answers = connection.isValid(0);
        if (answers) {
            waitAtMost(usual);
        } else if (clock.getAsLong() - asked < TimeUnit.MILLISECONDS.toNanos(AT_ONCE)) {
            ENDED.incrementAndGet();
        }
        return answers;
    }

    /** What was begun on a line that is broken the server ends by itself, so that whoever asks for it learns why the line broke and not that it is broken. */
    private Object ends(Method method, Object[] arguments) throws Throwable {
        try {
            return Proxies.invoke(connection, method, arguments);
        } catch (SQLException e) {
            if (e.getSQLState() == null || !e.getSQLState().startsWith(BROKEN)) {
                throw e;
            }
            ENDED.incrementAndGet();
            LOG.log(Level.FINE, "Left to the server", e);
            return null;
        }
    }

    private void hurry() {
        try {
            if (DatabaseWatch.isAway()) {
                waitAtMost(GOOD_BYE);
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The connection was broken already", e);
        }
    }

    private void waitAtMost(int milliseconds) throws SQLException {
        if (!connection.isClosed()) {
            connection.setNetworkTimeout(Runnable::run, milliseconds);
        }
    }
}
