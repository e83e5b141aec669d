package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class ComparePageIT extends OverHttp {
    private static List<String> found(Visitor officer, String query) {
        return officer.page("/opportunities?rows=100&" + query).select("main a[href^=/opportunities/PRO-]").eachAttr("href").stream()
            .map(href -> href.replaceFirst(".*/(PRO-[0-9-]+).*", "$1")).distinct().toList();
    }

    private static String compare(List<String> references) {
        return "/compare?" + references.stream().map(reference -> "ref=" + reference).collect(Collectors.joining("&"));
    }

    @Test
    void nobody_compares_and_nothing_is_compared_with_nothing() {
        assertThat(Visitor.target(visitor().get("/compare?ref=PRO-26-0001"))).startsWith("/sign-in");
        var officer = visitor().signedIn(Role.TUTOR);
        assertThat(officer.page("/compare").select("table")).isEmpty();
        var unknown = officer.page("/compare?ref=PRO-00-0000&ref=%3Cscript%3Ealert(1)%3C/script%3E%23%7B7*7%7D");
        assertThat(unknown.select("table")).isEmpty();
        assertThat(unknown.select("main").text()).contains("We do not know PRO-00-0000.", "We do not know <script>alert(1)</sc.").doesNotContain("49");
    }

    @Test
    void the_fourth_is_left_out_and_said_so() {
        var officer = visitor().signedIn(Role.TUTOR);
        var four = found(officer, "band=4").subList(0, 4);
        var page = officer.page(compare(four));
        assertThat(page.select("main").text()).contains("Only the first three are compared.");
        assertThat(page.select(".app-compare thead a").eachAttr("href")).containsExactlyElementsOf(four.subList(0, 3).stream().map(reference -> "/opportunities/" + reference).toList());
    }

    @Test
    void each_fact_stands_for_each_opportunity_as_its_own_page_says_it() {
        var officer = visitor().signedIn(Role.OFFICER);
        var two = List.of(found(officer, "band=4").get(0), found(officer, "band=7").get(0));
        var page = officer.page(compare(two));
        assertThat(page.select(".app-compare tbody tr")).hasSize(12).allSatisfy(row -> assertThat(row.select("td")).hasSize(2)
            .allSatisfy(cell -> assertThat(cell.text()).isNotBlank()));
        for (int i = 0; i < 2; i++) {
            var own = officer.page("/opportunities/" + two.get(i)).select("body").text();
            assertThat(own).contains(page.select(".app-compare thead a").get(i).text());
            assertThat(own).as("closing time").contains(fact(page, "Closes", i).replaceFirst(",.*", ""));
        }
    }

    private static String fact(org.jsoup.nodes.Document page, String name, int column) {
        return page.select(".app-compare tbody tr").stream().filter(row -> row.select("th").text().startsWith(name)).findFirst().orElseThrow()
            .select("td").get(column).text();
    }
}
