package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** Drafting an opportunity and changing the draft, when forms arrive twice or from two windows. */
class VacancyEditPageIT extends OverHttp {
    private Visitor holder;

    @BeforeEach
    void a_vacancy_holder() {
        holder = visitor().signedIn(Role.VACANCY_HOLDER);
    }

    @Test
    void the_same_form_sent_twice_at_once_makes_one_draft_and_another_form_another() {
        var form = drafting();
        var edit = sentTwice("/vacancies/new", form);
        assertThat(edit).matches("/vacancies/PRO-.*/edit");
        assertThat(Visitor.target(holder.post("/vacancies/new", form))).as("tried again later").isEqualTo(edit);
        assertThat(Visitor.target(holder.post("/vacancies/new", drafting()))).isNotEqualTo(edit);
    }

    @Test
    void what_was_typed_is_saved_once_and_answered_alike_however_often_it_arrives() {
        var edit = draft();
        var form = typed(holder.page(edit), "Supervising officer, once");
        assertThat(sentTwice(edit, form)).isEqualTo(vacancy(edit));
        assertThat(Visitor.target(holder.post(edit, form))).as("tried again later").isEqualTo(vacancy(edit));
        assertThat(holder.page(vacancy(edit)).select("h1").text()).contains("Supervising officer, once");
    }

    @Test
    void what_was_saved_in_another_window_is_shown_and_replaced_only_by_a_second_decision() {
        var edit = draft();
        var one = typed(holder.page(edit), "From one window");
        holder.post(edit, typed(holder.page(edit), "From the other window"));
        var answer = page(holder.post(edit, one));
        assertThat(answer.select("form#vacancy").text()).contains("Nothing of it has been overwritten", "From the other window");
        assertThat(answer.select("form#vacancy [data-focus]").text()).as("what takes the focus").contains("was saved or returned after you opened this page");
        assertThat(answer.select("#title").val()).isEqualTo("From one window");
        assertThat(page(holder.post(edit, one)).select("form#vacancy").text()).as("sent twice it is no decision").contains("Nothing of it has been overwritten");
        assertThat(holder.page(vacancy(edit)).select("h1").text()).contains("From the other window");
        assertThat(Visitor.target(holder.post(edit, typed(answer, "From one window")))).isEqualTo(vacancy(edit));
        assertThat(holder.page(vacancy(edit)).select("h1").text()).contains("From one window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "99999999999999999999", "<script>"})
    void a_form_that_does_not_say_what_it_was_made_from_overwrites_nothing_and_leaves_the_decision_to_the_person(String seen) {
        var edit = draft();
        var form = typed(holder.page(edit), "Made from nothing");
        form.put("seen", seen);
        var answer = page(holder.post(edit, form));
        assertThat(answer.select("form#vacancy").text()).contains("Nothing of it has been overwritten");
        assertThat(answer.select(".govuk-error-summary")).isEmpty();
        assertThat(holder.page(vacancy(edit)).select("h1").text()).doesNotContain("Made from nothing");
        form.put("seen", answer.select("#seen").val());
        assertThat(Visitor.target(holder.post(edit, form))).as("the second decision").isEqualTo(vacancy(edit));
    }

    @Test
    void a_draft_that_was_sent_since_is_not_changed_and_the_form_says_so_and_keeps_what_was_typed() {
        var edit = draft();
        var form = typed(holder.page(edit), "Typed too late");
        assertThat(Visitor.target(holder.submit(vacancy(edit) + "/send", "form#act", Map.of()))).isEqualTo(vacancy(edit));
        var answer = page(holder.post(edit, form));
        assertThat(answer.select(".govuk-error-summary").text()).contains("Only a draft can be changed");
        assertThat(answer.select("#title").val()).isEqualTo("Typed too late");
        assertThat(holder.page(vacancy(edit)).select("h1").text()).doesNotContain("Typed too late");
        assertThat(holder.get(edit).statusCode()).isEqualTo(404);
    }

    @Test
    void a_lowest_band_that_nobody_may_hold_and_a_level_transfer_without_one_are_refused_at_their_fields() {
        var edit = draft();
        var form = typed(holder.page(edit), "Supervising officer");
        form.put("lowestBand", "5");
        assertThat(page(holder.post(edit, form)).select("#lowestBand-error").text()).contains("must be below Band 4");
        form.put("lowestBand", "");
        form.put("level", "true");
        assertThat(page(holder.post(edit, form)).select("#level-error").text()).contains("Select the lowest band");
    }

    /** Where two posts of the same form at the same time lead to: both to the same. */
    private String sentTwice(String path, Map<String, String> form) {
        var first = CompletableFuture.supplyAsync(() -> holder.post(path, form));
        var second = holder.post(path, form);
        assertThat(Visitor.target(first.join())).as(page(first.join()).select("main").text() + page(second).select("main").text()).isEqualTo(Visitor.target(second));
        return Visitor.target(second);
    }

    private Map<String, String> drafting() {
        var form = holder.page("/vacancies/new").selectFirst("form#new-vacancy");
        var fields = new LinkedHashMap<>(Visitor.fill(form, Map.of("template", "SO-RESIDENTIAL")));
        form.select("select[name=place] option").stream().findFirst().map(Element::val).ifPresent(place -> fields.put("place", place));
        return fields;
    }

    private String draft() {
        return Visitor.target(holder.post("/vacancies/new", drafting()));
    }

    private static Map<String, String> typed(Document edit, String title) {
        return new LinkedHashMap<>(Visitor.fill(edit.selectFirst("form#vacancy"), Map.of("title", title)));
    }

    private static String vacancy(String edit) {
        return edit.replaceFirst("/edit$", "");
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
