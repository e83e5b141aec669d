package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * {@code <a:kept key="#{offer}">}: markup that reads the same whenever the key is equal, whoever asks. It is written once and then
 * neither built nor written again while the key stays. Everything that shows inside must follow from the key (a record, a list of
 * records, a text) or from the language: nothing of the person, the moment or the address asked for that the key does not hold, no
 * form or input of Faces, and no script, whose nonce is one answer's alone. Where the key is null, nothing is kept. For the items
 * of a list, {@link Each} has a key of its own.
 */
public final class Kept extends UIComponentBase {
    static final String TYPE = "hmpps.careers.Kept";

    private KeptPlace place;
    private String known;

    /** Called while the page is built: where the tag stands and, if it is known by then, what was written there. */
    void stand(KeptPlace at, String before) {
        place = at;
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
        if (known != null) {
            context.getResponseWriter().write(known);
        } else {
            place.write(context, this);
        }
    }
}
