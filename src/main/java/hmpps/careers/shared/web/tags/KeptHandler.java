package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;

/** Leaves out of the page what {@link Kept} has the markup of. */
public final class KeptHandler extends ComponentHandler {
    private static final String KEY = "key";

    private final KeptMarkup markup = CDI.current().select(KeptMarkup.class).get();
    private final String place = tag.getLocation().toString();

    /** Called by Facelets for each place the tag stands at. */
    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    /** The key of the latest build counts, where an attribute would keep that of the first. */
    @Override
    @SuppressWarnings("rawtypes")
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore(KEY);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        component.setTransient(true);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var key = getRequiredAttribute(KEY).getValueExpression(context, Object.class);
        var known = markup.known(context.getFacesContext(), place, key.getValue(context));
        ((Kept) component).stand(markup, place, key, known);
        if (known == null) {
            component.getChildren().clear();        // of an earlier build of the same page: what it says need not fit the key of this one
            super.applyNextHandler(context, component);
        }
    }
}
