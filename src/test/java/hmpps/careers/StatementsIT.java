package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** No page asks the database more often because it has more rows, measured over HTTP with everything that belongs to a request. */
class StatementsIT extends InContainer {
    /** Somebody who has one row on each list, and later many. */
    private static final String OFFICER = "SQL1";
    private static final String MANAGER = "SQL2";
    private static final String FAMILY = "Quillfeather";
    private static final String[] THEIRS = {"notice", "saved_opportunity", "saved_search", "evidence_example", "application", "earlier_post", "formal_warning",
        "account", "staff_member"};

    @Inject Database database;
    @Inject HttpServletRequest runner;

    @BeforeEach
    void two_people_with_one_row_on_each_list() {
        nothing_of_theirs_stays();
        person(MANAGER, "null");
        person(OFFICER, "'" + MANAGER + "'");
        rows("limit 1");
    }

    @AfterEach
    void nothing_of_theirs_stays() {
        sql("delete from endorsement where manager = '" + MANAGER + "'");
        sql("update staff_member set line_manager = null where staff_number like 'SQL%'");
        for (var table : THEIRS) {
            sql("delete from " + table + " where staff_number like 'SQL%'");
        }
    }

    @Test
    void lists_of_ones_own_and_of_people_cost_what_they_cost_with_one_row() {
        var officer = visitor().signedIn(OFFICER, DemonstrationPeople.PASSWORD);
        var pages = new LinkedHashMap<String, Visitor>();
        var application = officer.link("/applications", "/applications/SQL");
        for (var own : new String[] {"/", "/applications", "/evidence", "/saved-searches", "/saved-opportunities", "/record", application + "/details"}) {
            pages.put(own, officer);
        }
        pages.put("/endorsements", visitor().signedIn(MANAGER, DemonstrationPeople.PASSWORD));
        pages.put("/admin/people?q=" + FAMILY, visitor().signedIn(Role.SYSTEM_ADMINISTRATOR));
        var few = costs(pages);
        rows("limit 20 offset 1");
        for (int i = 3; i < 13; i++) {
            person("SQL" + i, "'" + MANAGER + "'");
        }
        dearer(few, costs(pages));
    }

    @Test
    void a_page_of_a_hundred_opportunities_costs_what_one_of_twenty_five_costs() {
        longerCostsTheSame(visitor().signedIn(Role.OFFICER), "/opportunities?rows=25", "/opportunities?rows=100");
    }

    @Test
    void a_list_of_office_costs_what_it_costs_with_one_row() {
        var administrator = visitor().signedIn(Role.HR_ADMINISTRATOR);
        longerCostsTheSame(administrator, "/vacancies?status=PUBLISHED&q=" + first(administrator, "/vacancies?status=PUBLISHED", "PRO-[0-9-]+"), "/vacancies?status=PUBLISHED");
        longerCostsTheSame(administrator, "/applications-received?q=" + first(administrator, "/applications-received", "APP-[0-9A-Z-]+"), "/applications-received");
        var auditor = visitor().signedIn(Role.AUDITOR);
        longerCostsTheSame(auditor, "/audit?record=" + first(auditor, "/audit?action=application.", "APP-[0-9A-Z-]+"), "/audit");
    }

    private void longerCostsTheSame(Visitor visitor, String few, String many) {
        dearer(Map.of(many, cost(visitor, few)), Map.of(many, cost(visitor, many)));
    }

    /** None of them is, although each is longer. */
    private static void dearer(Map<String, Cost> few, Map<String, Cost> many) {
        assertThat(many).allSatisfy((page, cost) -> {
            assertThat(cost.length()).as("length of " + page).isGreaterThan(few.get(page).length());
            assertThat(cost.statements()).as("statements of " + page).isLessThanOrEqualTo(few.get(page).statements());
        });
    }

    private Map<String, Cost> costs(Map<String, Visitor> pages) {
        var costs = new LinkedHashMap<String, Cost>();
        pages.forEach((page, visitor) -> costs.put(page, cost(visitor, page)));
        return costs;
    }

    private Cost cost(Visitor visitor, String page) {
        var answer = visitor.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return new Cost(database.leastStatementsOf(() -> visitor.get(page)), visitor.page(page).select("main").text().length());
    }

    private static String first(Visitor visitor, String page, String pattern) {
        return Pattern.compile(pattern).matcher(visitor.page(page).select("main").text()).results().findFirst().orElseThrow().group();
    }

    private Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + runner.getLocalPort());
    }

    /** Like the officer of the demonstration, with the same password. */
    private void person(String number, String manager) {
        sql("insert into staff_member (staff_number, given_name, family_name, email, establishment_code, band, post_title, line_manager, joined_on, band_since,"
            + " probation_passed_on, weekly_hours, fte, recorded_on, version) select '" + number + "', 'Ann', '" + FAMILY + "', '" + number + "@example.test',"
            + " establishment_code, band, post_title, " + manager + ", joined_on, band_since, probation_passed_on, weekly_hours, fte, recorded_on, 0"
            + " from staff_member where staff_number = '90000001'");
        sql("insert into account (staff_number, password_hash, failed_attempts, version) select '" + number + "', password_hash, 0, 0 from account where staff_number = '90000001'");
    }

    /** A row on each list for some of the open opportunities. */
    private void rows(String some) {
        var open = " from opportunity where status = 'PUBLISHED' order by closes_at desc, reference " + some;
        var mine = "'" + OFFICER + "'";
        sql("insert into application (id, reference, opportunity_id, staff_number, status, started_at, saved_at, personal_statement_done, adjustments_answered,"
            + " details_confirmed, submissions, version) select id, concat('SQL', substring(reference, 4)), id, " + mine
            + ", 'DRAFT', published_at, published_at, false, false, false, 0, 0" + open);
        sql("insert into endorsement (application_id, manager, asked_at, status, version) select id, '" + MANAGER + "', started_at, 'ASKED', 0 from application"
            + " where staff_number = " + mine + " and not exists (select 1 from endorsement e where e.application_id = application.id)");
        sql("insert into evidence_example (id, staff_number, title, text, changed_at, version) select id, " + mine + ", title, summary, published_at, 0" + open);
        sql("insert into saved_search (id, staff_number, name, query, alert, created_at, looked_at, version) select id, " + mine
            + ", reference, 'band=4', 'OFF', published_at, published_at, 0" + open);
        sql("insert into saved_opportunity (staff_number, opportunity_id, saved_at) select " + mine + ", id, published_at" + open);
        sql("insert into earlier_post (id, staff_number, title, band, establishment_code, started_on, ended_on) select id, " + mine
            + ", reference, 3, establishment_code, '2015-01-01', '2016-01-01'" + open);
        sql("insert into formal_warning (id, staff_number, kind, issued_on, live_until) select id, " + mine + ", 'CONDUCT', '2015-01-01', '2016-01-01'" + open);
        sql("insert into notice (id, staff_number, written_at, message_key, arguments, link) select id, " + mine
            + ", published_at, 'notice.opportunity.closed', reference, concat('/opportunities/', reference)" + open);
    }

    private void sql(String statement) {
        database.change(em -> em.createNativeQuery(statement).executeUpdate());
    }

    /** What a page costs, and how much it shows. */
    private record Cost(long statements, int length) { }
}
