package hmpps.careers.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

class SignInPageIT extends Browser {
    private static final String OFFICER = DemonstrationPeople.staffNumber(Role.OFFICER);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_wrong_password_keeps_the_name_and_says_the_same_as_for_nobody(boolean script) {
        var page = open(Screen.DESK, script);
        page.navigate(at("/sign-in"));
        signIn(page, DemonstrationPeople.staffNumber(Role.TUTOR), "wrong wrong wrong");
        assertThat(page.inputValue("#login")).isEqualTo(DemonstrationPeople.staffNumber(Role.TUTOR));
        assertThat(page.inputValue("#password")).isEmpty();
        var said = page.locator(".govuk-error-summary").innerText();
        signIn(page, "nobody-at-all", "wrong wrong wrong");
        assertThat(page.locator(".govuk-error-summary").innerText()).isEqualTo(said);
        assertThat(page.title()).startsWith("Error: ");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void nothing_typed_is_said_at_each_field(Screen screen) {
        var page = open(screen);
        page.navigate(at("/sign-in"));
        page.click("#go");
        assertThat(page.locator(".govuk-error-summary__list a").allInnerTexts())
            .containsExactly("Enter your staff number or work email address", "Enter your password");
        page.locator(".govuk-error-summary__list a").nth(1).click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("password");
        accessible(page);
        fitsItsWidth(page);
        picture(page, "sign-in-" + screen);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_asked_for_a_page_comes_to_it_after_signing_in(boolean script) {
        var page = open(Screen.DESK, script);
        page.navigate(at("/record?from=test"));
        assertThat(page.url()).contains("/sign-in?next=");
        signIn(page, OFFICER, DemonstrationPeople.PASSWORD);
        assertThat(page.url()).isEqualTo(at("/record?from=test"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_pressed_a_button_after_their_session_had_ended_comes_back_to_the_page_it_stands_on(boolean script) {
        var page = open(Screen.DESK, script);
        page.navigate(at("/sign-in?next=%2Fopportunities%3Fq%3Dcustody"));
        signIn(page, OFFICER, DemonstrationPeople.PASSWORD);
        var searched = page.url();
        page.context().clearCookies();
        page.locator("button[formaction*='save'], form[action*='save?'] button").first().click();
        page.waitForURL("**/sign-in?next=**");
        signIn(page, OFFICER, DemonstrationPeople.PASSWORD);
        assertThat(page.url()).isEqualTo(searched).contains("q=custody");
    }

    @Test
    void a_session_is_said_to_have_ended_to_those_alone_who_had_one() {
        var page = open(Screen.DESK);
        page.navigate(at("/sign-in"));
        page.navigate(at("/record"));
        assertThat(page.locator("main").innerText()).contains("Sign in").doesNotContain("Your session has ended");
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "of-yesterday").setUrl(at("/"))));
        page.navigate(at("/record"));
        assertThat(page.locator("main").innerText()).contains("Your session has ended");
    }

    @Test
    void whoever_signed_out_is_not_told_that_their_session_has_ended() {
        var page = open(Screen.DESK);
        page.navigate(at("/sign-in"));
        signIn(page, OFFICER, DemonstrationPeople.PASSWORD);
        page.locator("form[data-sign-out] button").click();
        page.waitForURL("**/sign-in");
        page.navigate(at("/record"));
        assertThat(page.url()).contains("/sign-in?next=").doesNotContain("ended");
        assertThat(page.locator("main").innerText()).contains("Sign in").doesNotContain("Your session has ended");
    }

    @Test
    void nobody_is_sent_to_another_site() {
        var page = open(Screen.DESK);
        page.navigate(at("/sign-in?next=%2F%2Felsewhere.example"));
        signIn(page, OFFICER, DemonstrationPeople.PASSWORD);
        assertThat(page.url()).isEqualTo(at("/"));
    }

    @Test
    void the_demonstration_announces_its_sign_ins() {
        var page = open(Screen.PHONE);
        page.navigate(at("/sign-in"));
        assertThat(page.locator("main table tbody tr").count()).isGreaterThanOrEqualTo(Role.values().length);
        assertThat(page.locator("main a[href='/first-administrator']").count()).as("there are accounts").isZero();
        accessible(page);
        fitsItsWidth(page);
    }

    @Test
    void the_session_has_a_new_name_after_signing_in() {
        var visitor = new Visitor(at("")).signedIn(Role.OFFICER);
        var first = visitor.cookies().get("JSESSIONID");
        visitor.post("/sign-in", Map.of("sign-in", "sign-in", "login", DemonstrationPeople.staffNumber(Role.TUTOR), "password", DemonstrationPeople.PASSWORD,
            "go", "go", "jakarta.faces.ViewState", "stateless"));
        assertThat(visitor.cookies().get("JSESSIONID")).isNotEqualTo(first);
        assertThat(visitor.page("/record").text()).contains("Owen Hughes");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var visitor = new Visitor(at("")).signedIn(Role.OFFICER);
        assertThat(visitor.get("/record").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/sign-out").statusCode()).as("a link cannot sign out").isEqualTo(405);
        assertThat(visitor.postFromElsewhere("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/record").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/record").headers().firstValue("Location").orElse("")).contains("/sign-in");
        assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void a_code_that_is_wrong_sets_no_password() {
        var page = open(Screen.PHONE);
        page.navigate(at("/activate"));
        accessible(page);
        page.fill("#staffNumber", OFFICER);
        page.fill("#code", "AAAAA-AAAAA-AAAAA-AAAAA");
        page.fill("#password", "green lamp quarry trombone");
        page.click("#go");
        assertThat(page.locator("#code-error").innerText()).contains("has been used or has expired");
        assertThat(page.inputValue("#password")).isEmpty();
        accessible(page);
        fitsItsWidth(page);
    }

    @Test
    void there_is_no_first_administrator_to_set_up_in_a_demonstration() {
        assertThat(new Visitor(at("")).get("/first-administrator").statusCode()).isEqualTo(404);
    }

    private static void signIn(Page page, String login, String password) {
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("#go");
    }
}
