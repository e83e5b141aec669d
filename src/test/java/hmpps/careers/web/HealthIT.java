package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;

class HealthIT extends OverHttp {
    @Test
    void a_portal_that_says_it_is_ready_has_ended_its_start_and_reaches_its_database() {
        var answer = visitor().get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"start\"", "\"database\"").doesNotContain("DOWN");
        assertThat(visitor().get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void health_tells_nothing_about_the_machine() {
        assertThat(visitor().get("/health").body()).doesNotContain("jdbc", "java", "/home", "Exception");
    }
}
