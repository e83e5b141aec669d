package hmpps.careers.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

class AuditPageIT extends Browser {
    private static final String AUDITOR = DemonstrationPeople.staffNumber(Role.AUDITOR);

    @Test
    void the_file_is_refused_to_everybody_but_the_auditor_and_the_refusal_is_found() {
        assertThat(new Visitor(at("")).get("/api/audit.csv").statusCode()).isEqualTo(401);
        assertThat(new Visitor(at("")).signedIn(Role.GOVERNOR).get("/api/audit.csv").statusCode()).isEqualTo(403);
        var found = new Visitor(at("")).signedIn(Role.AUDITOR).page("/audit?outcome=REFUSED&person=" + DemonstrationPeople.staffNumber(Role.GOVERNOR));
        assertThat(found.select("tbody tr").text()).contains("AuditService.announceDownload");
    }

    @Test
    void a_date_that_is_none_is_said_at_its_field() {
        var page = signedIn(Role.AUDITOR, Screen.DESK);
        page.navigate(at("/audit?from=2026-13-45"));
        assertThat(page.locator("#from-error").innerText()).contains("Enter a real date");
        accessible(page);
    }

    @Test
    void nonsense_finds_nothing_and_breaks_nothing() {
        var auditor = new Visitor(at("")).signedIn(Role.AUDITOR);
        for (var query : new String[] {"person=%27%20or%201=1", "record=%23%7B7*7%7D%3Cscript%3E", "action=%25", "outcome=NEITHER&page=-3", "page=x", "page=99999999999",
            "until=9999999-01-01", "action=%F0%9F%A6%89", "person=" + "9".repeat(500)}) {
            var answer = auditor.get("/audit?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("#49");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void the_address_holds_the_whole_query(Screen screen) {
        var page = signedIn(Role.AUDITOR, screen);
        page.navigate(at("/audit"));
        page.fill("#person", AUDITOR);
        page.fill("#action", "account.signed-in");
        page.click("main form button[type=submit]");
        assertThat(page.url()).contains("person=" + AUDITOR, "action=account.signed-in");
        assertThat(page.inputValue("#person")).isEqualTo(AUDITOR);
        assertThat(page.locator("main tbody tr").first().innerText()).contains("account.signed-in").contains("Joseph Mensah");
        accessible(page);
        fitsItsWidth(page);
        picture(page, "audit-" + screen);
    }

    @Test
    void the_file_holds_what_the_page_found_and_taking_it_is_recorded() {
        var auditor = new Visitor(at("")).signedIn(Role.AUDITOR);
        var file = auditor.get("/api/audit.csv?person=" + AUDITOR + "&action=account.signed-in");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("audit.csv");
        assertThat(file.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("\"account.signed-in\"") && line.contains("\"Joseph Mensah\""));
        assertThat(auditor.page("/audit?person=" + AUDITOR + "&action=audit.downloaded").select("tbody tr").text()).contains("action=account.signed-in");
    }
}
