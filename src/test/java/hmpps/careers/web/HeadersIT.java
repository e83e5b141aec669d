package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.OverHttp;
import hmpps.careers.identity.Role;

/** What every answer says to the browser, whatever was asked for. */
class HeadersIT extends OverHttp {
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/help", "/", "/no-such-page", "/opportunities/%2e%2e/", "/api/no-such-thing", "/assets/app/app.js", "/sign-out"})
    void nobody_is_told_no_more_than_needed(String path) {
        secured(visitor().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/opportunities", "/record", "/applications", "/no-such-page", "/applications/APP-26-000000", "/audit", "/admin/people"})
    void a_signed_in_person_is_told_no_more_than_needed(String path) {
        var answer = visitor().signedIn(Role.OFFICER).get(path);
        secured(answer);
        assertThat(answer.headers().firstValue("Cache-Control")).as("kept in no cache: " + path).hasValue("no-store");
    }

    @Test
    void the_session_cookie_cannot_be_read_by_scripts_or_sent_from_other_sites() {
        var visitor = visitor();
        visitor.get("/sign-in");
        var answer = visitor.submit("/sign-in", "form:has(input[type=password])",
            Map.of("login", hmpps.careers.demonstration.DemonstrationPeople.staffNumber(Role.OFFICER), "password", hmpps.careers.demonstration.DemonstrationPeople.PASSWORD));
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty()
            .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"))
            .anySatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("SameSite=Lax"));
        assertThat(answer.body() + answer.headers().map()).doesNotContainIgnoringCase("jsessionid=" + "http").doesNotContain(";jsessionid");
    }

    @Test
    void behind_a_proxy_with_tls_the_cookie_is_secure_and_redirects_stay_on_tls() throws Exception {
        var client = java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1).build();
        var page = client.send(behindProxy("/sign-in").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.headers().allValues("Set-Cookie")).as("a page that is only looked at begins no session").isEmpty();
        var form = org.jsoup.Jsoup.parse(page.body()).selectFirst("form:has(input[type=password])");
        var fields = hmpps.careers.Visitor.fill(form, Map.of("login", hmpps.careers.demonstration.DemonstrationPeople.staffNumber(Role.OFFICER),
            "password", hmpps.careers.demonstration.DemonstrationPeople.PASSWORD));
        var sent = fields.entrySet().stream().map(field -> java.net.URLEncoder.encode(field.getKey(), java.nio.charset.StandardCharsets.UTF_8) + "="
            + java.net.URLEncoder.encode(field.getValue(), java.nio.charset.StandardCharsets.UTF_8)).collect(java.util.stream.Collectors.joining("&"));
        var signedIn = client.send(behindProxy("/sign-in").header("Sec-Fetch-Site", "same-origin").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(sent)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(signedIn.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("HttpOnly").contains("SameSite=Lax"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        var away = client.send(behindProxy("/record").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(away.headers().firstValue("Location").orElse("")).doesNotStartWith("http:").contains("/sign-in?next=");
    }

    private java.net.http.HttpRequest.Builder behindProxy(String path) {
        return java.net.http.HttpRequest.newBuilder(java.net.URI.create(visitor().address() + path)).header("X-Forwarded-Proto", "https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/WEB-INF/classes/messages.properties", "/..;/WEB-INF/web.xml", "/%57EB-INF/web.xml", "/META-INF/MANIFEST.MF",
        "/promotion/opportunities.xhtml", "/WEB-INF/templates/page.xhtml", "/metrics", "/openapi", "/health/../WEB-INF/web.xml"})
    void what_is_inside_stays_inside(String path) {
        assertThat(visitor().get(path).statusCode()).as(path).isNotEqualTo(200);
        assertThat(visitor().signedIn(Role.SYSTEM_ADMINISTRATOR).get(path).statusCode()).as(path + " for an administrator").isNotEqualTo(200);
    }

    private static void secured(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).as(answer.uri().toString()).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1).allSatisfy(policy -> assertThat(policy)
            .contains("frame-ancestors 'none'").contains("base-uri").doesNotContain("unsafe-eval").doesNotMatch(".*script-src[^;]*unsafe-inline.*"));
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContain("java.lang.").doesNotContain("\tat ").doesNotContain("GlassFish").doesNotContain("Payara");
    }
}
