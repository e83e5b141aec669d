package hmpps.careers.establishment;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the register's "Leicester (HMP)" into what people say, "HMP Leicester". */
final class EstablishmentName {
    private static final Pattern WITH_KIND = Pattern.compile("(.+) \\((.+)\\)");
    private static final Pattern CROWN_KIND = Pattern.compile("(?i)hm[a-z]+.*");

    private EstablishmentName() { }

    static String spoken(String registerName) {
        var matcher = WITH_KIND.matcher(registerName);
        if (!matcher.matches()) {
            return registerName;
        }
        var kind = matcher.group(2).toUpperCase(Locale.ROOT);
        return CROWN_KIND.matcher(kind).matches() ? kind + " " + matcher.group(1) : matcher.group(1) + " " + kind;
    }
}
