package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

/** Whatever is typed into a form gets a message beside the field, keeps what was typed, changes nothing, and is never our mistake. */
class BadInputIT extends OverHttp {
    private static final java.time.LocalDate SINCE = java.time.LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1);
    private static final String EVIL = "\ud83d\ude80 <script>alert(1)</script> #{7*7} ${7*7} {0} %s ' \" & \u00e9 \u202e =1+1";
    private static Map<Role, Visitor> people = new HashMap<>();
    private static String draft;
    private static String vacancy;
    private static String sent;
    private static String published;
    private static String asked;

    /** Everybody signs in once for all tests. */
    @BeforeEach
    void find_something_to_misuse() {
        if (draft == null) {
            for (var role : List.of(Role.OFFICER, Role.PANEL_MEMBER, Role.LINE_MANAGER, Role.VACANCY_HOLDER, Role.HR_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR)) {
                people.put(role, visitor().signedIn(role));
            }
            draft = begun(people.get(Role.PANEL_MEMBER));
            vacancy = editable(people.get(Role.VACANCY_HOLDER));
            sent = people.get(Role.HR_ADMINISTRATOR).link("/vacancies?status=SENT", "/vacancies/PRO-");
            published = people.get(Role.HR_ADMINISTRATOR).link("/vacancies?status=PUBLISHED", "/vacancies/PRO-");
            asked = open(people.get(Role.LINE_MANAGER), "/endorsements", "/endorsements/APP-", "#answer");
        }
    }

    private static String begun(Visitor visitor) {
        var opportunity = visitor.page("/opportunities").select("a[href^=/opportunities/PRO-]").stream().map(a -> a.attr("href").replaceFirst("[?#].*", ""))
            .filter(href -> visitor.page(href).selectFirst("form:has(#start)") != null).findFirst().orElseThrow();
        return visitor.submit(opportunity, "form:has(#start)", Map.of()).headers().firstValue("Location").orElseThrow().replaceFirst(".*(/applications/)", "$1");
    }

    private static String editable(Visitor holder) {
        return open(holder, "/vacancies?status=DRAFT", "/vacancies/PRO-", "#vacancy", "/edit");
    }

    private static String open(Visitor visitor, String list, String beginning, String form, String... section) {
        return visitor.page(list).select("a[href^=" + beginning + "]").stream().map(a -> a.attr("href").replaceFirst("[?#].*", "")).distinct()
            .filter(href -> visitor.page(href + String.join("", section)).selectFirst(form) != null).findFirst().orElseThrow();
    }

    private String address(String page) {
        return page.replace("{draft}", draft).replace("{vacancy}", vacancy).replace("{sent}", sent).replace("{published}", published).replace("{asked}", asked);
    }

    /** What stands for something too long to write into a table. */
    private static String typed(String value) {
        var times = java.util.regex.Pattern.compile("(.+)x(\\d+)").matcher(value);
        return times.matches() ? times.group(1).repeat(Integer.parseInt(times.group(2))) : value;
    }

    @ParameterizedTest(name = "{0} {1}: {3}={4}")
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "PANEL_MEMBER | /evidence/new | #example | title | ax121 | 120 characters",
        "PANEL_MEMBER | /evidence/new | #example | title | '' | title",
        "PANEL_MEMBER | /evidence/new | #example | text | ax6001 | 6,000",
        "PANEL_MEMBER | /evidence/new | #example | behaviour | EVIL | one of the options",
        "PANEL_MEMBER | {draft}/personal-statement | #statement | text | ax12001 | 12,000",
        "PANEL_MEMBER | {draft}/adjustments | #adjustments | text | \ud83d\ude80x1001 | 2,000",
        "PANEL_MEMBER | {draft}/adjustments | #adjustments | needed | maybe | one of the options",
        "PANEL_MEMBER | {draft}/disability-confident | #confident | optedIn | maybe | one of the options",
        "PANEL_MEMBER | {draft}/equality | #equality | q-SEX | EVIL | one of the options",
        "PANEL_MEMBER | /saved-searches?add=band%3D5 | #adding | name | ax81 | 80 characters",
        "PANEL_MEMBER | /saved-searches?add=band%3D5 | #adding | name | '' | name",
        "PANEL_MEMBER | /saved-searches?add=band%3D5 | #adding | alert | HOURLY | one of the options",
        "LINE_MANAGER | {asked} | #answer | remark | ax2001 | 2,000",
        "LINE_MANAGER | {asked} | #answer | given | maybe | one of the options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | title | ax121 | 120 characters",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | title | '' | Enter a title",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | summary | \ud83d\ude80x1001 | 2,000 characters",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | duties | ax4001 | 4,000 characters",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | posts | three | whole number",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | posts | 99999999999 | between 1 and 99",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | posts | -1 | between 1 and 99",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | weeklyHours | many | must be a number",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | weeklyHours | 1E+999999999 | between 1 and 48",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | weeklyHours | 1E-999999999 | between 1 and 48",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | contract | EVIL | one of the options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | patterns | EVIL | options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | behaviours | EVIL | options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | lowestBand | 99 | one of the options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | bandMonths | -1 | between 1 and 240",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | serviceMonths | 1.5 | whole number",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | qualifications | EVIL | options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | openTo | EVIL | one of the options",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | contactName | ax121 | 120 characters",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | contactEmail | nobody | email address",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | contactEmail | ax161 | 160 characters",
        "VACANCY_HOLDER | /vacancies/new | #new-vacancy | template | EVIL | one of the options",
        "HR_ADMINISTRATOR | {sent}/return | #act | reason | ax501 | 500 characters",
        "HR_ADMINISTRATOR | {sent}/return | #act | reason | '' | reason",
        "HR_ADMINISTRATOR | {published}/cancel | #act | reason | \ud83d\ude80x251 | 500 characters",
        "SYSTEM_ADMINISTRATOR | /admin/people?person=90000002 | #grant | role | EVIL | one of the options",
        "SYSTEM_ADMINISTRATOR | /admin/people?person=90000002 | #grant | where | ESTABLISHMENT:EVIL | one of the options",
    })
    void what_is_typed_is_answered_beside_its_field_kept_and_changes_nothing(Role role, String page, String form, String field, String value, String message) {
        var visitor = people.get(role);
        var address = address(page);
        var before = Visitor.fill(visitor.page(address).selectFirst(form), Map.of());
        var changes = changes();
        var fields = new LinkedHashMap<>(Map.of(field, typed(value)));
        if (page.contains("adjustments") && field.equals("text")) {
            fields.put("needed", "true");
        }
        if (page.equals("{asked}") && field.equals("remark")) {
            fields.put("given", "true");
        }
        if (page.contains("person=") && !field.equals("where")) {
            fields.put("where", "NATIONAL");
        }
        if (page.contains("/evidence") && !field.equals("title")) {
            fields.put("title", "Kept");
        }
        var answer = Answers.refused(page + " " + field + "=" + value, visitor.submit(address, form, fields), field, message);
        assertKept(answer.selectFirst(form), field, typed(value));
        before.remove("jakarta.faces.ViewState");
        before.remove("formToken");
        assertThat(Visitor.fill(visitor.page(address).selectFirst(form), Map.of())).as("the record is as it was").containsAllEntriesOf(before);
        assertThat(changes()).as("nothing was written down as done").isEqualTo(changes);
    }

    @Test
    void all_that_is_wrong_with_a_draft_is_said_at_once_in_the_order_of_the_page_and_beside_each_field() {
        var visitor = people.get(Role.VACANCY_HOLDER);
        var page = address("{vacancy}/edit");
        var typed = new LinkedHashMap<>(Map.of("title", "", "posts", "three", "weeklyHours", "50", "bandMonths", "-1", "serviceMonths", "1.5",
            "closes-day", "31", "closes-month", "2", "contactName", "a".repeat(121), "contactEmail", "nobody"));
        typed.put("summary", "");
        var answer = Answers.kind("a bad draft", visitor.submit(page, "#vacancy", typed));
        var fields = List.of("title", "summary", "posts", "weeklyHours", "bandMonths", "serviceMonths", "closes-day", "contactName", "contactEmail");
        assertThat(answer.select(".govuk-error-summary a").eachAttr("href")).containsExactlyElementsOf(fields.stream().map("#"::concat).toList());
        assertThat(fields).allSatisfy(field -> assertThat(answer.select("#" + field.replace("-day", "") + "-error").text()).as(field).isNotEmpty());
        assertThat(answer.select("#posts").val()).isEqualTo("three");
    }

    /** Boxes of text show what was typed; choices that do not exist cannot be shown. */
    private static void assertKept(Element form, String field, String value) {
        var box = form.getElementById(field);
        if (box != null && (box.tagName().equals("textarea") || box.tagName().equals("input") && !List.of("radio", "checkbox").contains(box.attr("type")))) {
            assertThat(box.val().strip()).isEqualTo(value);
        }
    }

    /** How many acts of these people stand in the audit trail. */
    private static long changes() {
        return people.get(Role.AUDITOR).get("/api/audit.csv?outcome=DONE&from=" + SINCE).body().lines()
            .filter(line -> line.contains("\"9000000") || line.contains("\"9000001")).filter(line -> !line.contains("audit.downloaded") && !line.contains("account.")).count();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "VACANCY_HOLDER | {vacancy}/edit | 31.2.2027 17:00 | real date",
        "VACANCY_HOLDER | {vacancy}/edit | 1.13.2027 17:00 | real date",
        "VACANCY_HOLDER | {vacancy}/edit | one.2.2027 17:00 | real date",
        "VACANCY_HOLDER | {vacancy}/edit | 1.2.27 17:00 | real date",
        "VACANCY_HOLDER | {vacancy}/edit | 1.2.99999999999 17:00 | real date",
        "VACANCY_HOLDER | {vacancy}/edit | -1.2.2027 17:00 | real date",
        "VACANCY_HOLDER | {vacancy}/edit | 1..2027 17:00 | day, a month and a year",
        "VACANCY_HOLDER | {vacancy}/edit | 1.2.2027 25:00 | Enter a time",
        "VACANCY_HOLDER | {vacancy}/edit | 1.2.2027 <b> | Enter a time",
        "VACANCY_HOLDER | {vacancy}/edit | 1.2.2020 17:00 | future",
        "HR_ADMINISTRATOR | {published}/extend | 31.2.2027 17:00 | real date",
        "HR_ADMINISTRATOR | {published}/extend | 1.2.27 17:00 | real date",
        "HR_ADMINISTRATOR | {published}/extend | 1.2.2999 17:00 | year",
    })
    void a_date_that_is_none_is_said_at_the_date(Role role, String page, String when, String message) {
        var visitor = people.get(role);
        var changes = changes();
        var parts = when.split("[. ]", -1);
        var form = page.endsWith("extend") ? "#act" : "#vacancy";
        var typed = Map.of("closes-day", parts[0], "closes-month", parts[1], "closes-year", parts[2], "closes-time", parts[3]);
        var answer = Answers.refused(page + " " + when, visitor.submit(address(page), form, typed), "closes", message);
        typed.forEach((box, text) -> assertThat(answer.getElementById(box).val()).isEqualTo(text));
        assertThat(changes()).isEqualTo(changes);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', value = {
        "PANEL_MEMBER | /evidence/new | #example | title text | /evidence",
        "PANEL_MEMBER | {draft}/personal-statement | #statement | text | {draft}/personal-statement",
        "PANEL_MEMBER | {draft}/adjustments | #adjustments | text | {draft}/check",
        "PANEL_MEMBER | /saved-searches?add=q%3D%23%7B7*7%7D%20caf%25C3%25A9 | #adding | name | /saved-searches",
        "VACANCY_HOLDER | {vacancy}/edit | #vacancy | title summary duties contactName | {vacancy}/preview",
    })
    void letters_of_four_bytes_scripts_and_expressions_are_kept_and_shown_as_typed(Role role, String page, String form, String fields, String shown) {
        var visitor = people.get(role);
        var typed = new LinkedHashMap<String, String>();
        Stream.of(fields.split(" ")).forEach(field -> typed.put(field, EVIL + "\u0000\u0007"));
        if (page.contains("adjustments")) {
            typed.put("needed", "true");
        }
        assertThat(visitor.submit(address(page), form, typed).statusCode()).as(page).isEqualTo(302);
        var seen = visitor.get(address(shown));
        var document = Answers.kind(shown, seen);
        assertThat(document.wholeText() + document.select("textarea, input").eachAttr("value")).contains(EVIL);
        assertThat(seen.body()).doesNotContain("<script>alert(1)").doesNotContain("\u0000").doesNotContain("\u0007");
    }

    @Test
    void a_search_kept_with_accents_is_asked_again_as_it_was() {
        var officer = people.get(Role.PANEL_MEMBER);
        officer.submit("/saved-searches?add=q%3Dcaf%25C3%25A9%2520%2525", "#adding", Map.of("name", "Accents"));
        var form = officer.page("/saved-searches").selectFirst("#kept");
        var card = form.select("section").stream().filter(s -> s.selectFirst("h2").text().equals("Accents")).findFirst().orElseThrow();
        var fields = Visitor.fill(form, Map.of());
        fields.keySet().removeIf(name -> name.endsWith(":show"));
        fields.put(card.selectFirst("input[id$=:show]").attr("name"), "x");
        assertThat(officer.post("/saved-searches", fields).headers().firstValue("Location").orElse("")).endsWith("/opportunities?q=caf%C3%A9+%25");
    }

    @Test
    void a_line_of_the_saved_searches_that_moved_up_is_not_deleted_in_place_of_another() {
        var officer = people.get(Role.AUDITOR);
        for (var name : List.of("First", "Second", "Third")) {
            officer.submit("/saved-searches?add=band%3D5", "#adding", Map.of("name", name));
        }
        var old = Visitor.fill(officer.page("/saved-searches").selectFirst("#kept"), Map.of());
        old.keySet().removeIf(name -> name.endsWith(":show"));
        var first = new LinkedHashMap<>(old);
        first.put("each:0:delete", "x");
        assertThat(officer.post("/saved-searches", first).statusCode()).isEqualTo(302);
        var answer = Answers.kind("second window", officer.post("/saved-searches", first));
        assertThat(answer.select(".govuk-error-summary").text()).contains("changed in another window");
        assertThat(officer.page("/saved-searches").select("h2").eachText()).contains("Second", "Third").doesNotContain("First");
    }

    @Test
    void a_form_open_in_twenty_tabs_is_heard_from_each_of_them() {
        var holder = people.get(Role.VACANCY_HOLDER);
        var tabs = Stream.generate(() -> Visitor.fill(holder.page("/vacancies/new").selectFirst("#new-vacancy"), Map.of())).limit(20).toList();
        assertThat(tabs.stream().map(tab -> holder.post("/vacancies/new", tab).statusCode())).containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "garbage", "-1:2", "1:2:3", "\u0000", "AAAA", "wurl:1"})
    void a_view_token_that_was_changed_writes_nothing(String token) {
        var changes = changes();
        Answers.kind("token " + token, people.get(Role.VACANCY_HOLDER).submit(vacancy + "/edit", "#vacancy",
            Map.of("jakarta.faces.ViewState", token, "title", "By a wrong token", "posts", "0")));
        Answers.kind("token " + token, people.get(Role.PANEL_MEMBER).submit("/evidence/new", "#example", Map.of("jakarta.faces.ViewState", token)));
        assertThat(changes()).isEqualTo(changes);
        var partly = Map.of("jakarta.faces.ViewState", token, "jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "table", "received", "received",
            "table_first", "-5", "table_rows", "1000000", "table_pagination", "true");
        Answers.kind("table " + token, people.get(Role.HR_ADMINISTRATOR).post("/applications-received", partly));
    }

    @Test
    void forms_with_everything_missing_are_answered_kindly() {
        var changes = changes();
        var forms = Map.of("/evidence/new", Role.PANEL_MEMBER, "{draft}/personal-statement", Role.PANEL_MEMBER, "{draft}/adjustments", Role.PANEL_MEMBER,
            "{draft}/disability-confident", Role.PANEL_MEMBER, "{draft}/check", Role.PANEL_MEMBER, "{vacancy}/edit", Role.VACANCY_HOLDER, "/vacancies/new", Role.VACANCY_HOLDER,
            "{published}/extend", Role.HR_ADMINISTRATOR, "/admin/people?person=90000002", Role.SYSTEM_ADMINISTRATOR, "{asked}", Role.LINE_MANAGER);
        forms.forEach((page, role) -> people.get(role).page(address(page)).select("main form[method=post]").forEach(form -> {
            var bare = Visitor.fill(form, Map.of());
            bare.keySet().removeIf(name -> form.getElementsByAttributeValue("name", name).stream()
                .anyMatch(box -> !box.attr("type").equals("hidden") && !box.attr("type").equals("submit") || box.id().equals("seen")));
            if (!form.id().equals("account-form")) {
                Answers.kind(page + " " + form.id(), people.get(role).post(address(page), bare));
            }
        }));
        assertThat(changes()).isBetween(changes, changes + 1);      // an empty personal statement is one that may be saved
    }

    @Test
    void somebody_elses_draft_and_examples_are_not_found_whatever_is_sent_to_them() {
        var stranger = people.get(Role.OFFICER);
        var owner = people.get(Role.PANEL_MEMBER);
        owner.submit("/evidence/new", "#example", Map.of("title", "Mine alone", "text", "Mine"));
        var example = owner.page("/evidence").select("a[href^=/evidence/]:contains(Mine alone)").attr("href");
        var changes = changes();
        for (var page : List.of("", "/details", "/adjustments", "/personal-statement", "/disability-confident", "/equality", "/endorsement", "/check", "/receipt", "/withdraw")) {
            assertThat(stranger.get(draft + page).statusCode()).as(page).isEqualTo(404);
            for (var form : owner.page(draft + page).select("main form[method=post]")) {
                assertThat(stranger.post(draft + page, Visitor.fill(form, Map.of("declared", "true"))).statusCode()).as("POST " + page).isEqualTo(404);
            }
        }
        assertThat(stranger.get(example).statusCode()).isEqualTo(404);
        assertThat(stranger.post(example + "/remove", Visitor.fill(owner.page(example + "/remove").selectFirst("#removal"), Map.of())).statusCode()).isEqualTo(404);
        assertThat(stranger.get(draft + "/personal-statement?example=" + example.replace("/evidence/", "")).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/api" + draft + "/statements/personal-statement", Map.of("text", "x", "seen", "")).statusCode()).isEqualTo(404);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void forms_that_arrive_again_after_the_application_was_withdrawn_change_nothing() {
        var officer = people.get(Role.LINE_MANAGER);
        var begun = begun(officer);
        var statement = Visitor.fill(officer.page(begun + "/personal-statement").selectFirst("#statement"), Map.of("text", "Too late"));
        var withdrawal = Visitor.fill(officer.page(begun + "/withdraw").selectFirst("#withdrawal"), Map.of());
        assertThat(officer.post(begun + "/withdraw", withdrawal).statusCode()).isEqualTo(302);
        var changes = changes();
        var answer = Answers.kind("statement", officer.post(begun + "/personal-statement", statement));
        assertThat(answer.select(".govuk-error-summary").text()).contains("This application is withdrawn");
        assertThat(answer.select("textarea").val()).isEqualTo("Too late");
        assertThat(officer.page(begun + "/personal-statement").text()).doesNotContain("Too late");
        Answers.kind("withdrawal", officer.post(begun + "/withdraw", withdrawal));
        assertThat(officer.post("/api" + begun + "/statements/personal-statement", Map.of("text", "Too late", "seen", "")).statusCode()).isEqualTo(409);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void a_form_sent_after_the_session_has_ended_leads_to_sign_in_and_writes_nothing() {
        var gone = visitor().signedIn(DemonstrationPeople.staffNumber(Role.PANEL_MEMBER), DemonstrationPeople.PASSWORD);
        var form = Visitor.fill(gone.page(draft + "/personal-statement").selectFirst("#statement"), Map.of("text", "After the end"));
        gone.post("/sign-out", Map.of());
        var answer = gone.post(draft + "/personal-statement", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?next=");
        assertThat(people.get(Role.PANEL_MEMBER).get(draft + "/personal-statement").body()).doesNotContain("After the end");
    }
}
