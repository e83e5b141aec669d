package hmpps.careers.shared;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;

import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

import hmpps.careers.shared.database.DatabaseWatch;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.SystemException;

/**
 * What an exception means for the person in front of the page, whatever the container wrapped it in.
 *
 * @param kind  which of the few things it can mean
 * @param cause the exception that says so
 */
public record Problem(Kind kind, Throwable cause) {
    /** The few things an exception can mean. */
    public enum Kind {
        /** A rule of the business says no. */
        RULE(409),
        /** No such record, or none for this person. */
        NOT_FOUND(404),
        /** Not allowed. */
        REFUSED(403),
        /** Somebody else changed the record meanwhile. */
        STALE(409),
        /** Somebody else was writing the same at the same moment, and the database let only one of the two. */
        BUSY(409),
        /** The page was open for longer than the server remembers it. */
        EXPIRED(410),
        /** The database cannot be reached. */
        UNAVAILABLE(503),
        /** A mistake of ours. */
        BUG(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says so. */
        public int status() {
            return status;
        }
    }

    private static final int DEEPEST = 30;

    /** The first meaning found from the outside in; a bug where there is none. */
    public static Problem of(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            var kind = kind(cause);
            if (kind != Kind.BUG) {
                return new Problem(kind, cause);
            }
            cause = cause.getCause();
        }
        return new Problem(Kind.BUG, thrown);
    }

    private static Kind kind(Throwable cause) {
        if (cause instanceof RuleViolation) {
            return Kind.RULE;
        }
        if (cause instanceof NotFound) {
            return Kind.NOT_FOUND;
        }
        if (cause instanceof Refused) {
            return Kind.REFUSED;
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Kind.STALE;
        }
        if (cause instanceof ViewExpiredException) {
            return Kind.EXPIRED;
        }
        if (isLockConflict(cause) || isLineGivenUp(cause) && DatabaseWatch.answers()) {
            return Kind.BUSY;
        }
        return unreachable(cause) ? Kind.UNAVAILABLE : Kind.BUG;
    }

    /** A deadlock, a lock waited for too long, or a row that somebody added in the same moment; never a constraint that a rule forgot. */
    private static boolean isLockConflict(Throwable cause) {
        return cause instanceof PessimisticLockException || cause instanceof LockTimeoutException || cause instanceof LockAcquisitionException
            || cause instanceof org.hibernate.PessimisticLockException
            || cause instanceof ConstraintViolationException violation && violation.getKind() == ConstraintKind.UNIQUE;
    }

    /**
     * A statement, never a commit, that got no answer for as long as a line may be silent: MySQL ends the wait for a lock later than it
     * should, where others come to wait meanwhile.
     */
    private static boolean isLineGivenUp(Throwable cause) {
        return cause instanceof JDBCConnectionException lost && Stream.<Throwable>iterate(lost, Objects::nonNull, Throwable::getCause)
            .limit(DEEPEST).anyMatch(SocketTimeoutException.class::isInstance);
    }

    /** Also when nobody knows how a transaction ended: whoever kept its end has not said. */
    private static boolean unreachable(Throwable cause) {
        return cause instanceof JDBCConnectionException || cause instanceof SQLTransientConnectionException
            || cause instanceof SQLNonTransientConnectionException || cause instanceof SQLRecoverableException || cause instanceof SQLTimeoutException
            || cause instanceof SystemException || cause instanceof SQLException failure && lost(failure);
    }

    /** Class 08 of the standard, H2's "closed" and "broken" states, and the pool's own words. */
    private static boolean lost(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        var message = failure.getMessage() == null ? "" : failure.getMessage();
        return state.startsWith("08") || state.equals("90098") || state.equals("90067") || state.equals("90121") || message.startsWith("Error in allocating a connection");
    }
}
