package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

/** A line manager answers what is asked of them, and sees nothing that was written. */
class EndorsementsPageIT extends OverHttp {
    private Applicant applicant;
    private String application;
    private String question;
    private Visitor manager;

    @BeforeEach
    void anOfficerAsks() {
        applicant = Applicant.at(address());
        application = applicant.starts();
        applicant.visitor().submit(application + "/endorsement", "form#endorsement", Map.of());
        question = application.replace("/applications/", "/endorsements/");
        manager = visitor().signedIn(manager(), DemonstrationPeople.PASSWORD);
    }

    /** The manager the audit trail says was asked. */
    private String manager() {
        var line = visitor().signedIn(Role.AUDITOR).get("/api/audit.csv?action=endorsement.asked&record=" + application.replace("/applications/", "")).body().lines().skip(1).findFirst().orElseThrow();
        return line.replaceFirst(".*manager=([0-9A-Z]+).*", "$1");
    }

    @Test
    void nobody_else_sees_the_question_not_even_who_asked_it() {
        assertThat(Visitor.target(visitor().get(question))).startsWith("/sign-in");
        assertThat(applicant.visitor().get(question).statusCode()).isIn(403, 404);
        assertThat(visitor().signedIn(Role.LINE_MANAGER).get("/endorsements/APP-26-000000").statusCode()).isEqualTo(404);
        assertThat(manager.page("/endorsements").select("tbody a").eachAttr("href")).contains(question);
    }

    @Test
    void no_choice_and_a_refusal_without_a_reason_are_said_at_their_fields() {
        assertThat(Jsoup.parse(manager.submit(question, "form#answer", Map.of("remark", "Well.")).body()).text()).contains("Select whether you support this application");
        assertThat(Jsoup.parse(manager.submit(question, "form#answer", Map.of("given", "false", "remark", " ")).body()).select("#remark-error").text())
            .contains("Enter why you do not endorse it");
        assertThat(manager.page(question).select("form#answer")).hasSize(1);
    }

    @Test
    void it_is_answered_once_and_the_officer_reads_the_answer() {
        assertThat(Visitor.target(manager.submit(question, "form#answer", Map.of("given", "true", "remark", "Ready #{7*7}.")))).isEqualTo("/endorsements");
        assertThat(manager.page("/endorsements").select("main").text()).contains("You have endorsed the application of");
        assertThat(manager.page(question).select("main").text()).contains("Ready #{7*7}.");
        assertThat(manager.page(question).select("form#answer")).isEmpty();
        assertThat(applicant.visitor().page(application + "/endorsement").select("main").text()).contains("Ready #{7*7}.");
    }

    @Test
    void the_answer_is_one_notice_more_for_the_officer_and_none_more_for_the_manager() {
        var officer = applicant.visitor();
        for (var turn : new int[] {1, 2}) {
            assertThat(unread(officer, "/help")).as("turn " + turn).isZero();
            assertThat(unread(manager, "/help")).as("turn " + turn).isPositive();
        }
        var ofManager = unread(manager, "/help");
        manager.submit(question, "form#answer", Map.of("given", "true", "remark", ""));
        assertThat(unread(officer, "/help")).isEqualTo(unread(officer, "/opportunities")).isEqualTo(1);
        assertThat(unread(manager, "/help")).isEqualTo(ofManager);
    }

    private static int unread(Visitor person, String page) {
        return Integer.parseInt(person.page(page).selectFirst(".app-header__list .app-count").ownText());
    }

    @Test
    void another_answer_from_another_window_is_refused_in_words_and_its_remark_kept_on_the_page() {
        var window = Visitor.fill(manager.page(question).selectFirst("form#answer"), Map.of("given", "false", "remark", "Typed in the other window."));
        var first = Visitor.fill(manager.page(question).selectFirst("form#answer"), Map.of("given", "true", "remark", "Ready."));
        manager.post(question, first);
        var answer = Jsoup.parse(manager.post(question, window).body());
        assertThat(answer.select(".govuk-error-summary").text()).contains("This has been answered already");
        assertThat(answer.select("#remark").text()).isEqualTo("Typed in the other window.");
        assertThat(manager.page(question).select("main").text()).contains("Ready.").doesNotContain("Typed in the other window.");
        assertThat(Visitor.target(manager.post(question, first))).as("the same answer sent twice").isEqualTo("/endorsements");
    }

    @Test
    void once_the_role_is_cancelled_it_is_shown_as_ended_and_an_answer_on_its_way_is_refused_in_words() {
        var late = Visitor.fill(manager.page(question).selectFirst("form#answer"), Map.of("given", "true", "remark", "Typed too late."));
        visitor().signedIn(Role.HR_ADMINISTRATOR).submit("/vacancies/" + applicant.opportunity() + "/cancel", "form#act", Map.of("reason", "The post has gone"));
        assertThat(manager.page(question).select("form#answer")).isEmpty();
        assertThat(manager.page(question).select("main").text()).contains("Applications for this role ended on", "can no longer be answered").doesNotContain("Closes");
        assertThat(manager.page("/endorsements").select("tr:has(a[href=" + question + "])").text()).contains("Ended").doesNotContain("Requested");
        var answer = Jsoup.parse(manager.post(question, late).body());
        assertThat(answer.select(".govuk-error-summary").text()).contains("your answer was not sent");
        assertThat(answer.select("#remark").text()).isEqualTo("Typed too late.");
    }

    @Test
    void who_asked_is_told_until_when_it_can_be_answered_and_reads_that_it_has_ended() {
        var officer = applicant.visitor();
        assertThat(officer.page(application + "/endorsement").select("main").text()).contains("they can answer until applications close", "Requested").doesNotContain("Ended");
        visitor().signedIn(Role.HR_ADMINISTRATOR).submit("/vacancies/" + applicant.opportunity() + "/close", "form#act", Map.of());
        for (var page : new String[] {"", "/endorsement", "/check"}) {
            assertThat(officer.page(application + page).select("main").text()).as(page).contains("Ended").doesNotContain("Requested");
        }
    }

    @Test
    void who_follows_the_notice_after_the_application_was_withdrawn_reads_so() {
        var late = Visitor.fill(manager.page(question).selectFirst("form#answer"), Map.of("given", "true", "remark", "Well led."));
        applicant.visitor().submit(application + "/withdraw", "form#withdrawal", Map.of());
        var answer = Jsoup.parse(manager.post(question, late).body());
        assertThat(answer.select(".govuk-error-summary").text()).contains("has withdrawn this application, so your answer was not sent");
        assertThat(answer.select("#remark").text()).isEqualTo("Well led.");
        assertThat(manager.page("/endorsements").select("a[href=" + question + "]")).isEmpty();
        assertThat(manager.page(question).select("main").text()).contains("has withdrawn this application", "nothing left to answer");
        assertThat(manager.page(question).select("form#answer")).isEmpty();
    }

    @Test
    void on_the_day_of_asking_the_applicant_reads_from_when_a_reminder_can_be_sent() {
        var page = applicant.visitor().page(application + "/endorsement");
        assertThat(page.select("main").text()).contains("You can send a reminder from");
        assertThat(page.select("form#endorsement")).isEmpty();
    }
}
