package hmpps.careers.identity;

import java.util.Locale;

/**
 * What an administrator typed to find a person, taken apart so that every part is the beginning of an indexed column:
 * a staff number, an e-mail address, a family name, or "given family" or "family, given".
 */
record NameSearch(String number, String email, String family, String given) {
    static NameSearch of(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        if (text.indexOf('@') >= 0) {
            return new NameSearch(null, start(text.toLowerCase(Locale.ROOT)), null, null);
        }
        if (text.chars().anyMatch(Character::isDigit)) {
            return new NameSearch(start(text.toUpperCase(Locale.ROOT).replace(" ", "")), null, null, null);
        }
        var comma = text.indexOf(',');
        if (comma >= 0) {
            return byName(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
        }
        var space = text.indexOf(' ');
        return space < 0 ? byName(text, "") : byName(text.substring(space + 1), text.substring(0, space));
    }

    private static NameSearch byName(String family, String given) {
        return new NameSearch(null, null, start(family), given.isEmpty() ? null : start(given));
    }

    /** As typed, for a LIKE with '!' as the escape. */
    static String start(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The usual spelling of a name written in small letters: O'Brien, McDonald, Smith-Jones. For databases that heed case. */
    static String spelt(String pattern) {
        var spelt = new StringBuilder();
        var up = true;
        for (var letter : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
            spelt.append(up ? Character.toUpperCase(letter) : letter);
            up = letter == ' ' || letter == '-' || letter == '\'' || spelt.toString().equals("Mc");
        }
        return spelt.toString();
    }
}
