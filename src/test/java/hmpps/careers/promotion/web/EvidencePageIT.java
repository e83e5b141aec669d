package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** The evidence bank, and an example that goes from it into a statement and back. */
class EvidencePageIT extends OverHttp {
    private Applicant applicant;
    private Visitor officer;

    @BeforeEach
    void somebodyWrites() {
        do {
            applicant = Applicant.at(address());
            officer = applicant.visitor();
        } while (!officer.page("/evidence").select("tbody").isEmpty());
    }

    @Test
    void an_example_without_title_or_text_is_refused_at_its_field_and_what_was_typed_is_kept() {
        var answer = officer.submit("/evidence/new", "form#example", Map.of("title", "", "text", "Water rose."));
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#title-error").text()).contains("Enter a title");
        assertThat(page.select("#text").text()).contains("Water rose.");
        assertThat(officer.submit("/evidence/new", "form#example", Map.of("title", "Flood", "text", " ")).body()).contains("Enter your example");
        assertThat(officer.page("/evidence").select("tbody")).isEmpty();
    }

    @Test
    void it_is_kept_changed_and_deleted_by_its_owner_and_found_by_nobody_else() {
        var address = kept("Flood", "Water #{7*7} <b>rose</b>.");
        assertThat(visitor().signedIn(Role.GOVERNOR).get(address).statusCode()).isEqualTo(404);
        assertThat(officer.page(address).select("#text").text()).contains("Water #{7*7} <b>rose</b>.");
        officer.submit(address, "form#example", Map.of("title", "Fire", "text", "Smoke."));
        assertThat(officer.page("/evidence").select("tbody").text()).contains("Fire").doesNotContain("Flood");
        var asked = officer.page(officer.page(address).selectFirst("a[href$=/remove]").attr("href"));
        assertThat(asked.text()).contains("Delete this example?", "It cannot be brought back", "Fire");
        assertThat(officer.page("/evidence").select("tbody").text()).contains("Fire");
        assertThat(Visitor.target(officer.submit(address + "/remove", "form#removal", Map.of()))).isEqualTo("/evidence");
        assertThat(officer.page("/evidence").select("main").text()).contains("The example is deleted").doesNotContain("Fire");
        assertThat(officer.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void of_two_windows_neither_overwrites_the_other_unseen_and_what_was_typed_is_kept() {
        var address = kept("Flood", "Water rose.");
        var window = Visitor.fill(officer.page(address).selectFirst("form#example"), Map.of("title", "Mine", "text", "Typed here."));
        officer.submit(address, "form#example", Map.of("title", "Fire", "text", "Smoke."));
        var answer = Jsoup.parse(officer.post(address, window).body());
        assertThat(answer.select("main").text()).contains("Another text was saved at", "Fire", "Smoke.");
        assertThat(answer.select("#text").text()).isEqualTo("Typed here.");
        assertThat(officer.page(address).select("#text").text()).isEqualTo("Smoke.");
        officer.post(address, Visitor.fill(answer.selectFirst("form#example"), Map.of()));
        assertThat(officer.page(address).select("#text").text()).isEqualTo("Typed here.");
    }

    @Test
    void what_was_typed_while_the_example_was_deleted_in_another_window_is_kept_and_can_become_a_new_one() {
        var address = kept("Flood", "Water rose.");
        var window = Visitor.fill(officer.page(address).selectFirst("form#example"), Map.of("title", "Mine", "text", "Typed here."));
        officer.submit(address + "/remove", "form#removal", Map.of());
        var answer = officer.post(address, window);
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text()).contains("This example was deleted after you opened this page").doesNotContain("Delete this example");
        assertThat(page.select("#text").text()).isEqualTo("Typed here.");
        assertThat(page.select("#save").attr("value")).isEqualTo("Save as a new example");
        assertThat(officer.page("/evidence").select("tbody")).isEmpty();
        assertThat(Jsoup.parse(officer.post(address, Visitor.fill(page.selectFirst("form#example"), Map.of("title", ""))).body()).select("#title-error").text()).contains("Enter a title");
        var asNew = Visitor.fill(page.selectFirst("form#example"), Map.of());
        assertThat(Visitor.target(officer.post(address, asNew))).isEqualTo("/evidence");
        assertThat(Visitor.target(officer.post(address, asNew))).as("sent twice").isEqualTo("/evidence");
        assertThat(officer.page("/evidence").select("tbody a").eachText()).containsExactly("Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1"})
    void a_form_that_does_not_say_what_it_was_made_from_tells_of_the_deletion_before_anything_is_kept(String seen) {
        var address = kept("Flood", "Water rose.");
        var window = new LinkedHashMap<>(Visitor.fill(officer.page(address).selectFirst("form#example"), Map.of("text", "Typed here.")));
        window.put("seen", seen);
        assertThat(Jsoup.parse(officer.post(address, window).body()).select("#seen").val()).as("nothing is overwritten").isEqualTo("0");
        officer.submit(address + "/remove", "form#removal", Map.of());
        assertThat(Jsoup.parse(officer.post(address, window).body()).select("main").text()).contains("This example was deleted after you opened this page");
        assertThat(officer.page("/evidence").select("tbody")).isEmpty();
    }

    @Test
    void a_new_example_sent_twice_is_kept_once() {
        var form = Visitor.fill(officer.page("/evidence/new").selectFirst("form#example"), Map.of("title", "Flood", "text", "Water rose."));
        assertThat(Visitor.target(officer.post("/evidence/new", form))).isEqualTo("/evidence");
        assertThat(Visitor.target(officer.post("/evidence/new", form))).isEqualTo("/evidence");
        assertThat(officer.page("/evidence").select("tbody a").eachText()).containsExactly("Flood");
    }

    @Test
    void somebody_elses_example_is_never_written_and_an_answer_tells_no_more_than_of_one_that_is_not_there() {
        var address = kept("Flood", "Water rose.");
        var stranger = visitor().signedIn(Role.GOVERNOR);
        var form = Visitor.fill(officer.page(address).selectFirst("form#example"), Map.of("title", "Theirs", "text", "Overwritten."));
        var theirs = Jsoup.parse(stranger.post(address, form).body()).select("main").text();
        assertThat(theirs).isEqualTo(Jsoup.parse(stranger.post("/evidence/00000000-0000-7000-8000-000000000000", form).body()).select("main").text())
            .doesNotContain("Water rose");
        assertThat(officer.page(address).select("#text").text()).isEqualTo("Water rose.");
    }

    @Test
    void of_two_windows_with_adjustments_neither_overwrites_the_other_unseen() {
        var adjustments = applicant.starts() + "/adjustments";
        var window = Visitor.fill(officer.page(adjustments).selectFirst("form#adjustments"), Map.of("needed", "true", "text", "Step-free access"));
        officer.submit(adjustments, "form#adjustments", Map.of("needed", "true", "text", "More time"));
        var answer = Jsoup.parse(officer.post(adjustments, window).body());
        assertThat(answer.select("main").text()).contains("Another text was saved after", "More time");
        assertThat(answer.select("#text").text()).isEqualTo("Step-free access");
        assertThat(officer.page(adjustments).select("#text").text()).isEqualTo("More time");
        officer.post(adjustments, Visitor.fill(answer.selectFirst("form#adjustments"), Map.of()));
        assertThat(officer.page(adjustments).select("#text").text()).isEqualTo("Step-free access");
    }

    @Test
    void a_statement_kept_as_an_example_without_a_title_is_refused_where_the_title_is_asked_for() {
        var statement = applicant.starts() + "/personal-statement";
        press(statement, "leave", Map.of("text", "I led."));
        assertThat(officer.page(statement).selectFirst("details:has(#title)").hasAttr("open")).isFalse();
        var details = Jsoup.parse(press(statement, "keep", Map.of("title", " ")).body()).selectFirst("details:has(#title)");
        assertThat(details.hasAttr("open")).isTrue();
        assertThat(details.select("#title-error").text()).contains("Enter a title");
    }

    @Test
    void it_fills_an_empty_statement_and_asks_before_it_replaces_one() {
        var statement = applicant.starts() + "/personal-statement";
        var flood = kept("Flood", "Water rose.").replace("/evidence/", "");
        var fire = kept("Fire", "Smoke rose.").replace("/evidence/", "");
        assertThat(Visitor.target(press(statement + "?example=" + flood, "use", Map.of()))).isEqualTo(statement);
        assertThat(text(statement)).isEqualTo("Water rose.");

        var asked = Visitor.target(press(statement + "?example=" + fire, "use", Map.of()));
        assertThat(asked).isEqualTo(statement + "?example=" + fire + "&replace=yes#example-title");
        assertThat(text(statement)).isEqualTo("Water rose.");
        assertThat(officer.page(asked).text()).contains("This replaces everything you have written in this section.");
        assertThat(Visitor.target(press(asked, "replace", Map.of()))).isEqualTo(statement);
        assertThat(text(statement)).isEqualTo("Smoke rose.");
    }

    @Test
    void an_example_deleted_in_another_window_takes_nothing_with_it_that_was_typed_beside_it() {
        var statement = applicant.starts() + "/personal-statement";
        var flood = kept("Flood", "Water rose.");
        var beside = statement + "?example=" + flood.replace("/evidence/", "");
        var use = pressed(beside, "use", Map.of("text", "Typed here."));
        var replace = pressed(beside + "&replace=yes", "replace", Map.of("text", "Typed here."));
        var save = pressed(beside, "leave", Map.of("text", "Typed here."));
        officer.submit(flood + "/remove", "form#removal", Map.of());
        assertThat(officer.get(beside).statusCode()).isEqualTo(404);
        for (var sent : List.of(use, replace)) {
            var answer = officer.post(statement, sent);
            assertThat(answer.statusCode()).isEqualTo(200);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select(".govuk-error-summary").text()).contains("This example was deleted after you opened this page");
            assertThat(page.select("#text").text()).isEqualTo("Typed here.");
            assertThat(page.select("input[name=example], #use, #replace")).isEmpty();
        }
        assertThat(text(statement)).isEmpty();
        assertThat(Visitor.target(officer.post(statement, save))).isEqualTo("/applications");
        assertThat(text(statement)).isEqualTo("Typed here.");
    }

    @Test
    void a_statement_is_kept_as_an_example_and_one_that_is_too_long_is_saved_but_not_finished() {
        var statement = applicant.starts() + "/personal-statement";
        assertThat(Visitor.target(press(statement, "leave", Map.of("text", "I led.")))).isEqualTo("/applications");
        assertThat(Visitor.target(press(statement, "keep", Map.of("title", "Leading")))).isEqualTo(statement);
        assertThat(officer.page("/evidence").select("tbody").text()).contains("Leading");
        assertThat(Visitor.target(press(statement, "save", Map.of("text", "word ".repeat(751), "finished", "true")))).isEqualTo(statement);
        var page = officer.page(statement);
        assertThat(page.select("main").text()).contains("751");
        assertThat(page.selectFirst("#finished").hasAttr("checked")).isFalse();
    }

    private String kept(String title, String text) {
        officer.submit("/evidence/new", "form#example", Map.of("title", title, "text", text));
        return officer.page("/evidence").select("tbody a").stream().filter(a -> a.text().equals(title)).findFirst().orElseThrow().attr("href");
    }

    private String text(String statement) {
        return officer.page(statement).selectFirst("#text").val().strip();
    }

    private java.net.http.HttpResponse<String> press(String path, String button, Map<String, String> fields) {
        return officer.post(path, pressed(path, button, fields));
    }

    /** What that button of a statement sends. */
    private Map<String, String> pressed(String path, String button, Map<String, String> fields) {
        var form = officer.page(path).selectFirst("form#statement");
        var sent = Visitor.fill(form, fields);
        form.select("input[type=submit]").eachAttr("name").forEach(sent::remove);
        sent.put(button, form.selectFirst("input[name=" + button + "]").val());
        return sent;
    }
}
