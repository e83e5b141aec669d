package hmpps.careers.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.nulabinc.zxcvbn.Zxcvbn;

import hmpps.careers.shared.RuleViolation;

/**
 * What a password must be: twelve characters or more, any characters; not easy to guess, and without the words anybody
 * would try for this person. No composition rules and no expiry, as the National Cyber Security Centre advises.
 */
public final class PasswordRules {
    /** The shortest password, in characters. */
    public static final int SHORTEST = 12;
    /** The longest password, in characters; long enough for any phrase, short enough to examine. */
    public static final int LONGEST = 128;

    private static final int HARD_TO_GUESS = 3;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> PORTAL_WORDS = List.of("hmpps", "prison", "probation");

    private PasswordRules() { }

    /**
     * Refuses a password that would not do; the message stands at the field {@code password}.
     *
     * @param personal words of that person: names, staff number, e-mail address, prison
     */
    public static void check(String password, Collection<String> personal) {
        var length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw RuleViolation.on("password", "password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw RuleViolation.on("password", "password.long", LONGEST);
        }
        var words = words(personal);
        var folded = password.toLowerCase(Locale.ROOT);
        if (words.stream().anyMatch(folded::contains)) {
            throw RuleViolation.on("password", "password.personal");
        }
        if (new Zxcvbn().measure(password, words).getScore() < HARD_TO_GUESS) {
            throw RuleViolation.on("password", "password.common");
        }
    }

    private static List<String> words(Collection<String> personal) {
        var words = new ArrayList<>(PORTAL_WORDS);
        personal.stream()
            .filter(text -> text != null)
            .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
            .filter(word -> word.length() >= SHORTEST_WORD)
            .forEach(words::add);
        return words;
    }
}
