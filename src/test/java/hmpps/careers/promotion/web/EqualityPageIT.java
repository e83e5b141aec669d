package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class EqualityPageIT extends OverHttp {
    @Test
    void is_seen_changed_and_deleted_by_the_person_alone() {
        var applicant = Applicant.at(address());
        var page = applicant.starts() + "/equality";
        var officer = applicant.visitor();
        assertThat(visitor().signedIn(Role.HR_ADMINISTRATOR).get(page).statusCode()).isEqualTo(404);
        assertThat(officer.page(page).select("#delete")).isEmpty();

        assertThat(officer.submit(page, "form#equality", Map.of("q-SEX", "PREFER_NOT_TO_SAY")).statusCode()).isEqualTo(302);
        var stored = officer.page(page);
        assertThat(stored.select("input[checked]").eachAttr("value")).containsExactly("PREFER_NOT_TO_SAY");
        var sent = Visitor.fill(stored.selectFirst("form#equality"), Map.of());
        sent.remove("save");
        sent.put("delete", stored.selectFirst("#delete").val());
        assertThat(Visitor.target(officer.post(page, sent))).isEqualTo(page.replace("/equality", ""));
        assertThat(officer.page(page).select("input[checked]")).isEmpty();
        assertThat(officer.page(page).select("#delete")).isEmpty();
    }

    @Test
    void an_answer_nobody_offered_is_refused() {
        var applicant = Applicant.at(address());
        var page = applicant.starts() + "/equality";
        assertThat(applicant.visitor().submit(page, "form#equality", Map.of("q-SEX", "<script>")).statusCode()).isEqualTo(200);
        assertThat(applicant.visitor().page(page).select("#delete")).as("nothing is stored").isEmpty();
    }
}
