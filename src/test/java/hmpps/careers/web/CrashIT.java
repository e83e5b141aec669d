package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;
import hmpps.careers.promotion.web.Applicant;

/** The portal's process dies in the moment after it has answered; what it answered still holds when it is started again. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "h2", disabledReason = "a MySQL server outlives the portal")
class CrashIT {
    @Test
    void a_submission_that_was_acknowledged_is_there_after_kill_9() throws Exception {
        try (var portal = new OwnPortal("crash", true)) {
            portal.start();
            var applicant = Applicant.at(portal.address());
            var application = applicant.writes();
            applicant.submits(application);
            portal.kill();

            portal.start();
            var receipt = applicant.elsewhere().get(application + "/receipt");
            assertThat(receipt.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(receipt.body()).text()).contains("Application submitted", application.replace("/applications/", ""));
            assertThat(records(portal, "application.submitted", application.replace("/applications/", ""))).hasSize(1);
            assertThat(portal.said().split("Demonstration data made in", -1)).as("the demonstration set is made once").hasSize(2);
        }
    }

    @Test
    void a_new_portal_is_opened_by_its_secret_alone_and_once() throws Exception {
        try (var portal = new OwnPortal("first-start", false)) {
            portal.start();
            var secret = portal.said().replaceFirst("(?s).*not shown again:\\R\\s*(\\S+).*", "$1");
            var newcomer = new Visitor(portal.address());
            assertThat(newcomer.page("/sign-in").select("main a[href=/first-administrator]")).as("how to begin").hasSize(1);
            assertThat(said(create(newcomer, "WRONG-SECRET", "A12", "Kestrel over the quiet yard"))).contains("secret");
            assertThat(said(create(newcomer, secret, "A12", "password1234"))).as("a common password").isNotBlank();
            assertThat(said(create(newcomer, secret, "no number!", "Kestrel over the quiet yard"))).isNotBlank();
            assertThat(Visitor.target(create(newcomer, secret, "A12", "Kestrel over the quiet yard"))).isEqualTo("/sign-in");

            assertThat(new Visitor(portal.address()).get("/first-administrator").statusCode()).as("the door is shut").isEqualTo(404);
            assertThat(newcomer.page("/sign-in").select("main a[href=/first-administrator]")).isEmpty();
            var administrator = new Visitor(portal.address()).signedIn("A12", "Kestrel over the quiet yard");
            assertThat(administrator.get("/admin/people").statusCode()).isEqualTo(200);
            assertThat(administrator.get("/audit").statusCode()).as("more than the one role").isEqualTo(403);
        }
    }

    private static HttpResponse<String> create(Visitor visitor, String secret, String number, String password) {
        return visitor.submit("/first-administrator", "form#first", Map.of("secret", secret, "staffNumber", number, "givenName", "Zoë", "familyName", "Okoro",
            "email", "zoe.okoro@example.test", "establishment", "LCI", "password", password));
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".govuk-error-summary").text();
    }

    private static List<String> records(OwnPortal portal, String action, String record) {
        return new Visitor(portal.address()).signedIn(Role.AUDITOR).get("/api/audit.csv?action=" + action + "&record=" + record).body().lines().skip(1).toList();
    }
}
