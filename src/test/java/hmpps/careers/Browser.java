package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;

import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

/**
 * A test that looks at the started portal through a real Chromium: extend this class, name yours {@code …PageIT} and put it
 * into the {@code web} package of its feature.
 * <pre>{@code
 * class SearchPageIT extends Browser {
 *     @Test
 *     void finds_by_word() {
 *         var page = signedIn(Role.OFFICER, Screen.DESK);
 *         page.navigate(at("/opportunities?q=dog"));
 *         assertThat(page.locator("h1").innerText()).contains("found");
 *         accessible(page);
 *     }
 * }
 * }</pre>
 * Every page opened here is watched: a console error, a violation of the content security policy, an uncaught script error or
 * a failed request fails the test when it ends. {@link #expecting(int...)} names the HTTP statuses a test provokes. A failed
 * test leaves a picture of each open page in {@code target/screenshots}. How to run one class: see {@link InContainer}.
 */
@RunAsClient
@ExtendWith({DatabaseThere.class, ChromiumThere.class})
@ArquillianTest
public abstract class Browser {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final List<String> AXE_TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static com.microsoft.playwright.Browser chromium;

    @ArquillianResource
    URL url;

    @RegisterExtension
    AfterTestExecutionCallback pictures = this::pictureOfFailure;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<Integer> expected = new ArrayList<>();
    private boolean offline;

    /** The two sizes every page is looked at in, each with the narrowest it stands for: a tablet or a zoomed desk, the smallest phone. */
    public enum Screen {
        DESK(1280, 900, 641), PHONE(390, 844, 320);

        private final int width;
        private final int height;
        private final int narrowest;

        Screen(int width, int height, int narrowest) {
            this.width = width;
            this.height = height;
            this.narrowest = narrowest;
        }
    }

    /** The address of a path from the context root, which begins with a slash. */
    protected final String at(String path) {
        return "http://127.0.0.1:" + url.getPort() + path;
    }

    /** A new browser window of nobody, with script. */
    protected final Page open(Screen screen) {
        return open(screen, true);
    }

    /** A new browser window of nobody, where script may be switched off. */
    protected final Page open(Screen screen, boolean script) {
        var context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(screen.width, screen.height).setJavaScriptEnabled(script).setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(20_000);
        context.addInitScript("document.addEventListener('securitypolicyviolation',"
            + " e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber))");
        context.onConsoleMessage(this::hear);
        context.onWebError(e -> troubles.add("script error: " + e.error()));
        context.onRequestFailed(this::note);
        contexts.add(context);
        return context.newPage();
    }

    /** A new browser window of somebody who has signed in with the demonstration's account for that role. */
    protected final Page signedIn(Role role, Screen screen) {
        return signedIn(DemonstrationPeople.staffNumber(role), screen, true);
    }

    /** The same for anybody with a demonstration account, where script may be switched off. */
    protected final Page signedIn(String staffNumber, Screen screen, boolean script) {
        var page = open(screen, script);
        var visitor = new Visitor(at("")).signedIn(staffNumber, DemonstrationPeople.PASSWORD);
        visitor.cookies().forEach((name, value) -> page.context().addCookies(List.of(new Cookie(name, value).setUrl(at("/")))));
        return page;
    }

    /** Statuses this test provokes on purpose; the browser's own complaint about them is not counted. */
    protected final void expecting(int... statuses) {
        for (int status : statuses) {
            expected.add(status);
        }
    }

    /** This test takes the connection away; the browser's complaint about that is not counted. */
    protected final void expectingNoConnection() {
        offline = true;
    }

    /** Nothing on the page as it stands breaks a rule of WCAG 2.2 AA or of axe's best practice. */
    protected final void accessible(Page page) {
        var violations = new AxeBuilder(page).withTags(AXE_TAGS).analyze().getViolations();
        assertThat(violations.stream()
            .map(v -> v.getId() + ": " + v.getHelp() + v.getNodes().stream().map(n -> "\n    " + n.getHtml()).collect(Collectors.joining())))
            .as(page.url()).isEmpty();
    }

    /** The page does not have to be scrolled sideways. */
    protected final void fitsItsWidth(Page page) {
        var overflow = (Number) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).as("pixels beyond the right edge of " + page.url() + " at " + page.viewportSize().width).isLessThanOrEqualTo(0);
    }

    /** The same on that screen and on the narrowest it stands for. */
    protected final void fits(Page page, Screen screen) {
        fitsItsWidth(page);
        page.setViewportSize(screen.narrowest, screen.height);
        fitsItsWidth(page);
        page.setViewportSize(screen.width, screen.height);
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    protected final void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @AfterEach
    final void nothing_went_wrong_in_the_browser() {
        contexts.forEach(BrowserContext::close);
        var unexpected = troubles.stream().filter(t -> !offline || !t.contains("net::ERR_INTERNET_DISCONNECTED")).filter(t -> expected.stream().noneMatch(s -> t.contains("status of " + s))).toList();
        assertThat(unexpected).as("what the browser complained about").isEmpty();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            troubles.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add("request: " + request.url() + " " + request.failure());
        }
    }

    private void pictureOfFailure(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            var name = "failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName();
            var number = 0;
            for (var page : contexts.stream().flatMap(c -> c.pages().stream()).toList()) {
                picture(page, name + (number++ == 0 ? "" : "-" + number));
            }
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(ChromiumThere.path().orElseThrow()).setArgs(ARGUMENTS));
        }
        return chromium;
    }
}
