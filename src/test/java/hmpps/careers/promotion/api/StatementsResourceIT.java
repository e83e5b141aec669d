package hmpps.careers.promotion.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;
import hmpps.careers.promotion.web.Applicant;

/** What the script that saves while somebody types is answered. */
class StatementsResourceIT extends OverHttp {
    private Applicant applicant;
    private String application;
    private String address;

    @BeforeEach
    void somebodyWrites() {
        applicant = Applicant.at(address());
        application = applicant.starts();
        address = "/api" + application + "/statements/personal-statement";
    }

    @Test
    void a_lost_session_is_401_and_nothing_is_kept() {
        var nobody = visitor().postJson(address, typed("lost", ""));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("Location")).as("a program is not sent to the sign-in page").isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_stranger_another_site_and_an_unknown_section_change_nothing() {
        assertThat(visitor().signedIn(Role.GOVERNOR).postJson(address, typed("mine", "")).statusCode()).isEqualTo(404);
        assertThat(applicant.visitor().postFromElsewhere(address, Map.of("text", "theirs")).statusCode()).isEqualTo(403);
        assertThat(applicant.visitor().postJson("/api" + application + "/statements/nonsense", typed("x", "")).statusCode()).isEqualTo(404);
        assertThat(shown()).isEmpty();
    }

    @Test
    void an_empty_or_broken_message_is_400_and_never_a_stack_trace() {
        for (var body : new String[] {"", "null", "{", "[1]", "{\"text\": {}}"}) {
            var answer = applicant.visitor().postJson(address, body);
            assertThat(answer.statusCode()).as(body).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_text_changed_elsewhere_is_409_and_says_when() {
        var first = applicant.visitor().postJson(address, typed("From one tab.", ""));
        assertThat(first.statusCode()).isEqualTo(200);
        var second = applicant.visitor().postJson(address, typed("From the other.", ""));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(read(second).get("conflict").getAsBoolean()).isTrue();
        assertThat(read(second).get("detail").getAsString()).startsWith("Not saved: another text was saved here at");
        assertThat(read(second).has("seen")).as("it would be overwritten unseen").isFalse();
        assertThat(shown()).isEqualTo("From one tab.");
    }

    @Test
    void a_text_beyond_the_column_or_of_a_withdrawn_application_is_409_with_the_reason() {
        var tooLong = applicant.visitor().postJson(address, typed("x".repeat(12_001), ""));
        assertThat(tooLong.statusCode()).isEqualTo(409);
        assertThat(read(tooLong).get("detail").getAsString()).contains("12,000");
        applicant.visitor().submit(application + "/withdraw", "form#withdrawal", Map.of());
        var withdrawn = applicant.visitor().postJson(address, typed("late", ""));
        assertThat(withdrawn.statusCode()).isEqualTo(409);
        assertThat(read(withdrawn).get("detail").getAsString()).isNotBlank();
    }

    @Test
    void what_is_typed_is_kept_and_counted_as_json_and_as_a_form() {
        var first = applicant.visitor().postJson(address, typed("one two \\uD83D\\uDE80 three", ""));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(read(first).get("words").getAsInt()).isEqualTo(3);
        assertThat(read(first).get("limit").getAsInt()).isEqualTo(750);
        assertThat(read(first).get("time").getAsString()).matches("[0-9]{1,2}(:[0-9]{2})?[ap]m|noon|midnight");
        var second = applicant.visitor().post(address, Map.of("text", "one two three four", "seen", read(first).get("seen").getAsString()));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(read(second).get("words").getAsInt()).isEqualTo(4);
        assertThat(shown()).isEqualTo("one two three four");
    }

    @Test
    void one_behaviour_is_kept_under_its_code_and_is_not_finished_by_typing() {
        var section = applicant.visitor().page(application).select(".app-tasks a").eachAttr("href").stream()
            .filter(href -> href.matches(".*/[a-z]{3}")).findFirst().orElseThrow();
        var code = section.substring(section.lastIndexOf('/') + 1);
        assertThat(applicant.visitor().postJson("/api" + application + "/statements/" + code, typed("I led.", "")).statusCode()).isEqualTo(200);
        var page = applicant.visitor().page(section);
        assertThat(page.selectFirst("#text").val()).isEqualTo("I led.");
        assertThat(page.selectFirst("#finished").hasAttr("checked")).isFalse();
    }

    private String shown() {
        return applicant.visitor().page(application + "/personal-statement").selectFirst("#text").val().strip();
    }

    private static String typed(String text, String seen) {
        return "{\"text\": \"" + text + "\", \"seen\": \"" + seen + "\"}";
    }

    private static JsonObject read(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
