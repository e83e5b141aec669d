package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.shared.Problem;

class DatabaseWatchTest {
    private final DatabaseWatch.Gate gate = new DatabaseWatch.Gate();
    private final DatabaseWatch watch = new DatabaseWatch();
    private final AtomicInteger lines = new AtomicInteger();
    private final AtomicBoolean cut = new AtomicBoolean();
    private boolean there = true;
    private boolean answering = true;

    DatabaseWatchTest() {
        watch.source = Proxies.of(DataSource.class, (proxy, method, arguments) -> {
            if (!there) {
                throw new SQLException("refused");
            }
            lines.incrementAndGet();
            return line();
        });
    }

    private Connection line() {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "isValid" -> answering && !cut.compareAndSet(true, false);
            case "close" -> { lines.decrementAndGet(); yield null; }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    @AfterEach
    void over() {
        watch.stop();
        assertThat(lines).as("every line is given back").hasValue(0);
    }

    @Test
    void no_statement_goes_to_a_database_that_does_not_answer_and_people_are_told_it_is_away() {
        answering = false;
        watch.look();
        assertThat(DatabaseWatch.isAway()).isTrue();
        assertThatThrownBy(() -> gate.inspect("select 1")).satisfies(thrown -> assertThat(Problem.of(thrown).kind()).isEqualTo(Problem.Kind.UNAVAILABLE));
    }

    @Test
    void nor_to_one_that_cannot_be_reached() {
        there = false;
        watch.look();
        assertThatThrownBy(() -> gate.inspect("select 1")).hasMessageContaining("The database is away");
    }

    @Test
    void who_gets_no_answer_while_the_watch_gets_its_own_waits_for_somebody_else_and_is_told_so() {
        var waited = new JDBCConnectionException("update", new SQLException("Communications link failure", "08S01", new SocketTimeoutException("Read timed out")));
        var cut = new JDBCConnectionException("update", new SQLException("Communications link failure", "08S01", new EOFException()));
        watch.look();
        assertThat(Problem.of(waited).kind()).isEqualTo(Problem.Kind.BUSY);
        assertThat(Problem.of(cut).kind()).isEqualTo(Problem.Kind.UNAVAILABLE);
        assertThat(Problem.of(waited.getCause()).kind()).as("a commit, of which nobody knows").isEqualTo(Problem.Kind.UNAVAILABLE);
        answering = false;
        watch.look();
        assertThat(Problem.of(waited).kind()).isEqualTo(Problem.Kind.UNAVAILABLE);
    }

    @Test
    void a_line_that_somebody_ended_on_the_server_is_replaced_and_nobody_is_turned_away() {
        watch.look();
        cut.set(true);
        watch.look();
        assertThat(gate.inspect("select 1")).isEqualTo("select 1");
        assertThat(lines).hasValue(1);
    }

    @Test
    void statements_go_as_they_are_while_it_answers_and_again_as_soon_as_it_does() {
        watch.look();
        assertThat(gate.inspect("select 1")).isEqualTo("select 1");
        answering = false;
        watch.look();
        answering = true;
        watch.look();
        assertThat(gate.inspect("select 1")).isEqualTo("select 1");
        assertThat(lines).as("it keeps one line").hasValue(1);
    }
}
