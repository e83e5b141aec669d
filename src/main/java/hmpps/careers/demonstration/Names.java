package hmpps.careers.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented names and the mail addresses that follow from them, none given twice. */
final class Names {
    private final List<String> given = List.of(read("given-names.txt").get(0).split(" "));
    private final List<String> family = List.of(read("family-names.txt").get(0).split(" "));
    private final Map<String, Integer> taken = new HashMap<>();

    String given(Dice dice) {
        return dice.pick(given);
    }

    String family(Dice dice) {
        return dice.pick(family);
    }

    String mail(String givenName, String familyName) {
        String local = (givenName + "." + familyName).toLowerCase();
        int before = taken.merge(local, 1, Integer::sum);
        return local + (before == 1 ? "" : before) + "@demo.hmpps.example";
    }

    static List<String> read(String file) {
        try (var in = new BufferedReader(new InputStreamReader(Names.class.getResourceAsStream("/demonstration/" + file), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
