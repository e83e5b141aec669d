package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Page;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** Every page of the access matrix, looked at by somebody who may see it. */
class AccessibilityIT extends Browser {
    /** What the page says that an officer gets at an address. */
    private static final Map<String, String> PROBLEMS = Map.of("/audit", "You cannot do this", "/no-such-page", "Page not found",
        "/failing?status=409", "This cannot be done now", "/failing?status=500", "Sorry, something went wrong", "/failing?status=503", "Sorry, the portal is not available now");

    @Test
    void every_page_is_accessible_and_fits_a_desk_screen() {
        look(Screen.DESK);
    }

    @Test
    void every_page_is_accessible_and_fits_a_phone() {
        look(Screen.PHONE);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_that_says_what_went_wrong_is_accessible_and_fits(Screen screen) {
        expecting(403, 404, 409, 410, 500, 503);
        var page = signedIn(Role.OFFICER, screen);
        PROBLEMS.forEach((address, heading) -> {
            page.navigate(at(address));
            complains(page, heading, screen);
        });
        var administrator = signedIn(Role.HR_ADMINISTRATOR, screen);
        administrator.navigate(at("/applications-received"));
        administrator.evaluate("() => document.querySelector('#received [name=\"jakarta.faces.ViewState\"]').value = '1:2'");
        administrator.locator("#download-all").click();
        administrator.waitForURL("**/applications-received**");
        complains(administrator, "This page was open for too long", screen);
    }

    /** A page with one heading, nothing to find fault with, and a way on. */
    private void complains(Page page, String heading, Screen screen) {
        picture(page, screen.name().toLowerCase() + "-" + heading.replaceAll("[^A-Za-z]+", "-"));
        assertThat(page.locator("h1").allInnerTexts()).as("main headings of " + page.url()).containsExactly(heading);
        assertThat(page.locator("main a[href]").count()).as("links of " + page.url()).isPositive();
        accessible(page);
        fits(page, screen);
    }

    private void look(Screen screen) {
        var visitors = new EnumMap<Role, Visitor>(Role.class);
        var samples = Samples.of(role -> visitors.computeIfAbsent(role, one -> new Visitor(at("")).signedIn(one)));
        var windows = new LinkedHashMap<String, Page>();
        var wrong = new ArrayList<String>();
        for (var row : AccessMatrix.rows()) {
            var somebody = viewer(row);
            if (somebody == null) {
                continue;
            }
            var page = windows.computeIfAbsent(somebody, one -> one.equals(AccessMatrix.ANONYMOUS) ? open(screen) : signedIn(Role.valueOf(one), screen));
            try {
                page.navigate(at(AccessMatrixIT.fill(row.address(), samples)));
                picture(page, screen.name().toLowerCase() + row.address().replaceAll("[^A-Za-z]+", "-"));
                assertThat(page.title()).as("title of " + row.address()).contains(" – ");
                assertThat(page.locator("h1").count()).as("main headings of " + row.address()).isEqualTo(1);
                accessible(page);
                fits(page, screen);
            } catch (AssertionError e) {
                wrong.add(row.address() + " as " + somebody + ": " + e.getMessage());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who may see it; null for downloads and for what nobody gets. */
    private static String viewer(AccessMatrix.Row row) {
        if (!row.method().equals("GET") || row.address().startsWith("/api/")) {
            return null;
        }
        var owners = row.address().matches("/vacancies/\\{(sent|published)}/.*") ? List.of("HR_ADMINISTRATOR") : List.of("OFFICER", "VACANCY_HOLDER");
        return row.answers().entrySet().stream().filter(a -> a.getValue() == 200).map(Map.Entry::getKey)
            .min((a, b) -> Integer.compare(owners.contains(b) ? 1 : 0, owners.contains(a) ? 1 : 0)).orElse(null);
    }
}
