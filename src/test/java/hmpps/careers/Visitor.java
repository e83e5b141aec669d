package hmpps.careers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

/** Somebody who uses the portal over plain HTTP, with cookies of their own; redirects are not followed. */
public final class Visitor {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(10)).build();

    /** Nobody yet, at the portal with that address, which has no slash at its end. */
    public Visitor(String base) {
        this.base = base;
    }

    /** The portal's address, without a slash at its end. */
    public String address() {
        return base;
    }

    /** Signs in with the demonstration's account for that role. */
    public Visitor signedIn(Role role) {
        return signedIn(DemonstrationPeople.staffNumber(role), DemonstrationPeople.PASSWORD);
    }

    /** Signs in. */
    public Visitor signedIn(String login, String password) {
        var answer = submit("/sign-in", "form:has(input[type=password])", Map.of("login", login, "password", password));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new AssertionError(login + " could not sign in: " + answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
        }
        return this;
    }

    /** Asks for a page as a browser does. */
    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,*/*").GET());
    }

    /** Asks for a page and reads it. */
    public Document page(String path) {
        return Jsoup.parse(get(path).body(), base + path);
    }

    /** The address of the first link on a page that begins so, or null. */
    public String link(String onPage, String beginning) {
        var link = page(onPage).select("a[href]").stream().map(a -> a.attr("href")).filter(href -> href.startsWith(beginning)).findFirst();
        return link.map(href -> href.replaceFirst("[?#].*", "")).orElse(null);
    }

    /** Fills in and sends a form of a page by its first button, the way a browser does; the fields are named as they are in the page. */
    public HttpResponse<String> submit(String path, String form, Map<String, String> fields) {
        var page = page(path);
        var found = page.selectFirst(form);
        if (found == null) {
            throw new AssertionError("no form " + form + " on " + path + ":\n" + page.text());
        }
        return post(path(found, path), fill(found, fields));
    }

    /** Sends a form from a page of the portal. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields).header("Sec-Fetch-Site", "same-origin").header("Origin", base));
    }

    /** Sends JSON as the portal's own script does. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").header("Accept", "application/json").header("Sec-Fetch-Site", "same-origin")
            .header("Origin", base).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Where an answer leads to, without host; empty where it stays. */
    public static String target(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").map(address -> address.replaceFirst("^https?://[^/]+", "")).orElse("");
    }

    /** Sends a form as a page of another site would make the browser send it. */
    public HttpResponse<String> postFromElsewhere(String path, Map<String, String> fields) {
        return send(form(path, fields).header("Sec-Fetch-Site", "cross-site").header("Origin", "https://elsewhere.example"));
    }

    /** What a form would send with these fields filled in. */
    public static Map<String, String> fill(Element form, Map<String, String> fields) {
        var sent = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            var chosen = !type.equals("radio") && !type.equals("checkbox") || field.hasAttr("checked");
            if (chosen && !type.equals("submit")) {
                sent.put(field.attr("name"), field.val());
            }
        }
        var button = form.selectFirst("button[name], input[type=submit][name]");
        if (button != null) {
            sent.put(button.attr("name"), button.attr("value"));
        }
        sent.putAll(fields);
        return sent;
    }

    /** The cookies kept so far, by name. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream().collect(Collectors.toMap(c -> c.getName(), c -> c.getValue(), (a, b) -> b));
    }

    private static String path(Element form, String page) {
        var action = form.attr("action");
        return action.isEmpty() ? page : action.startsWith("/") ? action : page.replaceFirst("[^/]*$", action);
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream().map(f -> encode(f.getKey()) + "=" + encode(f.getValue())).collect(Collectors.joining("&"));
        return request(path).header("Content-Type", "application/x-www-form-urlencoded").header("Accept", "text/html,*/*")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
