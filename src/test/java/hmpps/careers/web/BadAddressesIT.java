package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** Addresses nobody would type by accident: queries, paths, methods and bodies that make no sense are answered kindly and do nothing. */
class BadAddressesIT extends OverHttp {
    private static final List<String> NONSENSE = List.of("", "-1", "0", "99999999999", "1.5", "EVIL", "%00", "%FF%FE", "%F0%9F%9A%80", "%ED%A0%80", "%3Cscript%3E", "%23%7B7*7%7D",
        "%24%7B7*7%7D", "%25", "%27%20or%201%3D1--", "%22%20%2B-%26%7C%21%28%29%7B%7D%5B%5D%5E~*%3F%3A%5C%2F%20AND", "..%2F..%2FWEB-INF%2Fweb.xml", "%2B999999999-12-31", "-999999999-01-01",
        "2026-02-31", "x".repeat(3000));
    private static final Map<Role, Map<String, List<String>>> QUERIES = Map.of(
        Role.OFFICER, Map.of(
            "/opportunities", List.of("q", "band", "family", "estate", "region", "group", "pattern", "closing", "eligible", "within", "of", "sort", "rows", "page"),
            "/api/opportunities.csv", List.of("q", "band", "within", "page", "sort"),
            "/api/opportunities.xlsx", List.of("q", "of"),
            "/compare", List.of("ref"),
            "/saved-searches", List.of("add", "alert"),
            "/sign-in", List.of("next", "ended"),
            "/", List.of("page")),
        Role.HR_ADMINISTRATOR, Map.of(
            "/vacancies", List.of("q", "status", "page"),
            "/applications-received", List.of("q", "status", "prison", "band")),
        Role.SYSTEM_ADMINISTRATOR, Map.of("/admin/people", List.of("q", "person", "end", "disable"), "/admin/people?person=90000002", List.of("end", "disable")),
        Role.AUDITOR, Map.of(
            "/audit", List.of("person", "record", "action", "outcome", "from", "until", "page"),
            "/api/audit.csv", List.of("action", "outcome", "from", "until")));

    @Test
    void every_part_of_every_query_may_be_nonsense_or_stand_there_twice() {
        QUERIES.forEach((role, pages) -> {
            var visitor = visitor().signedIn(role);
            pages.forEach((page, parameters) -> {
                var joint = page.contains("?") ? "&" : "?";
                for (var value : NONSENSE) {
                    var all = parameters.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
                    if (all.length() < 5000) {
                        kind(role, visitor, page + joint + all);
                    }
                    if (value.length() < 100) {
                        parameters.forEach(name -> kind(role, visitor, page + joint + name + "=" + value + "&" + name + "=again"));
                    }
                }
            });
        });
    }

    private static void kind(Role role, Visitor visitor, String address) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).as(role + " " + address).isIn(200, 302, 400, 404);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Answers.kind(address, answer);
            assertThat(answer.body()).as(address).doesNotContain("<script>EVIL").doesNotContain("=<script>").doesNotContain("\"<script>");
        }
    }

    @Test
    void references_that_are_none_are_not_found() {
        var officer = visitor().signedIn(Role.OFFICER);
        for (var page : List.of("/opportunities/", "/applications/", "/evidence/", "/api/opportunities/")) {
            for (var value : List.of("nothing", "%F0%9F%9A%80", "%3Cscript%3E", "%27", "a/b/c", "x".repeat(3000), "APP-26-000000", "%23%7B7*7%7D", "..%2F..%2Fx", "-1", "1-1-1-1-1")) {
                assertThat(officer.get(page + value).statusCode()).as(page + value).isIn(400, 404);
            }
            assertThat(officer.get(page + "%00").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_link_that_pretends_to_be_a_form_does_nothing() throws Exception {
        var officer = visitor().signedIn(Role.APPRENTICE);
        var nonce = java.util.Base64.getEncoder().encodeToString(java.util.UUID.randomUUID().toString().getBytes());
        for (var token : List.of("stateless", "1:2", "")) {
            var link = "/evidence/new?jakarta.faces.ViewState=" + token + "&example=example&title=By+link&text=By+link&behaviour=&save=x&primefaces.nonce=" + nonce;
            Answers.kind(link, officer.get(link));
            assertThat(officer.get("/no-such-page?jakarta.faces.ViewState=" + token).statusCode()).isEqualTo(404);
        }
        assertThat(officer.get("/evidence").body()).doesNotContain("By link");
    }

    @Test
    void methods_no_page_knows_are_refused_or_harmless() throws Exception {
        var officer = visitor().signedIn(Role.OFFICER);
        for (var path : List.of("/", "/opportunities", "/evidence/new", "/sign-in", "/api/session", "/api/opportunities.csv", "/assets/app/app.js", "/sign-out")) {
            for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "PROPFIND")) {
                var answer = raw(officer, path, HttpRequest.BodyPublishers.ofString("title=x"), method, "application/x-www-form-urlencoded");
                assertThat(answer.statusCode()).as(method + " " + path).isIn(200, 204, 302, 400, 403, 404, 405, 415, 501);
                assertThat(answer.body()).as(method + " " + path).doesNotContain("Exception").doesNotContain("Payara").doesNotContain("GlassFish");
            }
        }
        assertThat(officer.get("/record").statusCode()).as("the session still stands").isEqualTo(200);
    }

    @Test
    void bodies_that_are_too_big_or_no_form_are_refused() throws Exception {
        var officer = visitor().signedIn(Role.OFFICER);
        var draft = officer.link("/applications", "/applications/APP-");
        var autosave = "/api" + draft + "/statements/personal-statement";
        for (var path : List.of("/evidence/new", "/sign-in", autosave)) {
            var big = raw(officer, path, HttpRequest.BodyPublishers.ofString("text=" + "x".repeat(5_000_000)), "POST", "application/x-www-form-urlencoded");
            assertThat(big.statusCode()).as("5 MB to " + path).isIn(0, 200, 400, 403, 409, 413);
            for (var type : List.of("multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/xml", "nonsense")) {
                var answer = raw(officer, path, HttpRequest.BodyPublishers.ofString("--x\r\n{{{<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"), "POST", type);
                assertThat(answer.statusCode()).as(type + " to " + path).isIn(200, 302, 400, 403, 409, 413, 415);
                assertThat(answer.body()).as(type + " to " + path).doesNotContain("Exception").doesNotContain("root:");
            }
        }
        var many = new StringBuilder("text=x");
        for (int i = 0; i < 20_000; i++) {
            many.append("&p").append(i).append("=1");
        }
        assertThat(raw(officer, "/evidence/new", HttpRequest.BodyPublishers.ofString(many.toString()), "POST", "application/x-www-form-urlencoded").statusCode()).isIn(200, 400, 413);
    }

    /** Status 0 where the server hung up while it was still being talked to. */
    private HttpResponse<String> raw(Visitor visitor, String path, HttpRequest.BodyPublisher body, String method, String type) throws InterruptedException {
        var base = visitor().address();
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", type).header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", visitor.cookies().entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "))).method(method, body).build();
        try {
            return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return new HungUp(request);
        }
    }

    private record HungUp(HttpRequest request) implements HttpResponse<String> {
        @Override public int statusCode() { return 0; }
        @Override public java.util.Optional<HttpResponse<String>> previousResponse() { return java.util.Optional.empty(); }
        @Override public java.net.http.HttpHeaders headers() { return java.net.http.HttpHeaders.of(Map.of(), (a, b) -> true); }
        @Override public String body() { return ""; }
        @Override public java.util.Optional<javax.net.ssl.SSLSession> sslSession() { return java.util.Optional.empty(); }
        @Override public URI uri() { return request.uri(); }
        @Override public HttpClient.Version version() { return HttpClient.Version.HTTP_1_1; }
    }
}
