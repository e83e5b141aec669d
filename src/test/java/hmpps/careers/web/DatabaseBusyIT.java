package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.DatabaseThere;
import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.promotion.web.Applicant;

/** What others do to a MySQL server meanwhile: hold a row, or end lines. */
class DatabaseBusyIT extends OverHttp {
    private static final int CROWD = 20;
    /** Milliseconds. */
    private static final int APART = 150;
    private Applicant officer;

    @BeforeEach
    void somebodyElseIsAtTheDatabase() {
        assumeTrue("mysql".equals(System.getProperty("portal.test.database")), "H2 lets nobody else in");
        officer = Applicant.at(address());
    }

    @Test
    void of_a_row_that_somebody_holds_the_writer_is_told_and_keeps_what_they_typed_and_it_is_kept_once_afterwards() throws Exception {
        var visitor = officer.visitor();
        visitor.submit("/evidence/new", "form#example", Map.of("title", "Flood", "text", "Water rose."));
        var example = visitor.page("/evidence").selectFirst("tbody a[href^=/evidence/]").attr("href");
        var typed = Visitor.fill(visitor.page(example).selectFirst("form#example"), Map.of("text", "Water rose for three days."));
        try (var other = DatabaseThere.connect(); var rows = other.prepareStatement("select id from evidence_example where staff_number = ? for update")) {
            other.setAutoCommit(false);
            rows.setString(1, officer.staffNumber());
            rows.executeQuery();
            var told = visitor.post(example, typed);
            assertThat(told.statusCode()).isEqualTo(409);
            assertThat(told.body()).contains("at the same moment");
            assertThat(Jsoup.parse(told.body()).selectFirst("form#example textarea").text()).isEqualTo("Water rose for three days.");
            other.rollback();
            assertThat(visitor.post(example, Visitor.fill(Jsoup.parse(told.body(), address() + example).selectFirst("form#example"), Map.of())).statusCode()).isEqualTo(302);
        }
        assertThat(visitor.page(example).selectFirst("form#example textarea").text()).isEqualTo("Water rose for three days.");
    }

    @Test
    void nor_is_anybody_told_that_the_database_is_away_where_one_after_another_comes_to_wait_for_the_row() throws Exception {
        var visitor = officer.visitor();
        visitor.submit("/evidence/new", "form#example", Map.of("title", "Flood", "text", "Water rose."));
        var example = visitor.page("/evidence").selectFirst("tbody a[href^=/evidence/]").attr("href");
        var form = visitor.page(example).selectFirst("form#example");
        var people = Executors.newScheduledThreadPool(CROWD);
        try (var other = DatabaseThere.connect(); var rows = other.prepareStatement("select id from evidence_example where staff_number = ? for update")) {
            other.setAutoCommit(false);
            rows.setString(1, officer.staffNumber());
            rows.executeQuery();
            var told = new ArrayList<Future<Integer>>();
            for (int each = 0; each < CROWD; each++) {
                var typed = Visitor.fill(form, Map.of("text", "Water rose for " + each + " days."));
                told.add(people.schedule(() -> visitor.post(example, typed).statusCode(), each * APART, TimeUnit.MILLISECONDS));
            }
            for (var answer : told) {
                assertThat(answer.get()).isEqualTo(409);
            }
            other.rollback();
        } finally {
            people.shutdownNow();
        }
        assertThat(visitor.page(example).selectFirst("form#example textarea").text()).isEqualTo("Water rose.");
    }

    @Test
    void lines_that_somebody_ends_on_the_server_while_they_are_in_use_are_replaced_and_nobody_is_turned_away_once_it_was_noticed() throws Exception {
        assertThat(officer.visitor().get("/opportunities").statusCode()).isEqualTo(200);
        try (var other = DatabaseThere.connect(); var statement = other.createStatement()) {
            for (var line : numbers(statement, "select id from information_schema.processlist where db = database() and id <> connection_id()")) {
                statement.execute("kill " + line);
            }
            // the portal's watch asks every second
            assertThat(numbers(statement, "select sleep(2)")).containsExactly(0L);
        }
        for (int times = 0; times < 20; times++) {
            assertThat(officer.visitor().get("/opportunities").statusCode()).isEqualTo(200);
        }
    }

    private static List<Long> numbers(Statement statement, String question) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var found = statement.executeQuery(question)) {
            while (found.next()) {
                numbers.add(found.getLong(1));
            }
        }
        return numbers;
    }
}
