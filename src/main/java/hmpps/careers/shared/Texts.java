package hmpps.careers.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import jakarta.faces.context.FacesContext;

/** The words of the message bundle, in the language of the page. */
public final class Texts {
    private static final String BUNDLE = "messages";

    private Texts() { }

    /** The sentence of that key with its placeholders filled; the key itself where the bundle does not have it. */
    public static String say(String key, Object... arguments) {
        var words = find(key);
        if (words == null) {
            return key;
        }
        return arguments.length == 0 ? words : new MessageFormat(words, locale()).format(arguments);
    }

    /** The words of that key as they stand, or null. */
    public static String find(String key) {
        try {
            return key == null ? null : ResourceBundle.getBundle(BUNDLE, locale(), loader()).getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** The language of the page; English where there is no page. */
    public static Locale locale() {
        var context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null ? Locale.UK : context.getViewRoot().getLocale();
    }

    private static ClassLoader loader() {
        var loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Texts.class.getClassLoader() : loader;
    }
}
