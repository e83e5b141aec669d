package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import jakarta.inject.Inject;

/** What must never be false, kept by the tables themselves: constraints.txt beside this class breaks each rule once. */
class ConstraintsIT extends InContainer {
    @Inject
    Database database;

    @Test
    void every_rule_of_a_table_refuses_by_its_own_name_what_breaks_it() {
        var wrong = new ArrayList<String>();
        breaches().forEach((rule, breach) -> {
            var answer = answerTo(breach);
            if (!Pattern.compile("\\b" + rule + "(_index_\\w+)?\\b", Pattern.CASE_INSENSITIVE).matcher(answer).find()) {
                wrong.add(rule + ": " + answer);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_rule_of_a_table_is_broken_here_once() {
        var rules = database.read(em -> em.createNativeQuery("select lower(constraint_name) from information_schema.table_constraints"
            + " where constraint_schema = schema() and constraint_type <> 'PRIMARY KEY' and table_name <> 'flyway_schema_history'", String.class).getResultList());
        assertThat(rules).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(breaches().keySet());
    }

    /** What the database says; nothing of the statement stays. */
    private String answerTo(String statement) {
        try {
            database.change(em -> {
                em.createNativeQuery(statement).executeUpdate();
                throw new IllegalStateException("is not refused");
            });
            throw new AssertionError("a transaction that failed was committed");
        } catch (RuntimeException refusal) {
            Throwable cause = refusal;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }
    }

    /** A statement for each rule by its name. */
    private static Map<String, String> breaches() {
        try (var lines = new BufferedReader(new InputStreamReader(ConstraintsIT.class.getResourceAsStream("constraints.txt"), StandardCharsets.UTF_8))) {
            var breaches = new TreeMap<String, String>();
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(": ", 2)).forEach(parts ->
                assertThat(breaches.put(parts[0], parts[1])).as("an earlier line for " + parts[0]).isNull());
            return breaches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
