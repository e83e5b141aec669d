package hmpps.careers.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class HomePageIT extends Browser {
    @Test
    void a_stranger_is_sent_to_sign_in() {
        var page = open(Screen.DESK);
        page.navigate(at("/"));
        assertThat(page.url()).contains("/sign-in");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void an_officer_sees_applications_tasks_deadlines_recommendations_and_searches(Screen screen) {
        var page = signedIn(Role.OFFICER, screen);
        page.navigate(at("/"));
        assertThat(page.locator("h1").innerText()).startsWith("Good ").endsWith(", Sam");
        assertThat(page.locator(".app-pagehead__lede").innerText()).contains("open roles now");
        assertThat(page.locator("#applications").innerText()).contains("Draft, 1 of 6", "Submitted, 2 of 6", "Sift, 3 of 6");
        assertThat(page.locator("#recommended article")).satisfies(cards -> assertThat(cards.count()).isEqualTo(3));
        assertThat(page.locator("#recommended").innerText()).contains("You meet ");
        assertThat(page.locator("#tasks").innerText()).contains("Finish ", "Renew ");
        assertThat(page.locator("#deadlines li").count()).isPositive();
        assertThat(page.locator("#searches").innerText()).contains("Band 4 within 30 miles", " new");
        accessible(page);
        fitsItsWidth(page);
        picture(page, "home-" + screen);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"LINE_MANAGER", "VACANCY_HOLDER", "HR_ADMINISTRATOR", "AUDITOR", "SYSTEM_ADMINISTRATOR", "APPRENTICE"})
    void every_role_has_a_home_page_that_everybody_can_use(Role role) {
        var page = signedIn(role, Screen.DESK);
        page.navigate(at("/"));
        assertThat(page.locator("main").innerText()).contains("Things to do", "My applications").doesNotContain("???", "home.");
        accessible(page);
        picture(page, "home-" + role);
    }

    @Test
    void an_hr_administrator_comes_from_the_figures_to_the_applications_received() {
        var page = signedIn(Role.HR_ADMINISTRATOR, Screen.PHONE);
        page.navigate(at("/"));
        assertThat(page.locator("#received").innerText()).contains("Closed and waiting for the sift");
        assertThat(page.locator("#received li .app-count").first().innerText()).matches("[1-9][0-9,]*");
        accessible(page);
        fitsItsWidth(page);
        page.click("#received li a");
        assertThat(page.locator("h1").innerText()).isEqualTo("Applications received");
    }

    @Test
    void a_person_sees_when_they_were_last_here() {
        new Visitor(at("")).signedIn(Role.TUTOR);
        var page = signedIn(Role.TUTOR, Screen.DESK);
        page.navigate(at("/"));
        assertThat(page.locator("#last-sign-in").innerText()).contains("You last signed in on ", ", ");
        page.click("#last-sign-in a");
        assertThat(page.url()).isEqualTo(at("/account/password"));
    }

    @Test
    void notices_are_put_away_without_script() {
        var page = signedIn("90000001", Screen.PHONE, false);
        page.navigate(at("/"));
        assertThat(page.locator("#notices").innerText()).containsPattern(", HM.+ has been cancelled: ").containsPattern(", HM.+ now closes later: ");
        page.locator("#put-away").click();
        assertThat(page.locator("#notices").count()).isZero();
        assertThat(page.locator("h1").innerText()).contains("Sam");
    }

    @Test
    void deadlines_can_be_taken_into_a_calendar() {
        var page = signedIn(Role.OFFICER, Screen.DESK);
        var answer = page.request().get(at("/api/calendar.ics"));
        assertThat(answer.headers().get("content-type")).contains("text/calendar");
        assertThat(answer.text()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT", "DESCRIPTION:https://careers.example/").doesNotContain("127.0.0.1");
    }
}
