package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.junit.jupiter.api.Test;

import hmpps.careers.InContainer;
import hmpps.careers.shared.api.Problems;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a program is told when something goes wrong. */
class ApiProblemsIT extends InContainer {
    final Problems problems = new Problems(headers("cors"));

    @Test
    void a_mistake_of_ours_is_told_by_a_reference_and_by_nothing_of_the_inside() {
        var answer = problems.toResponse(new IllegalStateException("select password_hash from account"));
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(detail(answer)).matches("[0-9a-f-]{36}");
    }

    @Test
    void a_rule_is_told_in_its_words_and_an_absent_row_only_by_its_status() {
        var rule = problems.toResponse(new RuleViolation("application.submit.closed"));
        assertThat(rule.getStatus()).isEqualTo(409);
        assertThat(detail(rule)).startsWith("Applications have closed");
        assertThat(problems.toResponse(new NotFound("application")).getStatus()).isEqualTo(404);
        assertThat(detail(problems.toResponse(new NotFound("application")))).doesNotContain("application");
    }

    @Test
    void what_the_server_refuses_itself_keeps_its_status_and_a_redirect_stays_one() {
        assertThat(problems.toResponse(new NotAllowedException("GET")).getStatus()).isEqualTo(405);
        assertThat(problems.toResponse(new RedirectionException(303, java.net.URI.create("/"))).getStatus()).isEqualTo(303);
    }

    @Test
    void a_person_who_follows_a_link_is_left_to_the_page_of_that_status() {
        var answer = new Problems(headers("navigate")).toResponse(new NotFound("application"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.hasEntity()).isFalse();
    }

    /** The headers of a request of which the browser says that. */
    private static HttpHeaders headers(String mode) {
        return (HttpHeaders) Proxy.newProxyInstance(ApiProblemsIT.class.getClassLoader(), new Class<?>[] {HttpHeaders.class}, (proxy, called, arguments) ->
            called.getName().equals("getHeaderString") && arguments[0].equals("Sec-Fetch-Mode") ? mode : null);
    }

    private static String detail(Response answer) {
        return ((Map<?, ?>) answer.getEntity()).get("detail").toString();
    }
}
