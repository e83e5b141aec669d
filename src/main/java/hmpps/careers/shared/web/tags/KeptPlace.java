package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/**
 * Where in a page markup is kept, and by what.
 *
 * @param location of the tag, with the name of its page
 * @param key      what all that is written there follows from; of null nothing is kept
 */
record KeptPlace(KeptMarkup markup, String location, ValueExpression key) {

    /** What was written there before, or null: asked while the page is built, when {@code names} knows what the key speaks of. */
    String known(FacesContext context, ELContext names) {
        return markup.known(context, location, key.getValue(names));
    }

    /** Writes what stands inside that part, from memory if it was written before. */
    void write(FacesContext context, UIComponent part) throws IOException {
        context.getResponseWriter().write(markup.markup(context, location, key.getValue(context.getELContext()), part));
    }
}
