package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts that were broken off while the tables were made. */
class SchemaMigrationTest {
    private static int number;
    private final JdbcDataSource source = new JdbcDataSource();

    @BeforeEach
    void a_start_was_broken_off_in_the_midst_of_the_fourth_change() throws SQLException {
        source.setURL("jdbc:h2:mem:migration" + number++ + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(LastingConnection.of(source)).locations("classpath:db/migration", "classpath:db/vendor/h2").target("3").load().migrate();
        run("create table account (left_behind int)");
    }

    @Test
    void tables_with_people_in_them_are_never_made_anew() throws SQLException {
        run("insert into establishment (code, name, short_name, active, estate, operator, country, pay_zone, market_supplement)"
            + " values ('LCI', 'Leicester', 'Leicester', true, 'ADULT_MALE', 'HMPPS', 'England', 'NATIONAL', 0)");
        run("insert into staff_member (staff_number, given_name, family_name, email, establishment_code, band, post_title, joined_on, band_since,"
            + " weekly_hours, fte, recorded_on, version) values ('90000001', 'Sam', 'Okafor', 'sam@example', 'LCI', 3, 'Officer', date '2020-01-01',"
            + " date '2020-01-01', 39, 1, date '2026-01-01', 0)");
        assertThatThrownBy(() -> SchemaMigration.migrate(source, "h2")).hasMessageContaining("account");
        assertThat(count("staff_member")).isEqualTo(1);
    }

    @Test
    void tables_with_a_trail_of_what_happened_are_never_made_anew() throws SQLException {
        run("create table audit_record (id int)");
        run("insert into audit_record values (1)");
        assertThatThrownBy(() -> SchemaMigration.migrate(source, "h2")).hasMessageContaining("account");
        assertThat(count("audit_record")).isEqualTo(1);
    }

    @Test
    void tables_of_somebody_else_are_never_touched() throws SQLException {
        run("drop all objects");
        run("create table theirs (id int)");
        assertThatThrownBy(() -> SchemaMigration.migrate(source, "h2")).hasMessageContaining("non-empty schema");
        assertThat(count("theirs")).isZero();
    }

    @Test
    void a_last_change_that_failed_is_tried_again_by_the_next_start() throws SQLException {
        run("drop table account");
        SchemaMigration.migrate(source, "h2");
        run("update flyway_schema_history set success = false where installed_rank = (select max(installed_rank) from flyway_schema_history)");
        SchemaMigration.migrate(source, "h2");
        assertThat(count("flyway_schema_history where not success")).isZero();
    }

    @Test
    void the_next_start_makes_the_tables_of_a_new_database_anew() throws SQLException {
        SchemaMigration.migrate(source, "h2");
        assertThat(count("application")).isZero();
        assertThat(count("flyway_schema_history where not success")).isZero();
    }

    private void run(String statement) throws SQLException {
        try (var connection = source.getConnection(); var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private int count(String from) throws SQLException {
        try (var connection = source.getConnection(); var work = connection.createStatement(); var rows = work.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
