package hmpps.careers.promotion.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class OpportunitiesResourceIT extends OverHttp {
    private Visitor officer;

    @BeforeEach
    void somebodySearches() {
        officer = visitor().signedIn(Role.TUTOR);
    }

    @Test
    void nobody_downloads_keeps_or_reads_anything() {
        for (var file : new String[] {"opportunities.csv", "opportunities.xlsx", "opportunities/PRO-26-0001.ics"}) {
            assertThat(visitor().get("/api/" + file).statusCode()).as(file).isEqualTo(401);
        }
        assertThat(visitor().post("/api/opportunities/PRO-26-0001/save", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_unknown_is_not_found() {
        assertThat(officer.get("/api/opportunities/PRO-00-0000.ics").statusCode()).isEqualTo(404);
        assertThat(officer.post("/api/opportunities/PRO-00-0000/save", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_file_holds_what_the_search_found() {
        var found = officer.page("/opportunities?band=7&q=head").select("main a[href^=/opportunities/PRO-]").eachAttr("href");
        var csv = officer.get("/api/opportunities.csv?band=7&q=head");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).matches("attachment; filename=\"opportunities-[0-9-]{10}.csv\"");
        assertThat(found).isNotEmpty().allSatisfy(href -> assertThat(csv.body()).contains(href.replace("/opportunities/", "")));
        assertThat(csv.body().lines().skip(1)).allMatch(line -> line.matches("(?s)\"?PRO-.*"));
        assertThat(csv.body().lines().count()).isLessThan(officer.get("/api/opportunities.csv").body().lines().count());
        var xlsx = officer.get("/api/opportunities.xlsx?band=7&q=head");
        assertThat(xlsx.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(xlsx.body()).startsWith("PK");
    }

    @Test
    void a_calendar_entry_says_when_it_closes_and_where_to_read_more() {
        var opportunity = officer.link("/opportunities", "/opportunities/PRO-");
        var calendar = officer.get("/api" + opportunity + ".ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("BEGIN:VEVENT", opportunity.replace("/opportunities/", ""), "URL:https://careers.example" + opportunity)
            .as("whatever host the request names").doesNotContain("127.0.0.1");
    }

    @Test
    void what_is_new_in_a_saved_search_is_old_once_it_was_looked_at_from_the_home_page() {
        officer.submit("/saved-searches?add=band%3D7%26q%3Dhead", "form#adding", Map.of("name", "Heads"));
        var form = officer.page("/").select("#searches form:has(button:containsOwn(Heads))").attr("action");
        assertThat(Visitor.target(officer.post(form, Map.of()))).isEqualTo("/opportunities?q=head&band=7");
        assertThat(visitor().post(form, Map.of()).statusCode()).isEqualTo(401);
        assertThat(visitor().signedIn(Role.GOVERNOR).post(form, Map.of()).statusCode()).as("somebody else's").isEqualTo(404);
        assertThat(officer.post("/api/saved-searches/x/look", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_kept_stands_on_the_home_page_and_in_its_list_and_is_given_up_there() {
        var two = officer.page("/opportunities?sort=closing").select("main a[href^=/opportunities/PRO-]").eachAttr("href").subList(0, 2);
        two.forEach(opportunity -> officer.post("/api" + opportunity + "/save", Map.of()));
        assertThat(officer.page("/").select("#saved li a").eachAttr("href")).containsExactlyElementsOf(two);
        assertThat(Visitor.target(officer.post(officer.page("/").select("#saved form").attr("action"), Map.of()))).isEqualTo("/");
        var list = officer.page("/saved-opportunities");
        assertThat(list.select("tbody th a").eachAttr("href")).containsExactly(two.get(1));
        assertThat(list.select("tbody .govuk-tag").text()).isEqualTo("Open");
        assertThat(Visitor.target(officer.post(list.select("tbody form").attr("action"), Map.of()))).isEqualTo("/saved-opportunities");
        assertThat(officer.page("/saved-opportunities").select("main").text()).contains("No saved opportunities yet");
    }

    @Test
    void kept_and_given_up_leads_back_to_the_search_and_never_off_the_site() {
        var opportunity = officer.link("/opportunities", "/opportunities/PRO-");
        var kept = officer.post("/api" + opportunity + "/save?back=band%3D4%26q%3Dunit", Map.of());
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(Visitor.target(kept)).isEqualTo("/opportunities?band=4&q=unit");
        assertThat(officer.page(opportunity).select("form[action$=/unsave?page=one]")).hasSize(1);
        var given = officer.post("/api" + opportunity + "/unsave?page=one&back=//evil.example/%0d%0aX:1", Map.of());
        assertThat(given.headers().firstValue("Location").orElse("")).startsWith(address() + opportunity).doesNotContain("evil.example/").doesNotContain("\r");
        assertThat(officer.page(opportunity).select("form[action$=/save?page=one]")).hasSize(1);
    }
}
