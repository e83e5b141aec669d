package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;
import hmpps.careers.promotion.web.Applicant;

/** A second node on the same MySQL server: what is done on one holds on the other. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "mysql", disabledReason = "an embedded database serves one node")
class SecondNodeIT extends OverHttp {
    private static OwnPortal second;
    private Applicant applicant;
    private Visitor there;

    @BeforeAll
    static void aSecondNode() throws Exception {
        second = new OwnPortal("second-node", true);
        second.start();
    }

    @AfterAll
    static void itIsTakenAway() throws Exception {
        second.close();
    }

    @BeforeEach
    void somebodyIsSignedInAtBoth() {
        applicant = Applicant.at(address());
        there = applicant.elsewhere(second.address());
    }

    @Test
    void it_joins_what_is_there_and_makes_nothing_again() throws Exception {
        assertThat(second.said()).doesNotContain("Demonstration data made in", "Migrating schema");
    }

    @Test
    void one_application_is_submitted_once_though_both_nodes_are_asked_at_the_same_moment() {
        var application = applicant.writes();
        var form = applicant.submission(application);
        var also = Visitor.fill(there.page(application + "/check").selectFirst("form#submission"), Map.of("declared", "true"));
        var answers = Stream.of(
            CompletableFuture.supplyAsync(() -> applicant.visitor().post(application + "/check", form)),
            CompletableFuture.supplyAsync(() -> there.post(application + "/check", also))).toList();
        assertThat(answers).extracting(answer -> Visitor.target(answer.join())).containsOnly(application + "/receipt");
        var records = visitor().signedIn(Role.AUDITOR).get("/api/audit.csv?action=application.submitted&record=" + application.replace("/applications/", ""));
        assertThat(records.body().lines().skip(1)).hasSize(1);
    }

    @Test
    void what_is_called_off_on_one_is_found_no_more_on_the_other() {
        applicant.starts();
        var opportunity = "/opportunities/" + applicant.opportunity();
        var search = "/opportunities?q=" + there.page(opportunity).selectFirst("h1").text().replace(' ', '+') + "&rows=100";
        assertThat(there.page(opportunity).select("form#apply, a[href^=/applications/]")).isNotEmpty();
        var administrator = visitor().signedIn(Role.HR_ADMINISTRATOR);
        assertThat(Visitor.target(administrator.submit("/vacancies/" + applicant.opportunity() + "/cancel", "form#act", Map.of("reason", "The unit closes"))))
            .isEqualTo("/vacancies/" + applicant.opportunity());
        assertThat(there.page("/").text()).as("told at once").contains("The unit closes");
        soon(() -> there.page(opportunity).select("form#apply").isEmpty() && there.page(search).select("a[href^=" + opportunity + "]").isEmpty());
    }

    @Test
    void a_role_that_is_granted_or_ended_on_one_counts_at_the_next_request_on_the_other() {
        var administrator = visitor().signedIn(Role.SYSTEM_ADMINISTRATOR);
        var person = "/admin/people?person=" + applicant.staffNumber();
        assertThat(there.get("/audit").statusCode()).isEqualTo(403);
        administrator.submit(person, "form#grant", Map.of("role", "AUDITOR", "where", "NATIONAL"));
        assertThat(there.get("/audit").statusCode()).isEqualTo(200);
        var end = administrator.page(person).selectFirst("a[href*='end=']").attr("href");
        administrator.submit(end, "form#confirm", Map.of());
        assertThat(there.get("/audit").statusCode()).isEqualTo(403);
    }

    /** Within half a minute: nodes ask one another's news of the database every second. */
    private static void soon(BooleanSupplier holds) {
        var last = Instant.now().plusSeconds(30);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(last);
        }
    }
}
