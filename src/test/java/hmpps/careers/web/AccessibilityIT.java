package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** Every page of the access matrix, looked at by somebody who may see it. */
class AccessibilityIT extends Browser {
    @Test
    void every_page_is_accessible_and_fits_a_desk_screen() {
        look(Screen.DESK);
    }

    @Test
    void every_page_is_accessible_and_fits_a_phone() {
        look(Screen.PHONE);
    }

    private void look(Screen screen) {
        var samples = AccessMatrixIT.samples(Map.of("OFFICER", new Visitor(at("")).signedIn(Role.OFFICER),
            "VACANCY_HOLDER", new Visitor(at("")).signedIn(Role.VACANCY_HOLDER)));
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
                fitsItsWidth(page);
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
        var owners = List.of("OFFICER", "VACANCY_HOLDER");
        return row.answers().entrySet().stream().filter(a -> a.getValue() == 200).map(Map.Entry::getKey)
            .min((a, b) -> Integer.compare(owners.contains(b) ? 1 : 0, owners.contains(a) ? 1 : 0)).orElse(null);
    }
}
