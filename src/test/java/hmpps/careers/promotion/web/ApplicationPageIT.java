package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import hmpps.careers.Browser;

class ApplicationPageIT extends Browser {
    private static final String OFFICER = "90000001";
    private static final String PASSWORD = "correct horse wing seven";
    private static final String TYPED = "I led \uD83D\uDE80 #{7*7} <script>alert(1)</script> well.";

    private Page signedIn(Screen screen, boolean script) {
        var page = open(screen, script);
        page.navigate(at("/sign-in?next=/applications"));
        page.locator("#login").fill(OFFICER);
        page.locator("#password").fill(PASSWORD);
        page.locator("#go").click();
        page.waitForURL(at("/applications"));
        return page;
    }

    /** The address of one of the officer's drafts, without host. */
    private String draft(Page page) {
        return page.locator("tr", new Page.LocatorOptions().setHasText("In progress")).first().locator("th a").getAttribute("href");
    }

    private static String text(Page page) {
        return page.locator(".govuk-error-summary").innerText();
    }

    @Test
    void a_stranger_is_sent_to_sign_in() {
        var page = open(Screen.DESK);
        page.navigate(at("/applications"));
        assertThat(page.url()).contains("/sign-in?next=%2Fapplications");
    }

    @Test
    void what_is_neither_section_nor_own_application_is_not_found() {
        expecting(404);
        var page = signedIn(Screen.DESK, false);
        var draft = draft(page);
        assertThat(page.navigate(at(draft + "/nonsense")).status()).isEqualTo(404);
        assertThat(page.navigate(at(draft + "/LEA")).status()).isEqualTo(404);
        assertThat(page.navigate(at("/applications/APP-26-000000")).status()).isEqualTo(404);
        assertThat(page.navigate(at("/evidence/not-an-id")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"DESK,false", "PHONE,true"})
    void is_written_checked_sent_withdrawn_and_taken_up_again(Screen screen, boolean script) {
        var page = signedIn(screen, script);
        var draft = draft(page);
        page.navigate(at(draft));
        looksRight(page, script);
        for (var section : page.locator(".app-tasks a").all().stream().map(link -> link.getAttribute("href")).toList()) {
            page.navigate(at(section));
            fill(page);
        }

        page.navigate(at(draft + "/check"));
        looksRight(page, script);
        assertThat(page.locator(".app-written").first().innerText()).isEqualTo(TYPED);
        page.locator("#submit").click();
        assertThat(text(page)).contains("Tick the declaration");
        page.locator("#declared").check();
        page.locator("#submit").click();
        page.waitForURL(at(draft + "/receipt"));
        assertThat(page.locator(".govuk-panel").innerText()).contains("Application submitted", draft.replace("/applications/", ""));
        looksRight(page, script);
        picture(page, "receipt-" + screen);

        page.navigate(at(draft + "/withdraw"));
        page.locator("#withdraw").click();
        page.waitForURL(at("/applications"));
        page.navigate(at(draft + "/withdraw"));
        page.locator("#start").click();
        page.waitForURL(at(draft));
        assertThat(page.locator("#now").innerText()).contains("Every section is complete");
    }

    /** Measured by script, which some of these visitors have switched off. */
    private void looksRight(Page page, boolean script) {
        if (script) {
            accessible(page);
            fitsItsWidth(page);
        }
    }

    /** Completes the section of this page. */
    private void fill(Page page) {
        if (page.locator("#statement").count() > 0) {
            page.locator("#text").fill(TYPED);
            page.locator("#finished").check();
            page.locator("#save").click();
        } else if (page.locator("#confirm").count() > 0) {
            page.locator("#confirm").click();
        } else if (page.locator("#adjustments").count() > 0) {
            page.locator("input[name=needed]").nth(1).check();
            page.locator("#save").click();
        } else if (page.locator("#confident").count() > 0) {
            page.locator("input[name=optedIn]").nth(1).check();
            page.locator("#save").click();
        } else if (page.locator("#ask").count() > 0) {
            page.locator("#ask").click();
        }
    }

    @Test
    void a_text_beyond_the_column_is_refused_at_the_field_and_kept_on_the_page() {
        var page = signedIn(Screen.DESK, false);
        page.navigate(at(draft(page) + "/personal-statement"));
        page.locator("#text").fill("x".repeat(12001));
        page.locator("#save").click();
        assertThat(text(page)).contains("12,000 characters");
        assertThat(page.locator("#text").inputValue()).hasSize(12001);
        assertThat(page.title()).startsWith("Error:");
    }

    @Test
    void two_tabs_do_not_overwrite_each_other_unseen() {
        var one = signedIn(Screen.DESK, false);
        var address = at(draft(one) + "/personal-statement");
        one.navigate(address);
        var two = one.context().newPage();
        two.navigate(address);
        two.locator("#text").fill("Other tab " + System.nanoTime());
        two.locator("#save").click();
        one.locator("#text").fill("This tab.");
        one.locator("#save").click();
        assertThat(one.locator("#statement").innerText()).contains("Another text was saved", "Other tab", "Keep the saved text");
        assertThat(one.locator("#text").inputValue()).isEqualTo("This tab.");
        one.locator("#save").click();
        one.navigate(address);
        assertThat(one.locator("#text").inputValue()).isEqualTo("This tab.");
    }

    @Test
    void what_could_not_be_saved_stays_on_the_device_until_it_has_been_saved() {
        expectingNoConnection();
        var applicant = Applicant.at(at(""));
        var page = signedIn(applicant.staffNumber(), Screen.DESK, true);
        page.route("**/api/applications/**", route -> route.abort("internetdisconnected"));
        var address = at(applicant.starts() + "/personal-statement");
        ready(page, address);
        page.locator("#text").fill(TYPED);
        page.locator("#text").blur();
        page.locator("[data-autosave-status]", new Page.LocatorOptions().setHasText("We could not save")).waitFor();
        ready(page, at("/"));
        ready(page, address);
        page.getByText("Use the kept text").click();
        page.locator("[data-autosave-status]", new Page.LocatorOptions().setHasText("We could not save")).waitFor();
        ready(page, address);
        page.unroute("**/api/applications/**");
        page.getByText("Use the kept text").click();
        page.locator("[data-autosave-status]", new Page.LocatorOptions().setHasText("Draft saved at")).waitFor();
        assertThat(copies(page)).isZero();
        page.route("**/api/applications/**", route -> route.abort("internetdisconnected"));
        page.locator("#text").fill(TYPED + " Twice.");
        page.locator("#leave").click();
        page.waitForURL(at("/applications"));
        page.locator("body[data-scripts]").waitFor();
        assertThat(page.locator(".app-alert--success").innerText()).containsPattern("^\\s*Draft saved at [0-9:]+[ap]m\\s*$");
        assertThat(copies(page)).isZero();
        ready(page, address);
        assertThat(page.locator("#text").inputValue()).isEqualTo(TYPED + " Twice.");
    }

    @Test
    void a_form_that_does_not_save_by_itself_is_kept_on_the_device_until_it_has_arrived() {
        expectingNoConnection();
        var applicant = Applicant.at(at(""));
        var page = signedIn(applicant.staffNumber(), Screen.DESK, true);
        var address = at(applicant.starts() + "/adjustments");
        ready(page, address);
        withoutConnection(page, () -> {
            page.locator("input[name=needed]").first().check();
            page.locator("#text").fill("Large print");
            page.locator("#save").click();
            page.waitForURL("chrome-error://**");
        });
        ready(page, at("/"));
        ready(page, address);
        page.getByText("Use the kept text").click();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Large print");
        page.locator("#save").click();
        page.locator(".govuk-error-summary").waitFor();         // the choice was not kept and is asked for
        page.locator("body[data-scripts]").waitFor();
        assertThat(copies(page)).as("what came back has not arrived").isOne();
        page.locator("input[name=needed]").first().check();
        page.locator("#save").click();
        page.waitForURL(url -> !url.endsWith("/adjustments"));
        page.locator("body[data-scripts]").waitFor();
        assertThat(copies(page)).isZero();
    }

    @Test
    void the_summary_of_errors_leads_to_the_first_of_the_choices() {
        var applicant = Applicant.at(at(""));
        var page = signedIn(applicant.staffNumber(), Screen.DESK, true);
        ready(page, at(applicant.starts() + "/disability-confident"));
        page.locator("#save").click();
        page.locator(".govuk-error-summary a").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Space");
        assertThat(page.locator("input[name=optedIn]").first().isChecked()).isTrue();
    }

    @Test
    void another_text_saved_meanwhile_has_the_focus_when_both_are_shown() {
        var applicant = Applicant.at(at(""));
        var one = signedIn(applicant.staffNumber(), Screen.PHONE, true);
        var address = at(applicant.starts() + "/adjustments");
        ready(one, address);
        var other = one.context().newPage();
        ready(other, address);
        for (var page : List.of(other, one)) {
            page.locator("input[name=needed]").first().check();
            page.locator("#text").fill(page == one ? "Large print" : "Step-free access");
            page.locator("#save").click();
        }
        one.locator(".app-alert--warning:focus").waitFor();
        assertThat(one.locator(".app-written").innerText()).isEqualTo("Step-free access");
        assertThat(one.locator("#text").inputValue()).isEqualTo("Large print");
    }

    private static void ready(Page page, String address) {
        page.navigate(address);
        page.locator("body[data-scripts]").waitFor();
    }

    private static void withoutConnection(Page page, Runnable act) {
        page.context().setOffline(true);
        act.run();
        page.context().setOffline(false);
    }

    /** How many texts the device keeps. */
    private static int copies(Page page) {
        return ((Number) page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('careers.draft.')).length")).intValue();
    }

    @Test
    void a_text_still_on_its_way_by_itself_is_not_taken_for_somebody_elses_when_a_later_one_is_saved() {
        var page = signedIn(Screen.DESK, true);
        var address = at(draft(page) + "/personal-statement");
        ready(page, address);
        page.locator("#text").fill("Kept before.");
        page.locator("#text").blur();
        page.locator("[data-autosave-status]", new Page.LocatorOptions().setHasText("Draft saved at")).waitFor();
        var answers = new ArrayList<Runnable>();
        page.route("**/api/applications/**", route -> {
            var kept = route.fetch();
            Runnable answer = () -> route.fulfill(new Route.FulfillOptions().setResponse(kept));
            answers.add(answer);
            if (answers.size() > 1) {
                answer.run();
            }
        });
        page.locator("#text").fill("An earlier text.");
        page.locator("#text").blur();
        page.waitForCondition(() -> answers.size() == 1);
        page.locator("#text").fill("The later text.");
        page.locator("#leave").click();
        page.locator("#leave").click();
        answers.get(0).run();
        page.waitForURL(at("/applications"));
        page.navigate(address);
        assertThat(page.locator("#text").inputValue()).isEqualTo("The later text.");
    }

    @Test
    void is_saved_while_it_is_typed() {
        var page = signedIn(Screen.DESK, true);
        var address = at(draft(page) + "/personal-statement");
        page.navigate(address);
        var typed = "Typed " + System.nanoTime();
        page.locator("#text").fill(typed);
        page.locator("[data-autosave-status]", new Page.LocatorOptions().setHasText(Pattern.compile("Draft saved at [0-9:]+[ap]m$"))).waitFor();
        page.navigate(address);
        assertThat(page.locator("#text").inputValue()).isEqualTo(typed);
    }
}
