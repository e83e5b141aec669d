package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;

/** Leaves out of the page what {@link Kept} has the markup of. */
public final class KeptHandler extends KeyedHandler {

    /** Called by Facelets for each place the tag stands at. */
    public KeptHandler(ComponentConfig config) {
        super(config);
        getRequiredAttribute(KEY);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        component.setTransient(true);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var place = place(context);
        var known = place.known(context.getFacesContext(), context);
        ((Kept) component).stand(place, known);
        if (known == null) {
            buildAnew(context, component);
        }
    }
}
