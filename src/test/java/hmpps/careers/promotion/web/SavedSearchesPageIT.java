package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class SavedSearchesPageIT extends OverHttp {
    private Visitor officer;

    @BeforeEach
    void somebodyWithoutSavedSearches() {
        officer = visitor().signedIn(Role.PAY_APPROVER);
        for (var one = line(0); one != null; one = line(0)) {
            press(0, "delete", Map.of());
        }
    }

    @Test
    void nobody_keeps_a_search_and_a_search_without_a_name_is_refused() {
        assertThat(Visitor.target(visitor().get("/saved-searches"))).startsWith("/sign-in");
        var answer = officer.submit("/saved-searches?add=band%3D4", "form#adding", Map.of("name", " "));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text()).isNotBlank();
        assertThat(officer.page("/saved-searches").select("form#kept")).isEmpty();
    }

    @Test
    void a_query_is_kept_in_words_shown_again_changed_and_deleted() {
        assertThat(officer.page("/saved-searches?add=band%3D4%26q%3Dunit").select("form#adding").text()).contains("Band 4");
        var saved = officer.submit("/saved-searches?add=band%3D4%26q%3Dunit", "form#adding", Map.of("name", "Units #{7*7}", "alert", "WEEKLY"));
        assertThat(Visitor.target(saved)).isEqualTo("/saved-searches");
        var page = officer.page("/saved-searches");
        assertThat(page.select("main").text()).contains("The search is saved", "Units #{7*7}", "Band 4", "Alert: every week");
        assertThat(page.select("select option[selected]").val()).isEqualTo("WEEKLY");

        assertThat(Visitor.target(press(0, "show", Map.of()))).isEqualTo("/opportunities?q=unit&band=4");
        var line = line(0);
        press(0, "change", Map.of(line.attr("name"), "Wings", line.attr("name").replace(":name", ":told"), "OFF"));
        assertThat(officer.page("/saved-searches").select("main").text()).contains("The search is changed", "Wings").doesNotContain("Units");
        press(0, "delete", Map.of());
        assertThat(officer.page("/saved-searches").select("main").text()).contains("The search is deleted").doesNotContain("Wings");
    }

    @Test
    void a_name_that_is_taken_or_missing_is_refused_in_the_line_that_was_changed() {
        officer.submit("/saved-searches?add=band%3D4", "form#adding", Map.of("name", "Fours"));
        officer.submit("/saved-searches?add=band%3D5", "form#adding", Map.of("name", "Sevens"));
        for (var name : java.util.List.of("Fours", " ")) {
            var page = Jsoup.parse(press(1, "change", Map.of("each:1:name", name)).body());
            assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#each:1:name");
            var opened = page.select("details[open]");
            assertThat(opened).hasSize(1);
            assertThat(opened.select("[id='each:1:name-error']").text()).contains(name.isBlank() ? "Enter a name" : "You already have a search");
            assertThat(opened.select("[id='each:1:name']").val()).isEqualTo(name);
        }
        assertThat(officer.page("/saved-searches").select("h2").eachText()).contains("Fours", "Sevens");
    }

    @Test
    void the_search_for_everything_and_one_by_distance_are_said_in_words() {
        assertThat(officer.page("/saved-searches?add=").select("form#adding strong").text()).isNotBlank();
        assertThat(officer.page("/saved-searches?add=within%3D30").select("form#adding strong").text()).contains("30");
        assertThat(officer.page("/saved-searches?add=within%3D30%26of%3DLE18").select("form#adding strong").text()).contains("30", "LE18");
    }

    @Test
    void an_alert_can_be_chosen_by_the_address_and_a_made_up_one_is_off() {
        assertThat(officer.page("/saved-searches?add=band%3D4&alert=DAILY").select("input[name=alert][checked]").val()).isEqualTo("DAILY");
        assertThat(officer.page("/saved-searches?add=band%3D4&alert=HOURLY").select("input[name=alert][checked]").val()).isEqualTo("OFF");
    }

    /** The name's field of one of the searches, or null. */
    private org.jsoup.nodes.Element line(int index) {
        var fields = officer.page("/saved-searches").select("form#kept input[id$=:name]");
        return fields.size() > index ? fields.get(index) : null;
    }

    private java.net.http.HttpResponse<String> press(int index, String button, Map<String, String> fields) {
        var form = officer.page("/saved-searches").selectFirst("form#kept");
        var sent = Visitor.fill(form, fields);
        form.select("input[type=submit]").eachAttr("name").forEach(sent::remove);
        var pressed = form.select("input[type=submit][id$=" + button + "]").get(index);
        sent.put(pressed.attr("name"), pressed.val());
        return officer.post("/saved-searches", sent);
    }
}
