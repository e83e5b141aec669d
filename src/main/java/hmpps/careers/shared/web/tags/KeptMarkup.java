package hmpps.careers.shared.web.tags;

import java.io.IOException;
import java.io.StringWriter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** The markup that {@link Kept} and {@link Each} have written before, the least used forgotten first. Public, since CDI calls by reflection what is not. */
@ApplicationScoped
public class KeptMarkup {
    private static final long MOST_BYTES = 16L << 20;
    private static final int BYTES_OF_AN_ENTRY = 500;
    private static final int BYTES_OF_A_CHARACTER = 2;

    private final Cache<Place, String> written = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
        .weigher((Place place, String markup) -> BYTES_OF_AN_ENTRY + BYTES_OF_A_CHARACTER * markup.length()).build();

    /** Which tag of which page, in which language, showing what. */
    private record Place(String tag, String language, Object shown) { }

    /** What was written there before, or null: asked while a page is built. */
    public String known(FacesContext context, String tag, Object key) {
        return key == null ? null : written.getIfPresent(place(context, tag, key));
    }

    /** The same once the page is written: what was not written before is now, and kept, unless the key is null. */
    public String markup(FacesContext context, String tag, Object key, UIComponent part) throws IOException {
        if (key == null) {
            return write(context, part);
        }
        var place = place(context, tag, key);
        var found = written.getIfPresent(place);
        if (found == null) {
            found = write(context, part);
            written.put(place, found);
        }
        return found;
    }

    private static String write(FacesContext context, UIComponent part) throws IOException {
        var page = context.getResponseWriter();
        var markup = new StringWriter();
        var writer = page.cloneWithWriter(markup);
        context.setResponseWriter(writer);
        try {
            for (var child : part.getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return markup.toString();
    }

    private static Place place(FacesContext context, String tag, Object key) {
        return new Place(tag, context.getViewRoot().getLocale().getLanguage(), key);
    }
}
