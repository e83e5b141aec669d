package hmpps.careers.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hmpps.careers.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordPageIT extends Browser {
    private static final String OFFICER = "90000001";
    private static final String ON_PROBATION = "90000002";
    private static final String PASSWORD = "correct horse wing seven";

    private Page recordOf(String staffNumber, Screen screen, boolean script) {
        var page = open(screen, script);
        page.navigate(at("/sign-in?next=/record"));
        page.locator("#login").fill(staffNumber);
        page.locator("#password").fill(PASSWORD);
        page.locator("#go").click();
        page.waitForURL(at("/record"));
        return page;
    }

    @Test
    void a_stranger_is_sent_to_sign_in() {
        var page = open(Screen.DESK);
        page.navigate(at("/record"));
        assertThat(page.url()).contains("/sign-in?next=%2Frecord");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_person_sees_post_service_qualifications_and_warnings_with_their_source(Screen screen) {
        var page = recordOf(OFFICER, screen, true);
        assertThat(page.locator("h1").innerText()).isEqualTo("My record");
        assertThat(page.locator("#post").innerText()).contains("Sam Okafor", "90000001", "Work email address", "@", "HMP Leicester", "East Midlands", "Band 3", "hours a week",
            "Priya Chandra (staff number 90000003)", "Source: HR staff record, as it stood on ");
        assertThat(page.locator("#service").innerText()).contains("Joined the service", " year", "Passed on ");
        assertThat(page.locator("#earlier tbody").textContent()).contains("Prison officer", "HMP ", " 20");
        assertThat(page.locator("#qualifications tbody tr").count()).isPositive();
        assertThat(page.locator("#qualifications .govuk-tag").allInnerTexts()).isSubsetOf("In date", "Expires soon", "Out of date");
        assertThat(page.locator("#warnings").innerText()).contains("no live formal warning");
        assertThat(page.locator("#correct").innerText()).contains("have the original corrected");
        accessible(page);
        fitsItsWidth(page);
        picture(page, "record-" + screen);
    }

    @Test
    void a_person_on_probation_reads_so_also_without_script() {
        var page = recordOf(ON_PROBATION, Screen.PHONE, false);
        assertThat(page.locator("#service").innerText()).contains("Not passed yet");
    }
}
