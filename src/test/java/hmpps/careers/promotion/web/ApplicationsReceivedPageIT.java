package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import hmpps.careers.Browser;
import hmpps.careers.identity.Role;

class ApplicationsReceivedPageIT extends Browser {
    private static final String GROUP_ADMINISTRATOR = "90000009";
    private static final String LIST = "/applications-received";

    private Page opened(Screen screen, String query) {
        var page = signedIn(Role.HR_ADMINISTRATOR, screen);
        page.navigate(at(LIST + query));
        ready(page);
        return page;
    }

    private static void ready(Page page) {
        page.locator("body[data-scripts=ready]").waitFor();
    }

    private static Locator rows(Page page) {
        return page.locator("#table tbody tr");
    }

    /** The texts of one column, from 0. */
    private static List<String> column(Page page, int number) {
        return page.locator("#table tbody tr td:nth-child(" + (number + 1) + ")").allInnerTexts();
    }

    private static List<String> references(Page page) {
        return column(page, 1).stream().map(text -> text.replaceAll("(?s).*(APP-[0-9A-Z-]+).*", "$1")).toList();
    }

    /** Does something that fetches the table anew and waits for it. */
    private static void fetching(Page page, Runnable act) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), act);
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static Download pressing(Page page, String button) {
        return page.waitForDownload(() -> page.locator("#" + button).click());
    }

    private static List<String> lines(Download file) throws IOException {
        return Files.readAllLines(file.path());
    }

    private static int total(Page page) {
        return Integer.parseInt(page.locator(".ui-paginator-current").innerText().replaceAll(".* of ", "").replace(",", ""));
    }

    @Test
    void an_administrator_of_one_group_sees_and_is_offered_its_prisons_alone() {
        var page = signedIn(GROUP_ADMINISTRATOR, Screen.DESK, true);
        page.navigate(at(LIST));
        var prisons = page.locator("#received-prison option").allInnerTexts();
        assertThat(prisons).hasSizeBetween(2, 20).contains("HMP Leicester").doesNotContain("HMP & YOI Pentonville");
        assertThat(prisons).containsAll(column(page, 4));
        page.navigate(at(LIST + "?prison=PVI"));
        assertThat(page.locator("#table").innerText()).contains("No application has been received yet that matches");
    }

    @Test
    void is_filtered_by_the_form_and_the_address_holds_it() {
        var page = opened(Screen.DESK, "");
        page.locator("#received-text").fill("Okafor");
        page.locator("#received-status").selectOption("SUBMITTED");
        page.locator("#received-band").selectOption("4");
        page.locator("main form[role=search] button").click();
        page.waitForURL("**" + LIST + "?q=Okafor&status=SUBMITTED&prison=&band=4");
        ready(page);
        assertThat(page.locator("#received-text").inputValue()).isEqualTo("Okafor");
        assertThat(page.locator("#received-status").inputValue()).isEqualTo("SUBMITTED");
        assertThat(column(page, 1)).isNotEmpty().allMatch(text -> text.contains("Okafor"));
        assertThat(column(page, 5)).containsOnly("4");
        assertThat(column(page, 6)).containsOnly("Submitted");
        accessible(page);
    }

    @Test
    void is_ordered_by_a_column_and_turned_over_page_by_page() {
        var page = opened(Screen.DESK, "");
        var first = references(page);
        assertThat(first).hasSize(25).doesNotHaveDuplicates();
        page.locator("#table th[aria-sort=descending]", new Page.LocatorOptions().setHasText("Submitted")).waitFor();
        var band = page.locator("#table th", new Page.LocatorOptions().setHasText("Band"));
        fetching(page, band::click);
        page.locator("#table th[aria-sort=ascending]", new Page.LocatorOptions().setHasText("Band")).waitFor();
        assertThat(column(page, 5)).containsOnly("4");
        fetching(page, band::click);
        page.locator("#table th[aria-sort=descending]", new Page.LocatorOptions().setHasText("Band")).waitFor();
        assertThat(column(page, 5)).containsOnly("7");
        var one = references(page);
        fetching(page, () -> page.locator(".ui-paginator-next").click());
        page.locator(".ui-paginator-page.ui-state-active", new Page.LocatorOptions().setHasText("2")).waitFor();
        assertThat(references(page)).hasSize(25).doesNotContainAnyElementsOf(one);
        assertThat(page.locator(".ui-paginator-current").innerText()).startsWith("26 to 50 of ").containsPattern("of [0-9],[0-9]{3}$");
        accessible(page);
        picture(page, "received-DESK");
    }

    @Test
    void nothing_is_downloaded_where_nothing_is_selected_and_the_page_says_so() {
        var page = opened(Screen.DESK, "?prison=LCI");
        page.locator("#file").selectOption("XLSX");
        page.locator("#download-picked").click();
        page.locator(".govuk-error-summary").waitFor();
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Select at least one application, or download all found");
        assertThat(page.locator("#file").inputValue()).isEqualTo("XLSX");
        accessible(page);
    }

    @Test
    void the_rows_selected_are_taken_into_a_file_or_all_of_the_filter() throws IOException {
        var page = opened(Screen.DESK, "?prison=LCI");
        assertThat(page.locator("#download-all").inputValue()).isEqualTo("Download all found (" + String.format("%,d", total(page)) + ")");
        var all = lines(pressing(page, "download-all"));
        assertThat(all.get(0)).startsWith("\uFEFF").contains("Application", "Applicant", "Submitted");
        assertThat(all).hasSize(1 + total(page));
        var boxes = page.locator("#table tbody input[type=checkbox]");
        page.locator("[data-pick-all]").check();
        assertThat(boxes.nth(2).isChecked()).isTrue();
        page.locator("[data-pick-all]").uncheck();
        boxes.nth(1).check();
        boxes.nth(3).check();
        var chosen = references(page);
        var some = lines(pressing(page, "download-picked"));
        assertThat(some).hasSize(3);
        assertThat(some.subList(1, 3)).anyMatch(line -> line.contains(chosen.get(1))).anyMatch(line -> line.contains(chosen.get(3)));
        assertThat(lines(pressing(page, "download-all"))).hasSize(all.size());
        page.locator("#file").selectOption("XLSX");
        var book = pressing(page, "download-picked");
        assertThat(book.suggestedFilename()).isEqualTo("applications-received.xlsx");
        try (var zip = new ZipFile(book.path().toFile())) {
            var texts = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), "UTF-8");
            assertThat(texts).contains(chosen.get(1), chosen.get(3)).doesNotContain(chosen.get(0));
        }
    }

    @Test
    void no_cache_keeps_a_file_of_people_also_where_the_portal_is_reached_over_tls() {
        var page = opened(Screen.DESK, "?prison=LCI");
        page.route("**" + LIST + "*", route -> {
            var headers = new HashMap<>(route.request().headers());
            headers.put("x-forwarded-proto", "https");
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });
        var answer = page.waitForResponse("**" + LIST + "*", () -> pressing(page, "download-all"));
        assertThat(answer.headerValue("strict-transport-security")).as("the portal believes it is reached over TLS").isNotNull();
        assertThat(answer.headerValue("cache-control")).isEqualTo("no-store");
        assertThat(answer.headerValue("pragma")).isNull();
        assertThat(answer.headerValue("content-type")).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void nothing_of_a_file_stays_on_the_disk_of_the_server() throws IOException {
        var page = opened(Screen.DESK, "?prison=LCI");
        pressing(page, "download-all").path();
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().matches("download.*tmp"))).isEmpty();
        }
    }

    @Test
    void what_is_selected_stays_so_while_pages_are_turned_and_rows_sorted() throws IOException {
        var page = opened(Screen.DESK, "");
        var first = references(page);
        box(page, first.get(0)).check();
        box(page, first.get(1)).check();
        turnTo(page, "2", ".ui-paginator-next");
        var second = references(page).get(4);
        box(page, second).check();
        turnTo(page, "1", ".ui-paginator-prev");
        assertThat(box(page, first.get(0)).isChecked()).isTrue();
        assertThat(box(page, first.get(2)).isChecked()).isFalse();
        box(page, first.get(1)).uncheck();
        fetching(page, page.locator("#table th", new Page.LocatorOptions().setHasText("Band"))::click);
        page.locator("#table th[aria-sort=ascending]").waitFor();
        var file = lines(pressing(page, "download-picked"));
        assertThat(file).hasSize(3);
        assertThat(String.join("\n", file)).contains(first.get(0), second).doesNotContain(first.get(1));
    }

    private static Locator box(Page page, String reference) {
        return page.locator("#table input[type=checkbox][value='" + reference + "']");
    }

    private static void turnTo(Page page, String number, String link) {
        fetching(page, () -> page.locator(link).click());
        page.locator(".ui-paginator-page.ui-state-active", new Page.LocatorOptions().setHasText(number)).waitFor();
    }

    @Test
    void the_column_of_boxes_takes_no_room_from_the_others() {
        var page = opened(Screen.DESK, "");
        assertThat(page.locator("#table thead th").first().boundingBox().width).isLessThan(60);
        fitsItsWidth(page);
    }

    @Test
    void can_be_read_and_used_on_a_telephone() throws IOException {
        var page = opened(Screen.PHONE, "?prison=LCI");
        fitsItsWidth(page);
        accessible(page);
        picture(page, "received-PHONE");
        assertThat(rows(page).first().innerText()).contains("Works at", "Opportunity", "Submitted");
        rows(page).first().locator("input[type=checkbox]").check();
        assertThat(lines(pressing(page, "download-picked"))).hasSize(2);
    }

    @Test
    void charts_are_drawn_where_they_are_asked_for_each_with_its_table_and_follow_the_filter() {
        for (var screen : Screen.values()) {
            var page = opened(screen, "?band=5");
            assertThat(page.locator("figure").count()).isZero();
            page.locator("text=Show as charts").click();
            page.waitForURL("**" + LIST + "?band=5&charts=shown#charts");
            ready(page);
            var weeks = page.locator("#charts figure").first();
            var prisons = page.locator("#charts figure").nth(1);
            assertThat(weeks.locator("figcaption").innerText()).containsPattern("^[0-9,]+ submitted in the last seven days, ");
            assertThat(weeks.locator("circle").count()).isEqualTo(8);
            weeks.locator("summary").click();
            prisons.locator("summary").click();
            assertThat(weeks.locator("tbody tr").count()).isEqualTo(8);
            var most = prisons.locator("tbody tr").first().locator("th, td").allInnerTexts();
            assertThat(prisons.locator("figcaption").innerText()).isIn(most.get(0) + " received most: " + most.get(1), "No prison received more than " + most.get(1));
            assertThat(prisons.locator("rect").count()).isEqualTo(10).isEqualTo(prisons.locator("tbody tr").count());
            accessible(page);
            fitsItsWidth(page);
            picture(page, "received-charts-" + screen);
            page.locator("#received-prison").selectOption("LCI");
            page.locator("main form[role=search] button").click();
            page.waitForURL("**" + LIST + "?q=&status=&prison=LCI&band=5&charts=shown");
            ready(page);
            assertThat(page.locator("#charts figure").count()).as("one prison is compared with nothing").isEqualTo(1);
            page.locator("text=Hide the charts").click();
            page.waitForURL("**" + LIST + "?q=&status=&prison=LCI&band=5");
        }
    }

    @Test
    void where_nothing_came_in_no_chart_is_drawn_and_that_is_said() {
        var page = signedIn("90000008", Screen.DESK, false);
        page.navigate(at(LIST + "?q=nobody-is-called-this&charts=shown"));
        assertThat(page.locator("#charts").innerText()).contains("None was submitted in the last eight weeks");
        assertThat(page.locator("#charts figure").count()).isZero();
    }

    @Test
    void is_filtered_and_taken_into_a_file_without_script() throws IOException {
        var page = signedIn("90000008", Screen.DESK, false);
        page.navigate(at(LIST));
        page.locator("#received-prison").selectOption("LCI");
        page.locator("main form[role=search] button").click();
        page.waitForURL("**prison=LCI**");
        var shown = new ArrayList<>(references(page));
        assertThat(column(page, 4)).containsOnly("HMP Leicester");
        assertThat(String.join("\n", lines(pressing(page, "download-all")))).contains(shown);
        page.locator("input[name=picked]").first().check();
        assertThat(lines(pressing(page, "download-picked"))).hasSize(2);
    }
}
