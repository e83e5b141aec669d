package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.microsoft.playwright.Page;

import hmpps.careers.Browser;
import hmpps.careers.Visitor;

/** The first start of a portal without demonstration data, as whoever holds the printed secret sees it: the tests' shared portal has no such page. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "h2", disabledReason = "a portal of its own needs an empty database")
class FirstStartPageIT extends Browser {
    private static final String PASSWORD = "Kestrel over the quiet yard";

    @Test
    void a_new_portal_is_opened_by_its_secret_alone_and_once() throws Exception {
        expecting(404);
        try (var portal = new OwnPortal("first-start", false)) {
            portal.start();
            var secret = portal.said().replaceFirst("(?s).*not shown again:\\R\\s*(\\S+).*", "$1");
            var desk = refused(portal, secret, Screen.DESK);
            var phone = refused(portal, secret, Screen.PHONE);
            send(phone, secret, "A12", PASSWORD);
            assertThat(phone.url()).isEqualTo(portal.address() + "/sign-in");
            assertThat(phone.locator("main").innerText()).contains("Your account is ready").doesNotContain("no account yet");
            looksRight(phone, Screen.PHONE, "done");

            send(desk, secret, "A13", PASSWORD);
            assertThat(desk.locator("h1").innerText()).as("the door is shut").isEqualTo("Page not found");
            assertThat(new Visitor(portal.address()).get("/first-administrator").statusCode()).isEqualTo(404);
            assertThat(new Visitor(portal.address()).page("/sign-in").select("main a[href=/first-administrator]")).isEmpty();
            var administrator = new Visitor(portal.address()).signedIn("A12", PASSWORD);
            assertThat(administrator.get("/admin/people").statusCode()).isEqualTo(200);
            assertThat(administrator.get("/audit").statusCode()).as("more than the one role").isEqualTo(403);
        }
    }

    /** A window on the page after everything it refuses has been tried in it. */
    private Page refused(OwnPortal portal, String secret, Screen screen) {
        var page = open(screen);
        page.navigate(portal.address() + "/sign-in");
        looksRight(page, screen, "how-to-begin");
        page.click("main a[href='/first-administrator']");
        looksRight(page, screen, "empty");
        page.click("#go");
        complains(page, screen, Map.of("secret", "Enter the secret", "staffNumber", "Enter your staff number", "givenName", "Enter your given name",
            "familyName", "Enter your family name", "email", "Enter your work email address", "establishment", "Choose your prison", "password", "Enter a new password"));
        send(page, "WRONG-SECRET", "A12", PASSWORD);
        complains(page, screen, Map.of("secret", "This secret is wrong, has been used or has expired"));
        send(page, secret, "no number!", PASSWORD);
        complains(page, screen, Map.of("staffNumber", "A staff number has 3 to 12 letters and digits"));
        send(page, secret, "A12", "password1234");
        complains(page, screen, Map.of("password", "Your password is too easy to guess"));
        send(page, secret, "A12", "too short");
        complains(page, screen, Map.of("password", "Your password must have 12 characters or more"));
        return page;
    }

    /** Fills in the form and sends it; where it comes back, what was typed is still there, but for the password. */
    private static void send(Page page, String secret, String number, String password) {
        var typed = new LinkedHashMap<>(Map.of("secret", secret, "staffNumber", number, "givenName", "Zoë", "familyName", "Okoro", "email", "zoe.okoro@example.test"));
        typed.forEach((field, value) -> page.fill("#" + field, value));
        page.selectOption("#establishment", "LCI");
        page.fill("#password", password);
        page.click("#go");
        if (page.locator("#first").count() == 1) {
            typed.put("establishment", "LCI");
            typed.put("password", "");
            typed.forEach((field, value) -> assertThat(page.inputValue("#" + field)).as(field).isEqualTo(value));
        }
    }

    /** Each message stands beside its field and in the summary, which leads to the field; there are no others. */
    private void complains(Page page, Screen screen, Map<String, String> messages) {
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator(".govuk-error-summary__list a").count()).as("messages in the summary").isEqualTo(messages.size());
        assertThat(page.locator(".govuk-error-message").count()).as("messages beside fields").isEqualTo(messages.size());
        messages.forEach((field, message) -> {
            assertThat(page.locator("#" + field + "-error").innerText()).contains(message);
            var link = page.locator(".govuk-error-summary__list a[href='#" + field + "']");
            assertThat(link.innerText()).startsWith(message);
            link.click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
        });
        looksRight(page, screen, "refused-" + (messages.size() > 1 ? "all" : messages.keySet().iterator().next()));
    }

    private void looksRight(Page page, Screen screen, String name) {
        picture(page, "first-start-" + screen.name().toLowerCase() + "-" + name);
        accessible(page);
        fits(page, screen);
    }
}
