package hmpps.careers.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Page;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class PasswordPageIT extends Browser {
    /** One of the demonstration's staff who is not announced: nobody else signs in as them. */
    private static final String PERSON = "90001500";
    private static final String OLD = "green lamp quarry trombone";
    private static final String NEW = "violet ladder pontoon biscuit";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");

    @BeforeEach
    void a_person_has_a_password() {
        var administrator = new Visitor(at("")).signedIn(Role.SYSTEM_ADMINISTRATOR);
        var sheet = "/admin/people?person=" + PERSON;
        administrator.submit(sheet, "form:has(#code-go)", Map.of());
        var code = CODE.matcher(administrator.page(sheet).select(".app-alert").text());
        assertThat(code.find()).isTrue();
        new Visitor(at("")).submit("/activate", "#activate", Map.of("staffNumber", PERSON, "code", code.group(), "password", OLD));
    }

    @Test
    void a_stranger_is_sent_to_sign_in_and_comes_back() {
        var page = open(Screen.DESK);
        page.navigate(at("/account/password"));
        assertThat(page.url()).contains("/sign-in?next=%2Faccount%2Fpassword");
        signIn(page, OLD);
        assertThat(page.url()).isEqualTo(at("/account/password"));
    }

    @Test
    void a_form_of_another_site_changes_nothing() {
        var visitor = new Visitor(at("")).signedIn(PERSON, OLD);
        var form = Visitor.fill(visitor.page("/account/password").selectFirst("#password-form"), Map.of("current", OLD, "password", NEW));
        assertThat(visitor.postFromElsewhere("/account/password", form).statusCode()).isEqualTo(403);
        new Visitor(at("")).signedIn(PERSON, OLD);
    }

    @ParameterizedTest
    @CsvSource({"DESK,true", "PHONE,false"})
    void what_is_wrong_stands_beside_its_field_and_nothing_typed_comes_back(Screen screen, boolean script) {
        var page = open(screen, script);
        page.navigate(at("/sign-in?next=/account/password"));
        signIn(page, OLD);
        page.click("#go");
        assertThat(page.locator(".govuk-error-summary__list a").allInnerTexts()).containsExactly("Enter your current password", "Enter a new password");
        change(page, "wrong wrong wrong", NEW);
        assertThat(page.locator("#current-error").innerText()).contains("Your current password is wrong");
        change(page, OLD, "password1234");
        assertThat(page.locator("#password-error").innerText()).contains("too easy to guess");
        change(page, OLD, OLD);
        assertThat(page.locator("#password-error").innerText()).contains("must be different");
        assertThat(page.inputValue("#current")).isEmpty();
        assertThat(page.inputValue("#password")).isEmpty();
        if (script) {
            accessible(page);
        }
        fitsItsWidth(page);
        picture(page, "password-wrong-" + screen);
    }

    @ParameterizedTest
    @CsvSource({"DESK,true", "PHONE,false"})
    void the_password_is_changed_here_and_every_other_session_ends(Screen screen, boolean script) {
        var elsewhere = new Visitor(at("")).signedIn(PERSON, OLD);
        var page = open(screen, script);
        page.navigate(at("/sign-in?next=/record"));
        signIn(page, OLD);
        assertThat(page.locator("#sign-in").innerText()).contains("You last signed in on ");
        page.click("#sign-in a");
        assertThat(page.locator("h1").innerText()).isEqualTo("Change your password");
        var session = session(page);
        change(page, OLD, NEW);
        assertThat(page.locator(".app-alert").innerText()).contains("Your password is changed");
        assertThat(session(page)).isNotEqualTo(session);
        if (script) {
            accessible(page);
        }
        fitsItsWidth(page);
        picture(page, "password-" + screen);
        page.navigate(at("/record"));
        assertThat(page.url()).as("signed in here").isEqualTo(at("/record"));
        assertThat(elsewhere.get("/record").statusCode()).as("signed out elsewhere").isEqualTo(302);
        new Visitor(at("")).signedIn(PERSON, NEW);
    }

    @Test
    void what_is_typed_can_be_shown() {
        var page = open(Screen.DESK);
        page.navigate(at("/sign-in"));
        page.fill("#password", OLD);
        page.click("[aria-controls=password]");
        assertThat(page.getAttribute("#password", "type")).isEqualTo("text");
        page.click("[aria-controls=password]");
        assertThat(page.getAttribute("#password", "type")).isEqualTo("password");
    }

    private static void signIn(Page page, String password) {
        page.fill("#login", PERSON);
        page.fill("#password", password);
        page.click("#go");
    }

    private static void change(Page page, String current, String password) {
        page.fill("#current", current);
        page.fill("#password", password);
        page.click("#go");
    }

    private static String session(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID")).findFirst().orElseThrow().value;
    }
}
