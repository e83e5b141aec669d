package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;

/** Leaves out of the page what {@link Kept} has the markup of. */
public final class KeptHandler extends ComponentHandler {
    private final KeptMarkup markup = CDI.current().select(KeptMarkup.class).get();
    private final String place = tag.getLocation().toString();

    /** Called by Facelets for each place the tag stands at. */
    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        component.setTransient(true);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var known = markup.known(context.getFacesContext(), place, getRequiredAttribute("key").getObject(context));
        ((Kept) component).stand(markup, place, known);
        if (known == null) {
            super.applyNextHandler(context, component);
        }
    }
}
