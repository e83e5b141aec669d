package hmpps.careers.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.promotion.equality.EqualityQuestion;

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
    void the_tables_refuse_what_the_entities_refuse() throws SQLException {
        make();
        refused("opportunity_hours_possible", "update opportunity set weekly_hours = 0.5");
        refused("opportunity_behaviour_level_known", "update opportunity set behaviour_level = 7");
        refused("opportunity_sent_at_known", "update opportunity set sent_at = null where status = 'PUBLISHED'");
        refused("opportunity_ended_at_known", "update opportunity set ended_at = null where status = 'CLOSED'");
        refused("opportunity_ended_at_known", "update opportunity set ended_at = null where status = 'CANCELLED'");
        refused("endorsement_declined_with_remark", "update endorsement set remark = null where status = 'DECLINED'");
    }

    @ParameterizedTest
    @EnumSource
    void the_table_of_equality_answers_takes_every_known_answer_and_no_other(EqualityQuestion question) throws SQLException {
        var column = question.name().toLowerCase(Locale.ROOT);
        for (var answer : question.getAnswers()) {
            execute(answered(column, answer));
        }
        refused("equality_" + column + "_known", answered(column, "SOMETHING"));
    }

    @Test
    void no_row_of_equality_answers_says_when_it_was_given() throws SQLException {
        make();
        assertThat(number("select count(*) from information_schema.columns where table_name = 'equality_answer'")).isPositive();
        assertThat(number("select count(*) from information_schema.columns where table_name = 'equality_answer' and (data_type like '%TIME%' or data_type like '%DATE%')")).isZero();
    }

    private static String answered(String column, String answer) {
        return "insert into equality_answer (id, respondent, opportunity_reference, version, " + column + ") values (random_uuid(), '" + answer
            + "', 'PRO-26-0001', 0, '" + answer + "')";
    }

    private void refused(String constraint, String sql) {
        assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining(constraint);
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
