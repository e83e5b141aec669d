package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** What the pages of an application say once it cannot go on, or has been taken up again. */
class ApplicationEndsIT extends OverHttp {
    private static final String WHY = "The post moves to another prison";
    private Applicant applicant;

    @BeforeEach
    void somebodyApplies() {
        applicant = Applicant.at(address());
    }

    @Test
    void a_statement_that_arrives_after_the_end_is_refused_in_words_and_stays_on_the_page() {
        var statement = applicant.starts() + "/personal-statement";
        var form = Visitor.fill(applicant.visitor().page(statement).selectFirst("form#statement"), Map.of("text", "Typed too late."));
        cancel();
        var answer = applicant.visitor().post(statement, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("Applications have closed, so this was not saved");
        assertThat(Jsoup.parse(answer.body()).selectFirst("#text").val()).isEqualTo("Typed too late.");
        assertThat(applicant.visitor().page(statement).text()).doesNotContain("Typed too late.");
    }

    @Test
    void somebody_who_submitted_is_told_of_the_cancellation_and_why_and_of_nothing_to_come() {
        var application = applicant.writes();
        applicant.submits(application);
        cancel();
        assertThat(text(applicant.visitor().get(application))).contains("This opportunity was cancelled: " + WHY, "nothing more happens with this application")
            .doesNotContain("What you submitted stands", "The panel will sift");
        assertThat(text(applicant.visitor().get(application + "/receipt"))).contains("nothing more happens with this application").doesNotContain("Until then you can change");
    }

    @Test
    void withdrawing_is_not_offered_once_the_opportunity_was_cancelled_and_a_form_on_its_way_is_taken() {
        var application = applicant.starts();
        var withdraw = application + "/withdraw";
        var late = Visitor.fill(applicant.visitor().page(withdraw).selectFirst("form#withdrawal"), Map.of());
        assertThat(applicant.visitor().page(application).select("a[href$=/withdraw]")).hasSize(1);
        cancel();
        assertThat(applicant.visitor().page(application).select("a[href$=/withdraw]")).isEmpty();
        assertThat(applicant.visitor().page(withdraw).select("form#withdrawal")).isEmpty();
        assertThat(applicant.visitor().page(withdraw).select("main").text()).contains("This opportunity was cancelled", "nothing more happens with this application");
        assertThat(Visitor.target(applicant.visitor().post(withdraw, late))).isEqualTo("/applications");
    }

    @Test
    void withdrawing_is_offered_after_the_end_too_without_the_promise_to_start_again() {
        var application = applicant.writes();
        applicant.submits(application);
        administrator().submit("/vacancies/" + applicant.opportunity() + "/close", "form#act", Map.of());
        assertThat(applicant.visitor().page(application).select("a[href$=/withdraw]")).hasSize(1);
        var withdraw = application + "/withdraw";
        assertThat(applicant.visitor().page(withdraw).select("main").text()).contains("Are you sure").doesNotContain("You can start again");
        assertThat(Visitor.target(applicant.visitor().submit(withdraw, "form#withdrawal", Map.of()))).isEqualTo("/applications");
        var withdrawn = applicant.visitor().page(withdraw);
        assertThat(withdrawn.select("main").text()).contains("You withdrew");
        assertThat(withdrawn.select("main form")).as("nothing to take up again").isEmpty();
    }

    @Test
    void after_an_early_end_the_pages_name_the_moment_applications_stopped() {
        var application = applicant.writes();
        applicant.submits(application);
        var opportunity = "/opportunities/" + applicant.opportunity();
        var closing = applicant.visitor().page(opportunity).text();
        var closes = closing.replaceFirst("(?s).*?Closes (\\w+ \\d+ \\w+ \\d+, [^ ]+) UK time.*", "$1");
        administrator().submit("/vacancies/" + applicant.opportunity() + "/close", "form#act", Map.of());
        assertThat(text(applicant.visitor().get(application))).contains("Applications closed on").contains("What you submitted stands").doesNotContain(closes);
        assertThat(text(applicant.visitor().get(opportunity))).contains("Nothing can be sent any more");
    }

    @Test
    void after_an_early_end_nobody_is_told_that_they_can_apply_or_by_when() {
        var opportunity = "/opportunities/" + applicant.opportunity();
        assertThat(applicant.visitor().page(opportunity).select("main").text()).contains("You can apply", "Now: By", "Add to calendar");
        administrator().submit("/vacancies/" + applicant.opportunity() + "/close", "form#act", Map.of());
        var closed = applicant.visitor().page(opportunity);
        assertThat(closed.select("#process").text()).startsWith("Selection process ApplyDone: Closed").doesNotContain("Add to calendar");
        assertThat(closed.select("#need .app-card__head .govuk-tag--grey").text()).isEqualTo("Closed");
        assertThat(closed.select("body").text()).doesNotContain("You can apply", "Closes");
        assertThat(applicant.visitor().page("/compare?ref=" + applicant.opportunity()).select("main").text()).contains("Closed on").doesNotContain("you can apply");
    }

    @Test
    void a_cancelled_opportunity_has_no_next_step_and_can_still_be_unsaved() {
        applicant.visitor().post("/api/opportunities/" + applicant.opportunity() + "/save", Map.of());
        cancel();
        var row = applicant.visitor().page("/saved-opportunities").select("tbody tr:has(a[href$=" + applicant.opportunity() + "])");
        assertThat(row.select(".govuk-tag").text()).isEqualTo("Cancelled");
        assertThat(applicant.visitor().page("/").select("#saved").text()).contains("1 that you saved has closed.");
        assertThat(applicant.visitor().page("/opportunities/" + applicant.opportunity()).select("form[action$=/unsave?page=one]")).hasSize(1);
        var cancelled = applicant.visitor().page("/opportunities/" + applicant.opportunity());
        assertThat(cancelled.select("#process").text()).doesNotContain("Now:", "Done:", "Add to calendar");
        assertThat(cancelled.select("#need .app-card__head .govuk-tag--grey").text()).isEqualTo("Cancelled");
    }

    @Test
    void what_is_begun_after_it_was_called_off_is_refused_beside_all_that_the_page_says() {
        var opportunity = "/opportunities/" + applicant.opportunity();
        var before = applicant.visitor().page(opportunity);
        var form = Visitor.fill(before.selectFirst("form#apply"), Map.of());
        cancel();
        var after = Jsoup.parse(applicant.visitor().post(opportunity, form).body());
        assertThat(after.select(".govuk-error-summary").text()).contains("This opportunity is not open for applications");
        assertThat(after.select("form#apply")).isEmpty();
        for (var list : new String[] {"#need .app-checks li", "#process li", ".app-facts dt"}) {
            assertThat(after.select(list).eachText()).as(list).hasSameSizeAs(before.select(list)).isNotEmpty();
        }
        assertThat(after.select("#need .app-checks li").eachText()).isEqualTo(before.select("#need .app-checks li").eachText());
    }

    @Test
    void taken_up_again_the_receipt_says_that_it_counts_no_more_until_it_is_sent_again() {
        var application = applicant.writes();
        applicant.submits(application);
        applicant.visitor().submit(application + "/withdraw", "form#withdrawal", Map.of());
        applicant.visitor().submit(application + "/withdraw", "form#again", Map.of());
        assertThat(text(applicant.visitor().get(application + "/receipt"))).contains("Submitted earlier, now a draft", "Submit it again by")
            .doesNotContain("Application submitted");
    }

    @Test
    void a_question_that_was_never_answered_is_not_shown_as_a_no() {
        var application = applicant.starts();
        cancel();
        for (var section : new String[] {"/adjustments", "/disability-confident"}) {
            var shown = applicant.visitor().page(application + section);
            assertThat(shown.select("main form")).as(section).isEmpty();
            assertThat(shown.select("main section p").eachText()).as(section).contains("Not answered").doesNotContain("No");
        }
    }

    private void cancel() {
        var answer = administrator().submit("/vacancies/" + applicant.opportunity() + "/cancel", "form#act", Map.of("reason", WHY));
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(302);
    }

    private Visitor administrator() {
        return visitor().signedIn(Role.HR_ADMINISTRATOR);
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }
}
