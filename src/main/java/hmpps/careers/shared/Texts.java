package hmpps.careers.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the message bundle, for pages and programs alike. English is the one language so far; Welsh will ask here. */
public final class Texts {
    private static final Locale LANGUAGE = Locale.UK;
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();
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
        // a format is not safe for two threads: each takes a copy of the one that was read
        var format = (MessageFormat) FORMATS.computeIfAbsent(key, any -> new MessageFormat(words, LANGUAGE)).clone();
        return format.format(arguments);
    }

    /** The words of that key as they stand, or null. */
    public static String find(String key) {
        return key != null && WORDS.containsKey(key) ? WORDS.getString(key) : null;
    }
}
