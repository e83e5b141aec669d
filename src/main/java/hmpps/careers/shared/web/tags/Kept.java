package hmpps.careers.shared.web.tags;

import java.io.IOException;
import java.io.StringWriter;

import hmpps.careers.shared.web.tags.KeptMarkup.Place;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * {@code <a:kept key="#{row}">}: markup that reads the same whenever the key is equal, whoever asks. It is written once and then
 * neither built nor written again while the key stays. Everything that shows inside must follow from the key (a record, a list of
 * records, a text) or from the language: nothing of the person, the moment or the address asked for that the key does not hold, no
 * form or input of Faces, and no script, whose nonce is one answer's alone. Inside {@link Each} the key is asked for each item.
 * Where the key is null, nothing is kept.
 */
public final class Kept extends UIComponentBase {
    static final String TYPE = "hmpps.careers.Kept";

    private KeptMarkup markup;
    private String tag;
    private String known;

    /** Called while the page is built: where the tag stands and, if it is known by then, what was written there. */
    void stand(KeptMarkup keeper, String at, String before) {
        markup = keeper;
        tag = at;
        known = before;
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        context.getResponseWriter().write(known != null ? known : markup(context));
    }

    private String markup(FacesContext context) throws IOException {
        var key = getAttributes().get("key");
        if (key == null) {
            return written(context);
        }
        var place = place(context, tag, key);
        var found = markup.find(place);
        if (found == null) {
            found = written(context);
            markup.keep(place, found);
        }
        return found;
    }

    private String written(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var part = new StringWriter();
        var writer = page.cloneWithWriter(part);
        context.setResponseWriter(writer);
        try {
            for (var child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return part.toString();
    }

    static Place place(FacesContext context, String tag, Object key) {
        return new Place(tag, context.getViewRoot().getLocale().getLanguage(), key);
    }
}
