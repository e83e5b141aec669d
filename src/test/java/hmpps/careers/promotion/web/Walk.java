package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One person's way through the portal: with the mouse or with the keyboard alone, with script or without. */
class Walk {
    private static final int MOST_TABS = 150;

    final Page page;
    private final String base;
    private final boolean script;
    private final boolean keyboard;
    private final Runnable look;

    /** {@code look} is done on every page arrived at. */
    Walk(Page page, String base, boolean script, boolean keyboard, Runnable look) {
        this.page = page;
        this.base = base;
        this.script = script;
        this.keyboard = keyboard;
        this.look = look;
    }

    /** Opens an address, as from a bookmark. */
    void open(String path) {
        page.navigate(base + path);
        arrived();
    }

    /** Goes where a link leads. */
    void follow(String link) {
        follow(page.locator("main a", new Page.LocatorOptions().setHasText(link)).first());
    }

    void follow(Locator link) {
        var href = link.getAttribute("href");
        press(link);
        page.waitForURL(base + href);
        arrived();
    }

    /** Presses a button that leads to an address of that form. */
    void press(String id, String to) {
        press(page.locator("#" + id));
        page.waitForURL(Pattern.compile(Pattern.quote(base) + to));
        arrived();
    }

    /** Presses a button and reads what the page then complains about, which must hold these words. */
    String refused(String id, String words) {
        press(page.locator("#" + id));
        var summary = page.locator(".govuk-error-summary", new Page.LocatorOptions().setHasText(words));
        summary.waitFor();
        assertThat(page.title()).startsWith("Error:");
        arrived();
        return summary.innerText();
    }

    /** Types into a field in place of what stands there. */
    void fill(String id, String text) {
        var field = page.locator("[id='" + id + "']");
        if (keyboard) {
            reach(field);
            page.keyboard().press("Control+A");
            page.keyboard().press("Delete");
            page.keyboard().insertText(text);
        } else {
            field.fill(text);
        }
    }

    String typed(String id) {
        return page.locator("[id='" + id + "']").inputValue();
    }

    /** Ticks a box. */
    void tick(Locator box) {
        if (keyboard) {
            reach(box);
            page.keyboard().press("Space");
        } else {
            box.check();
        }
        assertThat(box.isChecked()).isTrue();
    }

    /** Chooses the second of two answers. */
    void no(String name) {
        var answers = page.locator("input[name=" + name + "]");
        if (keyboard) {
            reach(answers.first());
            page.keyboard().press("ArrowDown");
        } else {
            answers.nth(1).check();
        }
        assertThat(answers.nth(1).isChecked()).isTrue();
    }

    void press(Locator what) {
        if (keyboard) {
            reach(what);
            page.keyboard().press("Enter");
        } else {
            what.click();
        }
    }

    String text() {
        return page.locator("main").innerText();
    }

    private void arrived() {
        if (script) {
            page.locator("body[data-scripts=ready]").waitFor();
        }
        page.locator("h1").waitFor();
        look.run();
    }

    private void reach(Locator what) {
        what.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) what.evaluate("field => field === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + what + " on " + page.url());
    }
}
