package hmpps.careers.shared;

import java.util.Collection;
import java.util.List;

/** Something people are told on their home page. Features fire {@link For}; the notification feature keeps and shows it. */
public final class Notice {
    private Notice() { }

    /**
     * One message for several people.
     *
     * @param staffNumbers who is told
     * @param messageKey   the key in the message bundle
     * @param arguments    what its placeholders are filled with, as they are to be read
     * @param link         the page it leads to, from the context root, or null
     */
    public record For(Collection<String> staffNumbers, String messageKey, List<String> arguments, String link) { }
}
