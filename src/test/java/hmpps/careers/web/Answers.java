package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What every answer to bad input has in common: no mistake of ours, and nothing of the inside. */
final class Answers {
    private static final Pattern INSIDE = Pattern.compile("(?:java|javax|jakarta|org|com|hmpps)\\.[a-z]+\\.[a-z.]*[A-Z]\\w+|\\w+Exception|\\n\\s+at |SQLState|select .* from ");

    private Answers() { }

    /** The page, if it is one that may be shown to anybody. */
    static Document kind(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what + "\n" + Jsoup.parse(answer.body()).text()).isLessThan(500);
        var page = Jsoup.parse(answer.body());
        assertThat(INSIDE.matcher(page.text()).results().map(found -> found.group())).as(what).isEmpty();
        return page;
    }

    /** The page of a form that was not accepted: beside that field stands the message, and the summary leads to it. */
    static Document refused(String what, HttpResponse<String> answer, String field, String message) {
        var page = kind(what, answer);
        assertThat(answer.statusCode()).as(what).isIn(200, 409);
        assertThat(page.title()).as(what).startsWith("Error: ");
        var near = page.getElementById(field + "-error");
        assertThat(near).as(what + ": a message beside " + field + "; the summary says " + page.select(".govuk-error-summary").text()).isNotNull();
        assertThat(near.text()).as(what).contains(message);
        var link = page.select(".govuk-error-summary a").stream().filter(a -> a.text().contains(message)).findFirst();
        assertThat(link).as(what + ": a line of the summary").isPresent();
        var href = link.get().attr("href").substring(1);
        var target = page.getElementById(href);
        assertThat(target != null && target.is("input, select, textarea")).as(what + ": the summary leads to " + href + ", which takes the focus").isTrue();
        return page;
    }
}
