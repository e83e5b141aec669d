package hmpps.careers.web;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

/** A record of the announced people for each placeholder of the access matrix. */
final class Samples {
    private final Function<Role, Visitor> visitors;

    private Samples(Function<Role, Visitor> visitors) {
        this.visitors = visitors;
    }

    /** Found by the people themselves, who have signed in. */
    static Map<String, String> of(Function<Role, Visitor> visitors) {
        return new Samples(visitors).found();
    }

    private Map<String, String> found() {
        var holder = DemonstrationPeople.staffNumber(Role.VACANCY_HOLDER);
        var draft = first(Role.OFFICER, "/applications", "/applications/(APP-[^/?#]+).*", "/personal-statement", "#statement #text:not(:empty)");
        return Map.ofEntries(
            Map.entry("opportunity", first(Role.OFFICER, "/opportunities", "/opportunities/(PRO-[^/?#]+).*", "", "main")),
            Map.entry("application", draft),
            Map.entry("section", "personal-statement"),
            Map.entry("behaviour", first(Role.OFFICER, "/applications/" + draft, "/applications/" + draft + "/([a-z]{3})", "", "main")),
            Map.entry("submitted", first(Role.OFFICER, "/applications", "/applications/(APP-[^/?#]+).*", "/receipt", ".govuk-panel")),
            Map.entry("example", first(Role.OFFICER, "/evidence", "/evidence/([0-9a-f-]{36})", "", "#example")),
            Map.entry("endorsement", first(Role.LINE_MANAGER, "/endorsements", "/endorsements/(APP-[^/?#]+).*", "", "main")),
            Map.entry("vacancy", first(Role.VACANCY_HOLDER, "/vacancies?status=DRAFT", "/vacancies/(PRO-[^/?#]+).*", "/edit", "#vacancy")),
            Map.entry("sent", first(Role.VACANCY_HOLDER, "/vacancies?status=SENT", "/vacancies/(PRO-[^/?#]+).*", "", "main")),
            Map.entry("published", first(Role.VACANCY_HOLDER, "/vacancies?status=PUBLISHED", "/vacancies/(PRO-[^/?#]+).*", "", "main")),
            Map.entry("search", visitors.apply(Role.OFFICER).page("/").select("#searches form").attr("action").replaceFirst(".*/saved-searches/([^/]+)/.*", "$1")),
            Map.entry("person", DemonstrationPeople.staffNumber(Role.OFFICER)),
            Map.entry("holder", holder),
            Map.entry("grant", first(Role.SYSTEM_ADMINISTRATOR, "/admin/people?person=" + holder, ".*&end=([0-9a-f-]+)", null, null)));
    }

    /** What the first link on that page is about that matches and leads, with that section, to a page with such an element. */
    private String first(Role role, String list, String link, String section, String element) {
        var visitor = visitors.apply(role);
        var pattern = Pattern.compile(link);
        return visitor.page(list).select("a[href]").stream().flatMap(a -> found(pattern, a.attr("href"))).distinct()
            .filter(one -> section == null || visitor.page(list.replaceFirst("[?].*", "/").replaceFirst("([^/])$", "$1/") + one + section).selectFirst(element) != null)
            .findFirst().orElseThrow(() -> new AssertionError(role + " finds no " + link + section + " on " + list));
    }

    private static Stream<String> found(Pattern pattern, String href) {
        var matcher = pattern.matcher(href);
        return matcher.matches() ? Stream.of(matcher.group(1)) : Stream.empty();
    }
}
