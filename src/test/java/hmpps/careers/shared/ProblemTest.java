package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import hmpps.careers.shared.Problem.Kind;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;

class ProblemTest {
    @Test
    void an_unknown_exception_is_a_mistake_of_ours_and_is_kept_whole() {
        var thrown = new FacesException(new ELException(new IllegalStateException("boom")));
        assertThat(Problem.of(thrown)).isEqualTo(new Problem(Kind.BUG, thrown));
        assertThat(Problem.of(new SQLException("bad grammar", "42000")).kind()).isEqualTo(Kind.BUG);
    }

    @Test
    void a_chain_that_bites_its_tail_ends() {
        var inner = new IllegalStateException("inner");
        var outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);
        assertThat(Problem.of(outer).kind()).isEqualTo(Kind.BUG);
    }

    @Test
    void a_rule_is_found_below_what_the_containers_wrap_around_it() {
        var rule = RuleViolation.on("title", "vacancy.title.long");
        assertThat(Problem.of(new FacesException(new ELException(new TransactionalException("rolled back", rule))))).isEqualTo(new Problem(Kind.RULE, rule));
    }

    @Test
    void of_a_transaction_that_ended_nobody_knows_how_people_are_told_that_the_portal_is_not_available() {
        var unknown = new SystemException("Communications link failure during commit(). Transaction resolution unknown.");
        assertThat(Problem.of(new FacesException(new TransactionalException("commit", unknown))).kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void a_record_changed_by_somebody_else_is_stale_also_at_commit() {
        var rollback = new RollbackException("marked for rollback");
        rollback.initCause(new OptimisticLockException("row was updated"));
        assertThat(Problem.of(new TransactionalException("commit", rollback)).kind()).isEqualTo(Kind.STALE);
        assertThat(Problem.of(new StaleStateException("unexpected row count")).kind()).isEqualTo(Kind.STALE);
    }

    @ParameterizedTest
    @MethodSource
    void a_database_that_cannot_be_reached_is_told_from_a_mistake(SQLException failure) {
        assertThat(Problem.of(new RuntimeException(failure)).kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    static Stream<SQLException> a_database_that_cannot_be_reached_is_told_from_a_mistake() {
        return Stream.of(new SQLException("link", "08S01"), new SQLException("closed", "90098"), new SQLException("broken", "90067"), new SQLException("in shutdown", "90121"),
            new SQLException("Error in allocating a connection. Cause: ..."), new SQLTransientConnectionException("x"), new SQLNonTransientConnectionException("x"),
            new SQLRecoverableException("x"));
    }

    @Test
    void each_kind_has_its_status() {
        assertThat(Problem.of(new NotFound()).kind().status()).isEqualTo(404);
        assertThat(Problem.of(new Refused("MANAGE_ROLES")).kind().status()).isEqualTo(403);
        assertThat(Problem.of(new RuleViolation("x")).kind().status()).isEqualTo(409);
        assertThat(Problem.of(new OptimisticLockException()).kind().status()).isEqualTo(409);
        assertThat(Problem.of(new ViewExpiredException()).kind().status()).isEqualTo(410);
        assertThat(Problem.of(new SQLException("", "08001")).kind().status()).isEqualTo(503);
        assertThat(Problem.of(new Error()).kind().status()).isEqualTo(500);
    }
}
