package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

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

    private static List<String> records(OwnPortal portal, String action, String record) {
        return new Visitor(portal.address()).signedIn(Role.AUDITOR).get("/api/audit.csv?action=" + action + "&record=" + record).body().lines().skip(1).toList();
    }
}
