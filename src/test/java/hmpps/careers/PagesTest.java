package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the content security policy, the bundles and the two libraries of components ask of every page. */
class PagesTest {
    private final Map<Path, String> pages = Sources.pages();

    @Test
    void use_the_partial_updates_that_the_security_policy_allows() {
        assertThat(Sources.occurrences(pages, "<f:ajax\\b")).as("f:ajax needs eval; use p:ajax or p:commandButton").isEmpty();
    }

    @Test
    void hold_no_style_attribute() {
        assertThat(Sources.occurrences(pages, "\\sstyle=\"[^\"]*\"")).isEmpty();
    }

    @Test
    void hold_no_inline_script() {
        assertThat(Sources.occurrences(pages, "<(h:outputScript|script)\\b(?![^>]*(\\ssrc=|\\sname=|application/json))[^>]*>")).isEmpty();
        assertThat(Sources.occurrences(pages, "\\son[a-z]+=\"[^\"]*\"")).as("event handlers").isEmpty();
    }

    @Test
    void escape_what_they_show() {
        assertThat(Sources.occurrences(pages, "escape=\"false\"")).isEmpty();
    }

    @Test
    void hold_no_words_of_their_own() {
        var words = Pattern.compile(">([^<>]*?[A-Za-z]{2,}[^<>]*?)<");
        pages.replaceAll((path, text) -> text.replaceAll("(?s)[#$]\\{(?:[^{}']|'[^']*')*}", "").replaceAll("&[a-z]+;", "").replaceAll("(?s)<!DOCTYPE[^>]*>", "")
            .replaceAll("(?s)<(style|kbd)\\b.*?</\\1>", ""));
        assertThat(Sources.occurrences(pages, words, found -> found.group(1).strip())).as("words that belong into messages.properties").isEmpty();
    }

    @Test
    void say_in_what_language_they_are_by_the_template() {
        assertThat(Sources.occurrences(pages, "<html\\b[^>]*\\slang=\"en\"")).isEmpty();
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        assertThat(Sources.occurrences(pages, "\\s(src|href)=\"(https?:)?//(?!www\\.gov\\.uk|www\\.legislation\\.gov\\.uk|www\\.nationalarchives\\.gov\\.uk)[^\"]*\"")).isEmpty();
        assertThat(Sources.occurrences(Sources.under(Sources.PAGES, ".xml"), "CDNResourceHandler"))
            .as("CVE-2026-41883: OmniFaces before 4.7.5 must not have it").isEmpty();
        assertThat(Sources.occurrences(Sources.under(Sources.JAVA, ".java"), "CDNResourceHandler")).isEmpty();
    }
}
