package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.shared.Problem;

class PortalDataSourceTest {
    private final DatabaseWatch watch = new DatabaseWatch();
    private final PortalDataSource source = new PortalDataSource();
    private final List<Integer> timeouts = new ArrayList<>();
    private final PortalDataSource recorded = new PortalDataSource(Proxies.of(DataSource.class, (any, opening, nobody) -> Proxies.of(Connection.class, this::recorded)));
    private boolean there = true;
    private boolean answering = true;
    private boolean closed;
    /** Nanoseconds. */
    private long now;
    private long silence;
    private String broken;

    @BeforeEach
    void watched() {
        recorded.clock = () -> now;
        source.setUrl("jdbc:h2:mem:");
        source.setUser("portal");
        source.setPassword("portal");
        watch.source = Proxies.of(DataSource.class, (proxy, method, arguments) -> {
            if (!there) {
                throw new SQLException("refused");
            }
            return source.getConnection();
        });
    }

    @AfterEach
    void over() {
        watch.stop();
    }

    @Test
    void of_a_database_that_is_away_no_connection_is_opened_and_people_are_told_it_is_away() throws Exception {
        away();
        assertThatThrownBy(source::getConnection).satisfies(thrown -> assertThat(Problem.of(thrown).kind()).isEqualTo(Problem.Kind.UNAVAILABLE));
    }

    @Test
    void nor_is_one_that_lay_idle_handed_out_and_it_can_be_let_go() throws Exception {
        try (var idle = source.getConnection()) {
            away();
            assertThat(idle.isValid(0)).isFalse();
        }
    }

    @Test
    void the_watch_alone_may_look_whether_it_is_back() throws Exception {
        away();
        there = true;
        watch.look();
        try (var connection = source.getConnection()) {
            assertThat(connection.isValid(0)).isTrue();
            assertThat(connection.createStatement().execute("select 1")).isTrue();
        }
    }

    @Test
    void one_that_was_closed_is_not_handed_out() throws Exception {
        var closed = source.getConnection();
        closed.close();
        assertThat(closed.isValid(0)).isFalse();
    }

    @Test
    void one_that_lay_idle_has_half_a_second_to_answer_and_afterwards_the_time_it_had() throws Exception {
        var idle = recorded.getConnection();
        assertThat(idle.isValid(0)).isTrue();
        assertThat(timeouts).containsExactly(500, 2_000);
        idle.close();
        assertThat(timeouts).as("nor is the good-bye to a server that is there hurried").hasSize(2);
    }

    @Test
    void one_that_answered_is_believed_for_a_second_as_long_as_none_is_found_ended() throws Exception {
        var used = recorded.getConnection();
        var ended = recorded.getConnection();
        assertThat(used.isValid(0)).isTrue();
        answering = false;
        assertThat(used.isValid(0)).as("not asked").isTrue();
        assertThat(ended.isValid(0)).isFalse();
        assertThat(used.isValid(0)).as("asked, though it answered a moment ago").isFalse();
    }

    @Test
    void and_no_longer_than_that() throws Exception {
        var used = recorded.getConnection();
        assertThat(used.isValid(0)).isTrue();
        answering = false;
        now += 1_000_000_000;
        assertThat(used.isValid(0)).isFalse();
    }

    @Test
    void nor_is_it_believed_once_somebody_met_a_broken_one() throws Exception {
        var used = recorded.getConnection();
        var met = recorded.getConnection();
        assertThat(used.isValid(0)).isTrue();
        answering = false;
        broken = "08S01";
        met.rollback();
        assertThat(used.isValid(0)).isFalse();
    }

    @Test
    void one_that_broke_while_somebody_used_it_is_not_handed_out_again_however_lately_it_answered() throws Exception {
        var used = recorded.getConnection();
        assertThat(used.isValid(0)).isTrue();
        closed = true;
        assertThat(used.isValid(0)).isFalse();
    }

    @Test
    void of_one_that_says_nothing_the_others_are_not_suspected_for_the_server_may_be_slow() throws Exception {
        var used = recorded.getConnection();
        var slow = recorded.getConnection();
        assertThat(used.isValid(0)).isTrue();
        answering = false;
        silence = 500_000_000;
        assertThat(slow.isValid(0)).isFalse();
        assertThat(used.isValid(0)).isTrue();
    }

    @Test
    void one_that_does_not_answer_in_that_time_is_not_handed_out() throws Exception {
        answering = false;
        assertThat(recorded.getConnection().isValid(0)).isFalse();
        assertThat(timeouts).containsExactly(500);
    }

    @Test
    void to_a_server_that_is_away_the_good_bye_is_short() throws Exception {
        var idle = recorded.getConnection();
        away();
        idle.close();
        assertThat(timeouts).containsExactly(50);
    }

    @Test
    void what_was_begun_on_a_broken_line_is_left_to_the_server_to_take_back_and_any_other_failure_is_told() throws Exception {
        var connection = recorded.getConnection();
        broken = "08S01";
        connection.rollback();
        connection.setAutoCommit(true);
        assertThatThrownBy(() -> connection.setAutoCommit(false)).as("a beginning").hasMessage("broken");
        broken = "42000";
        assertThatThrownBy(connection::rollback).hasMessage("broken");
    }

    @Test
    void the_line_with_which_the_watch_reaches_it_again_stands() throws Exception {
        there = false;
        watch.look();
        assertThat(recorded.getConnection().isValid(0)).as("asked by the pool").isTrue();
    }

    @Test
    void the_watch_looks_on_a_line_of_its_own_and_need_not_go_through_the_dead_ones_of_the_pool() throws Exception {
        var idle = recorded.getConnection();
        there = false;
        watch.look();
        assertThat(idle.isValid(0)).as("asked by the pool").isFalse();
        assertThat(idle.isValid(2)).as("asked by the watch").isTrue();
        idle.close();
        assertThat(timeouts).containsExactly(2_000, 2_000, 50);
    }

    private Object recorded(Object line, Method method, Object[] with) throws SQLException {
        if (method.getName().equals("rollback") || method.getName().equals("setAutoCommit")) {
            throw new SQLException("broken", broken);
        }
        if (method.getName().equals("setNetworkTimeout")) {
            timeouts.add((Integer) with[1]);
        }
        return switch (method.getName()) {
            case "getNetworkTimeout" -> 2_000;
            case "isValid" -> saysAfterAWhile();
            case "isClosed" -> closed;
            default -> null;
        };
    }

    private boolean saysAfterAWhile() {
        now += silence;
        return answering;
    }

    /** The watch asks on a thread of its own. */
    private void away() throws InterruptedException {
        there = false;
        var asking = new Thread(watch::look);
        asking.start();
        asking.join();
    }
}
