package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.shared.Problem;

class PortalDataSourceTest {
    private final DatabaseWatch watch = new DatabaseWatch();
    private final PortalDataSource source = new PortalDataSource();
    private boolean there = true;

    @BeforeEach
    void watched() {
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

    /** The watch asks on a thread of its own. */
    private void away() throws InterruptedException {
        there = false;
        var asking = new Thread(watch::look);
        asking.start();
        asking.join();
    }
}
