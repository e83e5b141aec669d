package hmpps.careers.shared.web.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.el.ELContext;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * {@code <a:each items="#{page.lines}" var="row">}: what stands inside, once for every item. For lists that are only read, on
 * stateless views: it keeps no state of its rows, so there must be no input inside. Costs a fraction of {@code ui:repeat},
 * because the name of the row is known to the expressions inside and not looked for in every scope.
 *
 * <p>With {@code key="#{row}"} the markup of each item is kept as {@link Kept} keeps it, under the same conditions; while all
 * items are known, nothing inside is built.
 */
public final class Each extends UIComponentBase {
    static final String TYPE = "hmpps.careers.Each";

    private Object current;
    private KeptPlace place;
    private List<String> known;

    /** The item being written. */
    Object current() {
        return current;
    }

    /** Called while the page is built: where the items are kept, or null. */
    void stand(KeptPlace at) {
        place = at;
    }

    /** Whether every item has been written before, so that nothing need be built. */
    boolean know(FacesContext context, ELContext names, Object items) {
        known = null;
        if (items instanceof Iterable<?> all) {
            var before = new ArrayList<String>();
            for (Object item : all) {
                current = item;
                var written = place.known(context, names);
                if (written == null) {
                    current = null;
                    return false;
                }
                before.add(written);
            }
            current = null;
            known = before;
        }
        return known != null;
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
        if (known != null) {
            for (var item : known) {
                context.getResponseWriter().write(item);
            }
        } else if (getAttributes().get("items") instanceof Iterable<?> items && getChildCount() > 0) {
            for (Object item : items) {
                current = item;
                encodeItem(context);
            }
            current = null;
        }
    }

    private void encodeItem(FacesContext context) throws IOException {
        if (place != null) {
            place.write(context, this);
            return;
        }
        for (var child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
