package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.WaitForSelectorState;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import hmpps.careers.Browser;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;
import hmpps.careers.shared.Words;

class LayoutPageIT extends Browser {
    private static final List<String> HELP = List.of("/help", "/accessibility", "/privacy");

    @Test
    void a_stranger_reads_help_without_navigation() {
        var page = open(Screen.DESK);
        for (var path : HELP) {
            page.navigate(at(path));
            assertThat(page.locator("nav.govuk-service-navigation__wrapper").count()).isZero();
            assertThat(page.locator("#site-search").count()).isZero();
            accessible(page);
            fitsItsWidth(page);
        }
    }

    @Test
    void a_page_that_is_not_there_is_said_in_the_portals_own_words() {
        expecting(404);
        var page = signedIn(Role.OFFICER, Screen.PHONE);
        var answer = page.navigate(at("/help/no-such-page"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).isEqualTo("Page not found");
        accessible(page);
        fitsItsWidth(page);
    }

    @Test
    void every_answer_forbids_framing_sniffing_and_foreign_scripts() {
        var page = open(Screen.DESK);
        var headers = page.navigate(at("/help")).headers();
        assertThat(headers.get("content-security-policy")).contains("script-src 'self' 'nonce-").contains("frame-ancestors 'none'").doesNotContain("unsafe-eval");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsEntry("referrer-policy", "same-origin")
            .containsEntry("cross-origin-opener-policy", "same-origin").containsEntry("cache-control", "no-store");
        assertThat(page.navigate(at("/help")).headers().get("content-security-policy")).isNotEqualTo(headers.get("content-security-policy"));
    }

    @Test
    void the_navigation_shows_only_what_a_person_may_do() {
        assertThat(navigation(Role.OFFICER)).contains("Opportunities", "My applications", "My record").doesNotContain("Vacancies", "People and roles", "Audit trail");
        assertThat(navigation(Role.HR_ADMINISTRATOR)).contains("Vacancies", "Applications received");
        assertThat(navigation(Role.SYSTEM_ADMINISTRATOR)).contains("People and roles").doesNotContain("Audit trail");
        assertThat(navigation(Role.AUDITOR)).contains("Audit trail").doesNotContain("People and roles");
    }

    @Test
    void control_and_k_moves_to_the_search() {
        var page = signedIn(Role.OFFICER, Screen.DESK);
        page.navigate(at("/help"));
        page.locator("body[data-scripts=ready]").waitFor();
        page.keyboard().press("Control+k");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("site-search");
    }

    @Test
    void the_menu_opens_on_a_telephone_and_is_open_without_script() {
        var page = signedIn(Role.OFFICER, Screen.PHONE);
        page.navigate(at("/help"));
        var item = page.locator("#navigation a", new Page.LocatorOptions().setHasText("My record"));
        item.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.locator("button.govuk-service-navigation__toggle").click();
        assertThat(item.isVisible()).isTrue();
        accessible(page);
        var plain = signedIn(DemonstrationPeople.staffNumber(Role.OFFICER), Screen.PHONE, false);
        plain.navigate(at("/help"));
        assertThat(plain.locator("#navigation a").first().isVisible()).isTrue();
    }

    @Test
    void the_end_of_the_session_is_announced_and_put_off() {
        var page = signedIn(Role.OFFICER, Screen.DESK);
        page.clock().install();
        page.navigate(at("/help"));
        page.locator("body[data-scripts=ready]").waitFor();
        page.clock().fastForward("28:30");
        var warning = page.locator("#session-warning");
        warning.waitFor();
        accessible(page);
        page.waitForResponse("**/api/session", () -> warning.locator("[data-stay]").click());
        warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.clock().fastForward("31:00");
        warning.waitFor();
        assertThat(warning.locator("h2").innerText()).isEqualTo("You have been signed out");
        assertThat(warning.locator("[data-leave]").isVisible()).as("signing out would throw away what is kept").isFalse();
        assertThat(warning.locator("[data-stay]:focus").innerText()).isEqualTo("Sign in");
    }

    @Test
    void what_was_typed_when_the_session_ended_is_offered_again_after_signing_in() {
        var page = signedIn(Role.OFFICER, Screen.DESK);
        page.clock().install();
        page.navigate(at("/evidence/new"));
        page.locator("body[data-scripts=ready]").waitFor();
        page.locator("#title").fill("Flood on B wing");
        page.locator("#text").fill("Water rose.");
        page.context().clearCookies();
        page.clock().fastForward("31:00");
        var warning = page.locator("#session-warning");
        warning.waitFor();
        assertThat(warning.locator("[data-leave]").isVisible()).as("nobody is signed in any more, so nobody can sign out").isFalse();
        warning.locator("[data-stay]").click();
        page.waitForURL("**/sign-in?next=**");
        page.locator("#login").fill(DemonstrationPeople.staffNumber(Role.OFFICER));
        page.locator("#password").fill(DemonstrationPeople.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/evidence/new");
        assertThat(page.locator("#title").inputValue()).isEmpty();
        page.getByText("Use the kept text").click();
        assertThat(page.locator("#title").inputValue()).isEqualTo("Flood on B wing");
        assertThat(page.locator("#text").inputValue()).isEqualTo("Water rose.");
    }

    @Test
    void a_device_whose_clock_is_wrong_is_told_of_the_longest_session_when_its_end_comes() {
        var page = signedIn(Role.OFFICER, Screen.DESK);
        page.clock().install(new Clock.InstallOptions().setTime("2036-01-01T08:00:00Z"));
        page.navigate(at("/help"));
        page.locator("body[data-scripts=ready]").waitFor();
        page.clock().runFor(2000);
        var warning = page.locator("#session-warning");
        assertThat(warning.isVisible()).isFalse();
        page.evaluate("dispatchEvent(new StorageEvent('storage', {key: 'careers.session', newValue: String(Date.now() + 86400000)}))");     // another tab stays busy
        page.clock().fastForward("11:50:00");
        assertThat(warning.isVisible()).isFalse();
        page.clock().fastForward("08:30");
        warning.locator("[data-when=absolute]").waitFor();
    }

    @Test
    void the_browser_counts_words_as_the_server_does() {
        var page = open(Screen.DESK);
        page.navigate(at("/help"));
        for (var text : List.of("", "I led", "  I   led  ", "led - by example", "... !! \u2013", "well-being", "don\u2019t", "Zo\u00eb \u6f22\u5b57 \u0663", "\ud83d\ude00 ok",
                "one\u00a0two\u2007three\u202ffour\u3000five\u2028six", "a\u0085b", "a\ufeffb", "a\u001cb", "\u00bd \u2167")) {
            var counted = page.evaluate("async text => (await import('/assets/app/words.js')).count(text)", text);
            assertThat(((Number) counted).intValue()).as(text).isEqualTo(Words.count(text));
        }
    }

    private List<String> navigation(Role role) {
        var page = signedIn(role, Screen.DESK);
        page.navigate(at("/help"));
        return page.locator("#navigation a").allInnerTexts();
    }
}
