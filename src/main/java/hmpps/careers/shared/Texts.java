package hmpps.careers.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** The words of the message bundle, for pages and programs alike. English is the one language so far; Welsh will ask here. */
public final class Texts {
    private static final Locale LANGUAGE = Locale.UK;
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final Cache<Counted, String> COUNTS = Caffeine.newBuilder().maximumSize(1_000).build();
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", LANGUAGE, Texts.class.getClassLoader());

    private Texts() { }

    /** The sentence of that key with its placeholders filled; the key itself where the bundle does not have it. */
    public static String say(String key, Object... arguments) {
        var words = find(key);
        if (words == null) {
            return key;
        }
        if (arguments.length == 0) {
            return words;
        }
        return Arrays.stream(arguments).allMatch(Texts::isCount) ? COUNTS.get(new Counted(key, List.of(arguments)), any -> sentence(key, words, arguments))
            : sentence(key, words, arguments);
    }

    private static String sentence(String key, String words, Object... arguments) {
        // a format is not safe for two threads: each takes a copy of the one that was read
        var format = (MessageFormat) FORMATS.computeIfAbsent(key, any -> new MessageFormat(words, LANGUAGE)).clone();
        return format.format(arguments);
    }

    private static boolean isCount(Object argument) {
        return argument instanceof Integer || argument instanceof Long;
    }

    /** A sentence that only counts, "12 days left": a list says the same few over and over, and a format is slow with numbers. */
    private record Counted(String key, List<Object> numbers) { }

    /** The words of that key as they stand, or null. */
    public static String find(String key) {
        return key != null && WORDS.containsKey(key) ? WORDS.getString(key) : null;
    }
}
