package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * {@code <a:each items="#{page.lines}" var="row">}: what stands inside, once for every item. For lists that are only read, on
 * stateless views: it keeps no state of its rows, so there must be no input inside. Costs a fraction of {@code ui:repeat},
 * because the name of the row is known to the expressions inside and not looked for in every scope.
 */
public final class Each extends UIComponentBase {
    static final String TYPE = "hmpps.careers.Each";

    private Object current;

    /** The item being written. */
    Object current() {
        return current;
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
    public void encodeChildren(FacesContext context) throws IOException {
        if (getAttributes().get("items") instanceof Iterable<?> items && getChildCount() > 0) {
            var children = getChildren();
            for (Object item : items) {
                current = item;
                for (var child : children) {
                    child.encodeAll(context);
                }
            }
            current = null;
        }
    }
}
