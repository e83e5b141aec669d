package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/opportunities", "/record", "/admin/people", "/audit", "/api/audit.csv", "/sign-out", "/sign-in/x", "/sign-in;x=y",
        "/help/../audit", "/assets/../audit", "/assets/%2e%2e/audit", "/assets//audit", "/assets/", "/identity/sign-in.xhtml", "/WEB-INF/web.xml",
        "//sign-in", "/healthy", "/jakarta.faces.resource/..%2faudit"})
    void is_closed(String uri) {
        assertThat(Paths.isOpen(uri)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/activate", "/first-administrator", "/help", "/accessibility", "/privacy", "/health", "/health/ready",
        "/assets/app/app.css", "/jakarta.faces.resource/jquery/jquery.js.xhtml"})
    void is_open(String uri) {
        assertThat(Paths.isOpen(uri)).isTrue();
    }

    @Test
    void only_assets_are_served_without_asking_who_it_is() {
        assertThat(Paths.isAsset("/assets/app/app.css")).isTrue();
        assertThat(Paths.isAsset("/help")).isFalse();
        assertThat(Paths.isAsset("/assets/../help")).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "evil", "/sign-in", "/sign-out",
        "/api/audit.csv", "/opportunities\r\nSet-Cookie: x=y", "/opportunities/../sign-out", "/opportunities?q=<script>", "/record#//evil.example",
        "/opportunities//evil.example", "/unheard-of", "/recordings", "/ opportunities"})
    void does_not_lead_on(String asked) {
        assertThat(Paths.next(asked)).isEqualTo("/");
    }

    @Test
    void nothing_endless_leads_on() {
        assertThat(Paths.next("/opportunities?q=" + "a".repeat(3000))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/opportunities", "/opportunities/PRO-26-0481", "/opportunities?q=dog%20handler&band=4,5&page=2", "/applications/APP-1/statement",
        "/admin/people?person=900001", "/audit?from=2026-11-01", "/record", "/compare?ref=PRO-1&ref=PRO-2"})
    void leads_on(String asked) {
        assertThat(Paths.next(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://portal.example/careers", "https://portal.example/careers/sign-out", "https://portal.example/elsewhere", "mailto:somebody@example.org",
        "https://portal.example/careers//evil.example", "https://portal.example/careers/\\evil.example", "https://evil.example", "not an address", "https://"})
    void who_was_on_none_of_our_pages_is_led_back_to_the_home_page(String referer) {
        assertThat(Paths.signInBack("/careers", referer)).isEqualTo("/sign-in");
    }

    @Test
    void who_pressed_a_button_is_led_back_to_the_page_it_stands_on() {
        assertThat(Paths.signInBack("", "https://portal.example/opportunities/PRO-26-0481")).isEqualTo("/sign-in?next=%2Fopportunities%2FPRO-26-0481");
        assertThat(Paths.signInBack("/careers", "https://portal.example/careers/opportunities?q=dog%20handler&page=2#rows"))
            .isEqualTo("/sign-in?next=%2Fopportunities%3Fq%3Ddog%2520handler%26page%3D2");
        assertThat(Paths.signInBack("", "https://evil.example/record")).as("nobody is led to another site").isEqualTo("/sign-in?next=%2Frecord");
    }

    @Test
    void signing_in_remembers_the_page_and_its_query() {
        assertThat(Paths.signIn("/opportunities", "q=dog&band=4")).isEqualTo("/sign-in?next=%2Fopportunities%3Fq%3Ddog%26band%3D4");
        assertThat(Paths.signIn("/", null)).isEqualTo("/sign-in");
        assertThat(Paths.signIn("/sign-out", null)).isEqualTo("/sign-in");
    }

    @Test
    void programs_are_told_apart_from_people() {
        assertThat(Paths.isForPrograms("/api/session", "text/html")).isTrue();
        assertThat(Paths.isForPrograms("/record", "application/json, text/plain")).isTrue();
        assertThat(Paths.isForPrograms("/record", "text/html,application/json")).isFalse();
        assertThat(Paths.isForPrograms("/record", null)).isFalse();
    }

    @Test
    void the_address_is_the_peer_unless_a_proxy_is_known_to_stand_in_front() {
        assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4", 0)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", null, 1)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", "forged, 1.2.3.4", 1)).isEqualTo("1.2.3.4");
        assertThat(ClientAddress.of("10.0.0.1", "forged, 1.2.3.4, 10.0.0.9", 2)).isEqualTo("1.2.3.4");
        assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4", 3)).isEqualTo("1.2.3.4");
        assertThat(ClientAddress.of("10.0.0.1", "x".repeat(65), 1)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", "a, ", 1)).isEqualTo("10.0.0.1");
    }
}
