package hmpps.careers.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemonstrationSetTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Connection connection;
    DemonstrationSet set;

    @BeforeEach
    void emptyDatabase() throws SQLException {
        connection = Grounds.h2();
        set = new DemonstrationSet(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.createStatement().execute("shutdown");
    }

    @Test
    void a_database_with_a_set_is_refused_out_of_demonstration_mode() throws SQLException {
        set.refuse();
        execute("insert into demonstration_set (id, size, made_for) values (1, 'NORMAL', '2026-11-22')");
        assertThatThrownBy(set::refuse).isInstanceOf(IllegalStateException.class).hasMessageContaining("PORTAL_DEMO");
    }

    @Test
    void no_set_is_wanted_where_somebody_works() throws SQLException {
        assertThat(set.isWanted()).isTrue();
        execute("insert into staff_member (staff_number, given_name, family_name, email, establishment_code, band, post_title, joined_on, band_since, "
            + "weekly_hours, fte, recorded_on, version) values ('1', 'a', 'b', 'c', 'LCI', 3, 'd', '2020-01-01', '2020-01-01', 37, 1, '2026-01-01', 0)");
        assertThat(set.isWanted()).isFalse();
    }

    @Test
    void every_row_passes_every_constraint_and_the_set_is_finished_with_its_day() throws SQLException {
        make();
        assertThat(set.madeFor()).isEqualTo(DAY);
        assertThat(set.isUnfinished()).isFalse();
        assertThat(number("select count(*) from account where password_hash = 'hash'")).isEqualTo(3_000);
        assertThat(number("select count(*) from opportunity where status = 'PUBLISHED'")).isEqualTo(2_000);
        assertThat(number("select changes from opportunity_change")).isEqualTo(2);
        assertThat(number("select last_issued from reference_number where series = 'PRO-26'")).isGreaterThan(2_000);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("[####################] 100%");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void an_unfinished_set_is_cleared_away_and_made_again() throws SQLException {
        make();
        execute("update demonstration_set set finished_at = null");
        assertThat(set.isUnfinished()).isTrue();
        set.wipe();
        assertThat(number("select count(*) from staff_member")).isZero();
        assertThat(number("select count(*) from opportunity")).isZero();
        assertThat(set.isWanted()).isTrue();
        make();
        assertThat(set.madeFor()).isEqualTo(DAY);
    }

    @Test
    void a_set_that_fails_half_way_stays_unfinished() throws SQLException {
        execute("alter table application add constraint nothing_fits check (submissions > 100)");
        assertThatThrownBy(this::make);
        assertThat(set.isUnfinished()).isTrue();
        assertThat(number("select count(*) from audit_record")).isZero();
    }

    private void make() throws SQLException {
        set.make(DemonstrationSize.NORMAL, DAY, "hash", new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
