package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every word people read stands in the bundle, in every language there is one for. */
class MessagesTest {
    private static final String KEY = "([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+)";
    private static final List<Pattern> IN_JAVA = List.of(
        Pattern.compile("new RuleViolation\\(\\s*\"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("RuleViolation\\.on\\(\\s*[^,]+,\\s*\"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("Alerts\\.[a-z]+\\(\\s*\"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("new Notice\\.For\\([^;]*?[,?] \"" + KEY + "\"\\s*[,:]"),
        Pattern.compile("new Notice\\.For\\([^;]*?: \"" + KEY + "\"\\s*,"),
        Pattern.compile("Texts\\.say\\((?:[^\"();]|\\([^()]*\\))*\"" + KEY + "\"\\s*[,):]"),
        Pattern.compile("Texts\\.say\\((?:[^();]|\\([^()]*\\))*: \"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("new Place\\(\"[^\"]*\", \"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("\\bnotOneself\\([^,;]+,[^,;]+, \"" + KEY + "\"\\s*\\)"),
        Pattern.compile("\\btell[A-Z][A-Za-z]*\\([^,;]+, \"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("\\b(?:back|done|fact|advising|part|words|pay\\.add|new Line)\\(\\s*\"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("\\b(?:met|unmet)\\(rule, \"" + KEY + "\"\\s*[,)]"),
        Pattern.compile("\\brequireWords\\([^,;]+, \"[^\"]*\", \"" + KEY + "\"\\s*\\)"));
    private static final List<Pattern> IN_PAGES = List.of(
        Pattern.compile("\\bm\\['" + KEY + "'\\]"),
        Pattern.compile("\\ba:(?:say|words|required)[0-9]?\\('" + KEY + "'\\s*[,)]"));

    private final Map<Path, Properties> bundles = Sources.under(Sources.RESOURCES, ".properties").entrySet().stream()
        .filter(file -> file.getKey().toString().startsWith("messages"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> load(file.getValue())));

    @Test
    void every_key_that_java_names_is_in_every_bundle() {
        assertThat(missing(IN_JAVA, Sources.under(Sources.JAVA, ".java"))).isEmpty();
    }

    @Test
    void every_way_in_which_java_names_a_key_is_still_in_use() {
        var sources = Sources.under(Sources.JAVA, ".java").values();
        assertThat(IN_JAVA).allSatisfy(pattern -> assertThat(sources).as(pattern.pattern()).anyMatch(text -> pattern.matcher(text).find()));
    }

    @Test
    void every_kind_of_record_the_audit_trail_tells_of_has_its_word_in_every_bundle() {
        var named = Pattern.compile("String recordType\\(\\) \\{\\s*return \"([A-Za-z]+)\"");
        var kinds = Sources.under(Sources.JAVA, ".java").values().stream().flatMap(text -> named.matcher(text).results()).map(found -> "audit.kind." + found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).hasSizeGreaterThan(5);
        assertThat(bundles.values()).allSatisfy(bundle -> assertThat(bundle.stringPropertyNames()).containsAll(kinds));
    }

    @Test
    void every_key_that_a_page_names_is_in_every_bundle() {
        assertThat(missing(IN_PAGES, Sources.pages())).isEmpty();
    }

    @Test
    void every_key_that_is_handed_to_a_tag_is_in_every_bundle() {
        var pages = Sources.pages();
        var missing = new TreeSet<String>();
        pages.forEach((path, text) -> {
            if (!path.startsWith(Path.of("WEB-INF", "tags"))) {
                return;
            }
            var tag = path.getFileName().toString().replace(".xhtml", "");
            for (var attribute : keyAttributes(text)) {
                var literal = Pattern.compile("<a:" + tag + "\\s(?:[^>]*?\\s)?" + attribute + "=\"([^\"#$]+)\"");
                missing.addAll(missing(List.of(literal), pages));
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_bundle_has_the_same_keys() {
        var all = bundles.values().stream().flatMap(b -> b.stringPropertyNames().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(bundles).allSatisfy((path, bundle) -> assertThat(bundle.stringPropertyNames()).as(path.toString()).containsAll(all));
    }

    @Test
    void no_key_is_written_twice() {
        Sources.under(Sources.RESOURCES, ".properties").forEach((path, text) -> {
            var seen = new TreeSet<String>();
            var twice = text.lines().filter(l -> l.matches("[A-Za-z].*=.*")).map(l -> l.substring(0, l.indexOf('=')).strip())
                .filter(key -> !seen.add(key)).toList();
            assertThat(twice).as(path.toString()).isEmpty();
        });
    }

    @Test
    void every_text_with_arguments_can_be_formatted() {
        assertThat(bundles).allSatisfy((path, bundle) -> assertThat(bundle).allSatisfy((key, text) -> {
            if (text.toString().contains("{0")) {
                new MessageFormat(text.toString());
                assertThat(text.toString()).as(key + ": an apostrophe in a text with arguments is written twice").doesNotMatch("(?s)(.*[^'])?'([^'{].*)?");
            }
        }));
    }

    /** The attributes of a tag file that hold a key: those it looks up in the bundle. */
    private static Set<String> keyAttributes(String tagFile) {
        return Pattern.compile("(?:\\bm\\[|\\ba:(?:say|words|required)[0-9]?\\()([a-z][A-Za-z]*)\\b").matcher(tagFile).results()
            .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private Set<String> missing(List<Pattern> patterns, Map<Path, String> texts) {
        var missing = new TreeSet<String>();
        for (var pattern : patterns) {
            texts.forEach((path, text) -> pattern.matcher(text).results().map(found -> found.group(1))
                .forEach(key -> bundles.forEach((name, bundle) -> {
                    if (bundle.getProperty(key) == null) {
                        missing.add(path + " names " + key + ", which " + name + " does not have");
                    }
                })));
        }
        return missing;
    }

    private static Properties load(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
