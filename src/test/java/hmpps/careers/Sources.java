package hmpps.careers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files, for tests that read them. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() { }

    /** The texts of all files under a folder whose name ends so, by path. */
    static Map<Path, String> under(Path folder, String ending) {
        var texts = new TreeMap<Path, String>();
        try (var files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(ending)).forEach(f -> texts.put(folder.relativize(f), read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a pattern occurs in the texts, as "path: what was found". */
    static Stream<String> occurrences(Map<Path, String> texts, String pattern) {
        return occurrences(texts, Pattern.compile(pattern), MatchResult::group);
    }

    static Stream<String> occurrences(Map<Path, String> texts, Pattern pattern, Function<MatchResult, String> told) {
        return texts.entrySet().stream()
            .flatMap(text -> pattern.matcher(text.getValue()).results().map(found -> text.getKey() + ": " + told.apply(found)));
    }

    /** Pages without their comments. */
    static Map<Path, String> pages() {
        var pages = under(PAGES, ".xhtml");
        pages.replaceAll((path, text) -> text.replaceAll("(?s)<!--.*?-->", ""));
        return pages;
    }
}
