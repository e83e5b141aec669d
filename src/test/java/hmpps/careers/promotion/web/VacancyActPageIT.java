package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;
import hmpps.careers.shared.London;

/** What is asked once more before a published opportunity is extended, closed or called off. */
class VacancyActPageIT extends OverHttp {
    private static final LocalDate LATER = LocalDate.now(London.ZONE).plusDays(60);
    private static final String IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(LATER);
    private Applicant applicant;
    private Visitor administrator;
    private String vacancy;

    @BeforeEach
    void somebodyHasADraft() {
        applicant = Applicant.at(address());
        applicant.starts();
        administrator = visitor().signedIn(Role.HR_ADMINISTRATOR);
        vacancy = "/vacancies/" + applicant.opportunity();
    }

    @Test
    void no_act_is_offered_to_strangers_or_made_up() {
        assertThat(Visitor.target(visitor().get(vacancy + "/close"))).startsWith("/sign-in");
        assertThat(applicant.visitor().get(vacancy + "/close").statusCode()).isIn(403, 404);
        assertThat(administrator.get(vacancy + "/explode").statusCode()).isEqualTo(404);
        assertThat(administrator.get(vacancy + "/publish").body()).doesNotContain("Exception");
    }

    @Test
    void extending_to_an_earlier_or_impossible_time_is_refused() {
        assertThat(errors(extend("31", "2", "2030", "17:00"))).isNotBlank();
        assertThat(errors(extend("1", "1", "2020", "17:00"))).isNotBlank();
        assertThat(errors(extend("x", "", "2030", "noon"))).isNotBlank();
    }

    @Test
    void who_has_begun_to_apply_is_told_of_a_later_closing_time() {
        var opportunity = "/opportunities/" + applicant.opportunity();
        assertThat(applicant.visitor().page(opportunity).select(".app-facts, #process").text()).doesNotContain(IN_WORDS);
        var answer = extend(LATER);
        assertThat(Visitor.target(answer)).as(errors(answer)).isEqualTo(vacancy);
        assertThat(administrator.page(vacancy).select("main").text()).contains(IN_WORDS);
        assertThat(applicant.visitor().page("/").text()).contains(IN_WORDS);
        assertThat(applicant.visitor().page(opportunity).select(".app-facts").text()).contains(IN_WORDS);
        assertThat(applicant.visitor().page(opportunity).select("#process").text()).contains(DateTimeFormatter.ofPattern("d MMM", Locale.UK).format(LATER));
    }

    @Test
    void calling_it_off_needs_a_reason_and_everybody_who_applied_reads_it() {
        assertThat(errors(administrator.submit(vacancy + "/cancel", "form#act", Map.of("reason", " ")))).contains("reason");
        assertThat(Visitor.target(administrator.submit(vacancy + "/cancel", "form#act", Map.of("reason", "The unit closes #{7*7}.")))).isEqualTo(vacancy);
        assertThat(applicant.visitor().page("/").text()).contains("The unit closes #{7*7}.");
        assertThat(applicant.visitor().page("/opportunities/" + applicant.opportunity()).select("form#apply")).isEmpty();
    }

    @Test
    void who_calls_it_off_is_told_who_will_read_why_which_of_a_draft_is_nobody_who_applied() {
        assertThat(administrator.page(vacancy + "/cancel").select("main").text()).contains("Everybody who has begun or submitted").doesNotContain("never published");
        var holder = visitor().signedIn(Role.VACANCY_HOLDER);
        var draft = draft(holder);
        assertThat(holder.page(draft + "/cancel").select("main").text()).contains("never published").doesNotContain("Everybody who has begun");
        holder.submit(draft + "/send", "form#act", Map.of());
        assertThat(administrator.page(draft + "/cancel").select("main").text()).contains("never published", "Its drafter and HR administrators").doesNotContain("Everybody");
    }

    @Test
    void a_page_that_is_out_of_date_changes_nothing() {
        var stale = Visitor.fill(administrator.page(vacancy + "/cancel").selectFirst("form#act"), Map.of("reason", "Out of date"));
        extend(LATER.plusDays(1));
        var answer = administrator.post(vacancy + "/cancel", stale);
        assertThat(errors(answer)).isNotBlank();
        assertThat(administrator.page(vacancy).select("main").text()).doesNotContain("Out of date");
    }

    @Test
    void closed_early_it_takes_no_more_applications_and_is_closed_once() {
        var form = Visitor.fill(administrator.page(vacancy + "/close").selectFirst("form#act"), Map.of());
        assertThat(Visitor.target(administrator.post(vacancy + "/close", form))).isEqualTo(vacancy);
        assertThat(Visitor.target(administrator.post(vacancy + "/close", form))).as("the same form again").isEqualTo(vacancy);
        assertThat(administrator.page(vacancy + "/cancel").select("main").text()).contains("Status Closed", "You cannot do this").doesNotContain("drafted themselves");
        assertThat(applicant.visitor().page("/").text()).contains("closed");
        assertThat(applicant.visitor().page("/opportunities/" + applicant.opportunity()).text()).contains("Applications closed");
    }

    @Test
    void a_form_that_arrives_twice_at_once_is_answered_twice_alike() {
        var form = Visitor.fill(administrator.page(vacancy + "/cancel").selectFirst("form#act"), Map.of("reason", "The post has gone"));
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> administrator.post(vacancy + "/cancel", form))).limit(3).toList();
        assertThat(answers).extracting(answer -> Visitor.target(answer.join())).containsOnly(vacancy);
    }

    @Test
    void what_was_published_since_is_not_given_up_any_more_and_the_form_says_so() {
        var holder = visitor().signedIn(Role.VACANCY_HOLDER);
        var draft = draft(holder);
        var form = Visitor.fill(holder.page(draft + "/cancel").selectFirst("form#act"), Map.of("reason", "Not needed"));
        assertThat(Visitor.target(holder.submit(draft + "/send", "form#act", Map.of()))).isEqualTo(draft);
        assertThat(Visitor.target(administrator.submit(draft + "/publish", "form#act", Map.of()))).isEqualTo(draft);
        var answer = holder.post(draft + "/cancel", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(errors(answer)).contains("Somebody changed this opportunity while you were looking");
        assertThat(holder.page(draft).select("main").text()).contains("Published").doesNotContain("Not needed");
    }

    @Test
    void what_was_returned_is_answered_alike_however_often_the_form_arrives_and_other_forms_are_refused_in_words() {
        var holder = visitor().signedIn(Role.VACANCY_HOLDER);
        var draft = draft(holder);
        holder.submit(draft + "/send", "form#act", Map.of());
        var back = Visitor.fill(administrator.page(draft + "/return").selectFirst("form#act"), Map.of("reason", "Say more about nights"));
        var publish = Visitor.fill(administrator.page(draft + "/publish").selectFirst("form#act"), Map.of());
        assertThat(Visitor.target(administrator.post(draft + "/return", back))).isEqualTo("/vacancies");
        assertThat(Visitor.target(administrator.post(draft + "/return", back))).as("the same form again").isEqualTo("/vacancies");
        var answer = administrator.post(draft + "/publish", publish);
        assertThat(errors(answer)).contains("Somebody changed this opportunity while you were looking");
        assertThat(Jsoup.parse(answer.body()).select("form#act")).isEmpty();
        assertThat(administrator.get(draft).statusCode()).as("a draft is its drafter's").isEqualTo(404);
    }

    private static String draft(Visitor holder) {
        var form = holder.page("/vacancies/new").selectFirst("form#new-vacancy");
        return Visitor.target(holder.post("/vacancies/new", Visitor.fill(form, Map.of("template", "SO-RESIDENTIAL")))).replaceFirst("/edit$", "");
    }

    private HttpResponse<String> extend(LocalDate day) {
        return extend(String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()), "17:00");
    }

    private HttpResponse<String> extend(String day, String month, String year, String time) {
        return administrator.submit(vacancy + "/extend", "form#act", Map.of("closes-day", day, "closes-month", month, "closes-year", year, "closes-time", time));
    }

    private static String errors(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".govuk-error-summary").text();
    }
}
