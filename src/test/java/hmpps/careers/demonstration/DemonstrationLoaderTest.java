package hmpps.careers.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.identity.Passwords;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Portal;

class DemonstrationLoaderTest {
    static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");
    Connection connection;
    DemonstrationLoader loader;
    String database = "jdbc:h2:file:/careers/demonstration/portal";

    @BeforeEach
    void emptyDatabase() throws SQLException {
        connection = Grounds.h2();
        loader = loader(true);
    }

    @AfterEach
    void close() throws SQLException {
        connection.createStatement().execute("shutdown");
    }

    @Test
    void outside_demonstration_mode_nothing_is_made() throws SQLException {
        loader = loader(false);
        loader.load(this);
        assertThat(number("select count(*) from staff_member")).isZero();
        assertThat(number("select count(*) from account")).isZero();
        assertThat(loader.isLoaded()).isFalse();
        assertThat(loader.isStale()).isFalse();
    }

    @Test
    void outside_demonstration_mode_a_portal_whose_passwords_everybody_knows_does_not_start() throws SQLException {
        loader.load(this);
        assertThatThrownBy(() -> loader(false).load(this)).isInstanceOf(IllegalStateException.class).hasMessageContaining("PORTAL_DEMO=true");
    }

    @Test
    void an_unknown_size_is_refused() {
        loader.size = "enormous";
        assertThatThrownBy(() -> loader.load(this)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_database_where_somebody_works_gets_no_invented_people() throws SQLException {
        execute("insert into staff_member (staff_number, given_name, family_name, email, establishment_code, band, post_title, joined_on, band_since, "
            + "weekly_hours, fte, recorded_on, version) values ('1', 'a', 'b', 'c', 'LCI', 3, 'd', '2020-01-01', '2020-01-01', 37, 1, '2026-01-01', 0)");
        loader.load(this);
        assertThat(number("select count(*) from staff_member")).isEqualTo(1);
        assertThat(loader.isLoaded()).isFalse();
    }

    @Test
    void a_set_is_made_once_with_as_many_people_and_opportunities_as_its_size_says() throws SQLException {
        loader.load(this);
        assertThat(loader.isLoaded()).isTrue();
        assertThat(number("select count(*) from staff_member")).isEqualTo(DemonstrationSize.NORMAL.staff());
        assertThat(number("select count(*) from opportunity where status = 'PUBLISHED'")).isEqualTo(DemonstrationSize.NORMAL.open());
        assertThat(number("select count(*) from account where password_hash = 'hash of correct horse wing seven'")).isEqualTo(DemonstrationSize.NORMAL.staff());
        var records = number("select count(*) from audit_record");
        var again = loader(true);
        again.load(this);
        assertThat(again.isLoaded()).isTrue();
        assertThat(number("select count(*) from staff_member")).isEqualTo(DemonstrationSize.NORMAL.staff());
        assertThat(number("select count(*) from audit_record")).isEqualTo(records);
    }

    @Test
    void a_set_that_was_not_finished_is_made_again() throws SQLException {
        loader.load(this);
        execute("update demonstration_set set finished_at = null");
        execute("delete from saved_opportunity");
        var again = loader(true);
        again.load(this);
        assertThat(again.isLoaded()).isTrue();
        assertThat(number("select count(*) from staff_member")).isEqualTo(DemonstrationSize.NORMAL.staff());
        assertThat(number("select count(*) from demonstration_set where finished_at is not null")).isEqualTo(1);
    }

    @Test
    void a_set_is_stale_once_its_first_closing_times_have_passed() throws SQLException {
        loader.load(this);
        assertThat(loader.isStale()).isFalse();
        loader.clock = at(Instant.parse("2026-11-27T23:59:59Z"));
        assertThat(loader.isStale()).as("the fifth day").isFalse();
        loader.clock = at(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(loader.isStale()).as("the sixth day").isTrue();
        var later = loader(true);
        later.clock = loader.clock;
        later.load(this);
        assertThat(later.isStale()).isTrue();
        assertThat(later.announcement()).as("the age comes first: deploy/run shows what is said up to the password")
            .startsWith("This demonstration data was made on 2026-11-22 and is out of date: deploy/run --fresh makes a new set.\n").contains("Sign in as:");
    }

    @Test
    void a_stale_set_says_what_makes_a_new_one_of_its_size() throws SQLException {
        loader.load(this);
        loader.clock = at(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(loader.renewal()).isEqualTo(Portal.Renewal.FRESH);
        loader.size = "full";
        assertThat(loader.renewal()).isEqualTo(Portal.Renewal.SCALE_FRESH);
        assertThat(loader.announcement()).contains("out of date: deploy/run --scale --fresh makes a new set.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/careers", "jdbc:h2:file:/elsewhere/portal", "jdbc:h2:mem:portal"})
    void a_stale_set_in_a_database_that_somebody_named_asks_for_an_empty_one_since_a_fresh_start_does_not_delete_it(String named) throws SQLException {
        database = named;
        loader.load(this);
        loader.clock = at(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(loader.renewal()).isEqualTo(Portal.Renewal.EMPTY_DATABASE);
        assertThat(loader.announcement()).contains("out of date: a start on an empty database makes a new set.");
    }

    @ParameterizedTest
    @EnumSource
    void every_way_to_a_new_set_is_said_on_the_pages(Portal.Renewal way) {
        assertThat(Texts.say("layout.demonstration.stale." + way)).doesNotContain("layout.").contains("for a new one");
    }

    @Test
    void sign_ins_are_announced_where_a_set_is_loaded_and_nowhere_else() throws SQLException {
        var announcement = new Announcement();
        announcement.loader = loader;
        assertThat(announcement.announced()).isEmpty();
        loader.load(this);
        assertThat(loader.announcement()).startsWith("Sign in as:");
        assertThat(announcement.announced()).hasSize(DemonstrationSignIns.all().size()).allMatch(one -> one.password().equals(DemonstrationSignIns.PASSWORD));
    }

    private DemonstrationLoader loader(boolean demonstration) {
        var made = new DemonstrationLoader();
        made.demonstration = demonstration;
        made.size = "normal";
        made.folder = "/careers/demonstration";
        made.clock = at(MADE);
        made.passwords = new Passwords() {
            @Override
            public String hash(String password) {
                return "hash of " + password;
            }
        };
        made.source = source();
        return made;
    }

    /** Always the one connection, which stays open. */
    private DataSource source() {
        var unclosed = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "close" -> null;
            case "getMetaData" -> Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DatabaseMetaData.class}, (it, asked, none) -> database);
            default -> method.invoke(connection, arguments);
        });
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> unclosed);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
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
