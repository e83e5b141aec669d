package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Page;

import hmpps.careers.Browser;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;
import hmpps.careers.shared.London;

/** The portal's main job from end to end: an opportunity is drafted, published by somebody else, found, applied for and withdrawn from. */
class CareerJourneyIT extends Browser {
    private static final String SUMMARY = "You will run the unit's day, coach its officers & keep \"decency\" <first>.";
    private static final String[] BEHAVIOURS = {"Leadership", "Making effective decisions", "Managing a quality service", "Communicating and influencing"};
    private static final String REASON = "Two posts are funded, not three.";
    private static final String TYPED = "I led \uD83D\uDE80 eight officers #{7*7} through a hard week.";

    private final Set<String> looked = new HashSet<>();

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"DESK,true,Kestrel", "DESK,false,Goshawk", "PHONE,true,Whimbrel", "PHONE,false,Lapwing"})
    void from_a_draft_to_a_receipt(Screen screen, boolean script, String unit) {
        var title = "Supervising officer, " + unit + " unit";
        var holder = walk(Role.VACANCY_HOLDER, screen, script, false);
        var reference = drafts(holder, title);
        previewsAndSends(holder, reference);
        mayNotPublish(holder, reference);
        var administrator = walk(Role.HR_ADMINISTRATOR, screen, script, false);
        returns(administrator, reference, title);
        correctsAndSendsAgain(holder, reference);
        publishes(administrator, reference, title);

        var officer = walk(Role.OFFICER, screen, script, screen == Screen.DESK && script);
        finds(officer, unit, reference, title);
        var application = starts(officer);
        answersEverySection(officer);
        submits(officer, application);
        seesItReceived(administrator, application, title);
        withdrawsLater(officer, application);
    }

    private Walk walk(Role role, Screen screen, boolean script, boolean keyboard) {
        var page = signedIn(DemonstrationPeople.staffNumber(role), screen, script);
        return new Walk(page, at(""), script, keyboard, () -> looksRight(page, screen + (script ? "-" : "-plain-") + role, script));
    }

    /** Every page fits; each kind of page, and each with its complaints, is looked at closely once. Without script axe cannot run. */
    private void looksRight(Page page, String who, boolean script) {
        fitsItsWidth(page);
        var kind = page.url().substring(at("/").length()).replaceFirst("\\?.*", "").replaceAll("(PRO|APP)-[0-9A-Z-]+", "one").replaceFirst("(applications/one)/[a-z]{3}$", "$1/statement")
            .replace('/', '-') + (page.title().startsWith("Error:") ? "-refused" : "");
        if (looked.add(who + kind)) {
            picture(page, "journey-" + who + "-" + kind);
            if (script) {
                accessible(page);
            }
        }
    }

    private String drafts(Walk holder, String title) {
        holder.open("/vacancies");
        holder.follow("Draft an opportunity");
        holder.refused("draft", "Select the kind of post");
        holder.tick(holder.page.locator("input[value=SO-RESIDENTIAL]"));
        holder.press("draft", "/vacancies/PRO-[0-9-]+/edit");
        var reference = holder.page.url().replaceFirst(".*/(PRO-[0-9-]+)/edit", "$1");
        refusesWhatIsEmptyOrWrong(holder, title);
        holder.page.locator("input[name=qualifications]:checked").all().forEach(box -> box.uncheck());
        closing(holder, London.at(Instant.now()).toLocalDate().plusDays(21).atTime(17, 0), "5pm");
        holder.press("save", "/vacancies/" + reference);
        assertThat(holder.text()).contains("The draft has been saved", title, SUMMARY, "5pm");
        return reference;
    }

    private void refusesWhatIsEmptyOrWrong(Walk holder, String title) {
        holder.fill("posts", "");
        holder.fill("weeklyHours", "many");
        holder.fill("summary", SUMMARY);
        assertThat(holder.refused("save", "Enter the number of posts")).contains("Weekly hours");
        assertThat(holder.typed("weeklyHours")).isEqualTo("many");
        assertThat(holder.typed("summary")).isEqualTo(SUMMARY);
        holder.fill("posts", "3");
        holder.fill("weeklyHours", "39");
        holder.fill("title", "");
        holder.refused("save", "Enter a title");
        holder.fill("title", title);
        var clocks = London.ZONE.getRules().nextTransition(Instant.now());
        var forward = clocks.isGap() ? clocks : London.ZONE.getRules().nextTransition(clocks.getInstant());
        closing(holder, forward.getDateTimeBefore().plusMinutes(30), "01:30");
        assertThat(holder.refused("save", "1:30am on")).contains("does not exist: the clocks go forward from 1am to 2am");
        assertThat(holder.typed("closes-time")).isEqualTo("01:30");
        assertThat(holder.typed("title")).isEqualTo(title);
        assertThat(holder.typed("summary")).isEqualTo(SUMMARY);
    }

    private void closing(Walk holder, LocalDateTime closes, String time) {
        holder.fill("closes-day", String.valueOf(closes.getDayOfMonth()));
        holder.fill("closes-month", String.valueOf(closes.getMonthValue()));
        holder.fill("closes-year", String.valueOf(closes.getYear()));
        holder.fill("closes-time", time);
    }

    private void previewsAndSends(Walk holder, String reference) {
        holder.follow("Preview as a candidate sees it");
        assertThat(holder.page.locator("#assess tbody th").allInnerTexts()).as("the order of the kind of post").containsExactly(BEHAVIOURS);
        assertThat(holder.text()).contains(SUMMARY, "What we will assess", "How the pay for 39 hours is worked out", "3 permanent", "Who to ask");
        assertThat(holder.page.locator("details:has(dl)").textContent()).as("both ends of the range, step by step").contains("At the lowest base pay", "At the highest base pay");
        holder.open("/vacancies/" + reference);
        holder.follow("Send for publication");
        holder.press("confirm", "/vacancies/" + reference);
        assertThat(holder.text()).contains("has been sent for publication", "It waits for an HR administrator");
    }

    private void mayNotPublish(Walk holder, String reference) {
        assertThat(holder.page.locator("main a[href$='/publish'], main a[href$='/edit']").count()).isZero();
        holder.open("/vacancies/" + reference + "/publish");
        assertThat(holder.text()).contains("Nobody may publish what they drafted themselves");
        assertThat(holder.page.locator("#confirm").count()).isZero();
    }

    private void returns(Walk administrator, String reference, String title) {
        seesItWaiting(administrator, title);
        administrator.follow("Return to the drafter");
        administrator.refused("confirm", "Enter a reason");
        administrator.fill("reason", REASON);
        administrator.press("confirm", "/vacancies");
        assertThat(administrator.text()).contains(title + " has been returned to its drafter");
        assertThat(administrator.page.locator("main a[href$='" + reference + "']").count()).as("drafts are not for those who publish").isZero();
    }

    private void seesItWaiting(Walk administrator, String title) {
        administrator.open("/vacancies?status=SENT");
        administrator.fill("vacancy-text", title);
        administrator.page.locator("main form[role=search] button").click();
        administrator.follow(title);
    }

    private void correctsAndSendsAgain(Walk holder, String reference) {
        holder.open("/vacancies/" + reference);
        assertThat(holder.text()).contains("Returned to be changed: " + REASON);
        holder.follow("Edit the draft");
        holder.fill("posts", "2");
        holder.press("save", "/vacancies/" + reference);
        holder.follow("Send for publication");
        holder.press("confirm", "/vacancies/" + reference);
    }

    private void publishes(Walk administrator, String reference, String title) {
        seesItWaiting(administrator, title);
        administrator.follow("Publish");
        administrator.press("confirm", "/vacancies/" + reference);
        assertThat(administrator.text()).contains(title + " has been published", "It can be found and applied for until the closing time");
    }

    private void finds(Walk officer, String unit, String reference, String title) {
        officer.open("/opportunities");
        if (!officer.page.locator("#q").isVisible()) {
            officer.page.locator("label[for=show-filters]").click();
        }
        officer.fill("q", unit.toLowerCase() + " officers");
        officer.page.locator("#q").press("Enter");
        officer.page.waitForURL("**/opportunities?q=**");
        officer.follow(officer.page.locator("main a[href$='" + reference + "']"));
        assertThat(officer.page.locator("h1").innerText()).isEqualTo(title);
        assertThat(officer.page.locator("#need").innerText()).contains("You meet 4 of 4", "You can apply", "Probation completed");
    }

    private String starts(Walk officer) {
        officer.press("start", "/applications/APP-[0-9A-Z-]+");
        return officer.page.url().replaceFirst(".*/", "");
    }

    private void answersEverySection(Walk officer) {
        officer.follow("Go on: Your details");
        assertThat(officer.page.locator("main").innerText()).as("employment history").contains("Present post", "Earlier posts", "HMP ");
        assertThat(officer.page.locator("main tbody tr").count()).isPositive();
        officer.press("confirm", ".*/eligibility");
        officer.follow("Continue");
        writesTooMuchFirst(officer);
        for (int statements = 0; statements < 3; statements++) {
            writes(officer, TYPED);
        }
        writes(officer, "I want this post.");
        officer.no("needed");
        officer.press("save", ".*/disability-confident");
        officer.no("optedIn");
        officer.press("save", ".*/endorsement");
        officer.press("ask", ".*/equality");
        officer.follow("Skip these questions");
    }

    private void writesTooMuchFirst(Walk officer) {
        officer.fill("text", "word ".repeat(251));
        officer.press(officer.page.locator("#save"));
        officer.page.locator(".app-alert", new Page.LocatorOptions().setHasText("1 word over the limit of 250")).waitFor();
        assertThat(officer.typed("text").strip()).hasSize(251 * 5 - 1);
        writes(officer, TYPED);
    }

    /** Writes and finishes this statement and goes on to the next section. */
    private void writes(Walk officer, String text) {
        var here = officer.page.url();
        officer.fill("text", text);
        if (!officer.page.locator("#finished").isChecked()) {
            officer.tick(officer.page.locator("#finished"));
        }
        officer.press("save", "/applications/APP-[0-9A-Z-]+/(?!" + here.replaceFirst(".*/", "") + "$)[a-z-]+");
    }

    private void submits(Walk officer, String application) {
        assertThat(officer.page.locator(".app-written").first().innerText()).isEqualTo(TYPED);
        officer.refused("submit", "Tick the declaration");
        officer.tick(officer.page.locator("#declared"));
        officer.press("submit", "/applications/" + application + "/receipt");
        assertThat(officer.page.locator(".govuk-panel").innerText()).contains("Application submitted", application);
        assertThat(officer.text()).containsPattern("Submitted\\s+[A-Z][a-z]+day \\d+ [A-Z][a-z]+ 20\\d\\d, (\\d+(:\\d\\d)?[ap]m|noon|midnight)");
    }

    private void seesItReceived(Walk administrator, String application, String title) {
        administrator.open("/applications-received?q=" + application);
        var rows = administrator.page.locator("main tbody tr");
        assertThat(rows.count()).isEqualTo(1);
        assertThat(rows.innerText()).contains("Sam Okafor", title, "HMP Leicester", "Submitted");
    }

    private void withdrawsLater(Walk officer, String application) {
        officer.open("/applications");
        var row = officer.page.locator("main tr", new Page.LocatorOptions().setHasText(application));
        assertThat(row.innerText()).contains("Submitted, 2 of 6", "You can change it until");
        officer.follow(row.locator("a"));
        officer.follow("Withdraw");
        officer.press("withdraw", "/applications");
        assertThat(row.innerText()).contains("Withdrawn", "You can start again until");
    }
}
