package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

/** Parts of a page that read alike are written once for everybody: nobody may read in them what belongs to somebody else, or an old state. */
class ReadBySeveralIT extends OverHttp {
    private static final String LIST = "/opportunities?band=4&sort=closing";

    private Visitor ann;
    private Visitor ben;

    @BeforeEach
    void aManagerAndSomebodyOfAnotherPrisonWhoManagesNobody() {
        ann = visitor().signedIn(Role.LINE_MANAGER);
        do {
            ben = Applicant.at(address()).visitor();
        } while (prison(ben).equals(prison(ann)) || ben.get("/endorsements").statusCode() == 200);
    }

    @Test
    void what_one_person_saves_stays_unsaved_for_the_other() {
        var first = row(ben.page(LIST), 0);
        var reference = first.selectFirst("input[name=ref]").val();
        assertThat(button(ben, reference)).startsWith("Save");
        ann.post("/api/opportunities/" + reference + "/save", Map.of());
        assertThat(button(ann, reference)).startsWith("Unsave");
        assertThat(button(ben, reference)).startsWith("Save");
        ann.post("/api/opportunities/" + reference + "/unsave", Map.of());
        assertThat(button(ann, reference)).startsWith("Save");
    }

    @Test
    void each_reads_the_distance_from_their_own_prison_in_the_list_and_on_the_page() {
        var read = List.of(ann, ben, ann, ben).stream().map(person -> distances(person.page(LIST))).toList();
        assertThat(read.get(0)).isEqualTo(read.get(2)).isNotEqualTo(read.get(1));
        assertThat(read.get(1)).isEqualTo(read.get(3));
        var path = row(ann.page(LIST), 0).selectFirst("th a").attr("href");
        assertThat(ann.page(path).select("#prison").text()).isNotEqualTo(ben.page(path).select("#prison").text());
        assertThat(ann.page(path).select("#about, #process, #assess, #pay").outerHtml()).isEqualTo(ben.page(path).select("#about, #process, #assess, #pay").outerHtml());
    }

    @Test
    void a_list_reads_the_same_whether_or_not_its_rows_were_written_before() {
        var path = LIST + "&within=20&rows=100";
        var first = ann.page(path).select("#filter, .app-table").outerHtml();
        assertThat(row(ann.page(path), 0).select("th a")).isNotEmpty();
        assertThat(ann.page(path).select("#filter, .app-table").outerHtml()).isEqualTo(first);
    }

    @Test
    void another_page_or_order_of_the_same_search_has_its_own_links() {
        for (var page : List.of("1", "2", "1")) {
            var read = ann.page(LIST + "&page=" + page);
            assertThat(read.select(".govuk-pagination__item--current").text()).isEqualTo(page);
            assertThat(read.select("th[aria-sort=ascending]").text()).isEqualTo("Closes");
        }
        assertThat(ann.page("/opportunities?band=4&sort=title").select("th[aria-sort=ascending]").text()).isEqualTo("Role and prison");
        assertThat(ann.page("/opportunities?band=5&sort=closing").select("a[href^=/saved-searches]").attr("href")).contains("band%3D5");
        assertThat(ann.page(LIST).select("a[href^=/saved-searches]").attr("href")).contains("band%3D4");
    }

    @Test
    void what_one_person_added_to_an_address_is_not_in_the_links_of_another() {
        var mine = ann.page("/opportunities?%70age=1&band=5&utm=letter").select(".govuk-pagination a").eachAttr("href");
        assertThat(mine).isNotEmpty();
        assertThat(ben.page("/opportunities?band=5").select("a").eachAttr("href")).contains("/opportunities?band=5&page=2")
            .noneMatch(href -> href.contains("%70age") || href.contains("utm"));
    }

    @Test
    void each_reads_what_their_own_record_says_of_the_rules_and_what_is_recommended_to_them() {
        var path = row(ann.page(LIST), 0).selectFirst("th a").attr("href");
        for (var part : Map.of(path, "#need", "/", "#recommended").entrySet()) {
            var first = ann.page(part.getKey()).select(part.getValue()).outerHtml();
            var second = ben.page(part.getKey()).select(part.getValue()).outerHtml();
            assertThat(second).as(part.getValue()).isNotEqualTo(first);
            assertThat(ann.page(part.getKey()).select(part.getValue()).outerHtml()).isEqualTo(first);
            assertThat(ben.page(part.getKey()).select(part.getValue()).outerHtml()).isEqualTo(second);
        }
    }

    @Test
    void nothing_that_is_for_one_answer_alone_is_in_a_part_for_all() {
        var page = ann.get("/opportunities").body();
        var nonces = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1)).distinct().toList();
        assertThat(nonces).hasSize(1).doesNotContainAnyElementsOf(Pattern.compile("nonce=\"([^\"]+)\"").matcher(ben.get("/opportunities").body()).results()
            .map(found -> found.group(1)).toList());
    }

    @Test
    void the_menu_of_one_person_is_not_shown_to_another() {
        for (var turn : List.of(1, 2)) {
            assertThat(menu(ben)).as("turn " + turn).isNotEqualTo(menu(ann));
            assertThat(ann.page("/opportunities").select("#navigation [aria-current=true]").text()).isEqualTo("Opportunities");
            assertThat(ann.page("/help").select("#navigation [aria-current=true]").text()).isEqualTo("Help");
        }
    }

    @Test
    void the_head_of_every_page_says_whose_it_is() {
        for (var turn : List.of(1, 2)) {
            assertThat(ann.page("/help").select(".app-header__user").text()).as("turn " + turn).isNotEqualTo(ben.page("/help").select(".app-header__user").text());
            assertThat(ann.page("/help").select("#session-of").attr("data-person")).isNotEmpty().isNotEqualTo(ben.page("/help").select("#session-of").attr("data-person"));
            assertThat(visitor().page("/help").select(".app-header__user, #navigation, #session-warning, #session-of")).as("nobody").isEmpty();
        }
    }

    private static String prison(Visitor person) {
        return person.page("/help").select(".app-header__user small").text().replaceFirst(".*, ", "");
    }

    private static String menu(Visitor person) {
        return person.page("/help").select("#navigation").text();
    }

    private static Element row(Document page, int number) {
        return page.select(".app-table tbody tr").get(number);
    }

    private static String button(Visitor person, String reference) {
        return person.page(LIST).select(".app-table tbody tr").stream().filter(row -> row.selectFirst("input[name=ref]").val().equals(reference)).findFirst().orElseThrow()
            .select("button").text();
    }

    private static List<String> distances(Document page) {
        return page.select(".app-table tbody td.n:nth-of-type(4)").eachText();
    }
}
