package hmpps.careers.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;
import hmpps.careers.shared.London;

class PeoplePageIT extends Browser {
    private static final String PANEL_MEMBER = DemonstrationPeople.staffNumber(Role.PANEL_MEMBER);
    private static final String ADMINISTRATOR = DemonstrationPeople.staffNumber(Role.SYSTEM_ADMINISTRATOR);
    private static final String PERSON = "/admin/people?person=";

    @Test
    void nobody_changes_their_own_roles() {
        var page = signedIn(Role.SYSTEM_ADMINISTRATOR, Screen.DESK);
        page.navigate(at(PERSON + ADMINISTRATOR));
        assertThat(page.locator("main").innerText()).contains("This is you");
        assertThat(page.locator("#grant-go, a[href*='end=']").count()).isZero();
    }

    @Test
    void a_person_or_role_that_does_not_exist_is_not_found() {
        var administrator = new Visitor(at("")).signedIn(Role.SYSTEM_ADMINISTRATOR);
        assertThat(administrator.get(PERSON + "NOPE").statusCode()).isEqualTo(404);
        assertThat(administrator.get(PERSON + PANEL_MEMBER + "&end=x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_person_is_found_by_name_and_a_wrong_date_is_said(Screen screen) {
        var page = signedIn(Role.SYSTEM_ADMINISTRATOR, screen);
        page.navigate(at("/admin/people"));
        accessible(page);
        page.fill("#q", "bailey");
        page.click("main form button[type=submit]");
        accessible(page);
        fitsItsWidth(page);
        page.click("a[href$='" + PANEL_MEMBER + "']");
        assertThat(page.locator("h1").innerText()).isEqualTo("Marcus Bailey");
        page.selectOption("#role", "TUTOR");
        page.selectOption("#where", "GROUP:EM");
        page.fill("#until-day", "31");
        page.fill("#until-month", "2");
        page.fill("#until-year", "2027");
        page.click("#grant-go");
        assertThat(page.locator("#until-error").innerText()).contains("Enter a real date");
        assertThat(page.inputValue("#role")).isEqualTo("TUTOR");
        assertThat(page.inputValue("#where")).isEqualTo("GROUP:EM");
        assertThat(page.inputValue("#until-day")).isEqualTo("31");
        accessible(page);
        fitsItsWidth(page);
        picture(page, "person-" + screen);
    }

    @Test
    void a_role_is_granted_used_and_ended_without_script() {
        var page = signedIn(ADMINISTRATOR, Screen.PHONE, false);
        var member = new Visitor(at("")).signedIn(Role.PANEL_MEMBER);
        assertThat(member.get("/audit").statusCode()).isEqualTo(403);

        page.navigate(at(PERSON + PANEL_MEMBER));
        page.selectOption("#role", "AUDITOR");
        page.selectOption("#where", "NATIONAL");
        page.click("#grant-go");
        assertThat(page.locator(".app-alert").innerText()).contains("Auditor granted to Marcus Bailey");
        assertThat(member.get("/audit").statusCode()).as("on the next request").isEqualTo(200);

        page.click("tr:has-text('Auditor') a[href*='end=']");
        assertThat(page.locator("h1").innerText()).isEqualTo("End this role?");
        page.click("#end-go");
        assertThat(page.locator(".app-alert").innerText()).contains("Auditor ended for Marcus Bailey");
        assertThat(member.get("/audit").statusCode()).as("on the next request").isEqualTo(403);
    }

    @Test
    void of_a_role_that_begins_later_nobody_is_told_that_it_holds_on_the_next_page() {
        var day = LocalDate.now(London.ZONE).plusDays(60);
        var inWords = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
        var page = signedIn(ADMINISTRATOR, Screen.DESK, false);
        page.navigate(at(PERSON + PANEL_MEMBER));
        page.selectOption("#role", "PAY_APPROVER");
        page.selectOption("#where", "GROUP:EM");
        page.fill("#from-day", "" + day.getDayOfMonth());
        page.fill("#from-month", "" + day.getMonthValue());
        page.fill("#from-year", "" + day.getYear());
        page.click("#grant-go");
        assertThat(page.locator(".app-alert").innerText()).contains("Pay approver granted to Marcus Bailey. It holds from " + inWords);

        page.click("tr:has-text('Pay approver') a[href*='end=']");
        assertThat(page.locator("main").innerText()).contains("It begins on " + inWords).doesNotContain("next page");
        page.click("#end-go");
        assertThat(page.locator(".app-alert").innerText()).contains("Pay approver ended for Marcus Bailey before it began").doesNotContain("next page");
    }

    @Test
    void a_person_sets_a_password_with_the_code_the_administrator_was_shown_once() {
        var page = signedIn(Role.SYSTEM_ADMINISTRATOR, Screen.DESK);
        page.navigate(at(PERSON + PANEL_MEMBER));
        page.click("#code-go");
        var told = page.locator(".app-alert").first().innerText();
        var code = told.replaceAll("(?s).*: ([0-9A-Z-]{23})\\..*", "$1");
        page.reload();
        assertThat(page.content()).doesNotContain(code);

        var person = open(Screen.DESK);
        person.navigate(at("/activate"));
        person.fill("#staffNumber", PANEL_MEMBER);
        person.fill("#code", code);
        person.fill("#password", "password1234");
        person.click("#go");
        assertThat(person.locator("#password-error").innerText()).contains("too easy to guess");
        person.fill("#password", DemonstrationPeople.PASSWORD);
        person.click("#go");
        assertThat(person.locator(".app-alert").innerText()).contains("Your password is set");
        person.fill("#login", PANEL_MEMBER);
        person.fill("#password", DemonstrationPeople.PASSWORD);
        person.click("#go");
        assertThat(person.url()).isEqualTo(at("/"));
    }

    @Test
    void a_disabled_account_is_signed_out_at_once() {
        var member = new Visitor(at("")).signedIn(Role.PANEL_MEMBER);
        var page = signedIn(Role.SYSTEM_ADMINISTRATOR, Screen.DESK);
        page.navigate(at(PERSON + PANEL_MEMBER));
        page.click("a[href*='disable=']");
        accessible(page);
        page.click("#disable-go");
        assertThat(member.get("/record").statusCode()).isEqualTo(302);
        page.click("#enable-go");
        assertThat(member.get("/record").statusCode()).as("sessions of before stay ended").isEqualTo(302);
        assertThat(member.signedIn(Role.PANEL_MEMBER).get("/record").statusCode()).isEqualTo(200);
    }
}
