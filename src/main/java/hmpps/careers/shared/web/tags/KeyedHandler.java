package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;

/** A tag that may have a key, by which what is written there is kept. */
abstract class KeyedHandler extends ComponentHandler {
    static final String KEY = "key";

    private final KeptMarkup markup = CDI.current().select(KeptMarkup.class).get();
    private final String location = tag.getLocation().toString();
    private final TagAttribute key = getAttribute(KEY);

    KeyedHandler(ComponentConfig config) {
        super(config);
    }

    /** The key of the latest build counts, where an attribute would keep that of the first. */
    @Override
    @SuppressWarnings("rawtypes")
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore(KEY);
    }

    /** Where it is kept; null without a key. */
    final KeptPlace place(FaceletContext context) {
        return key == null ? null : new KeptPlace(markup, location, key.getValueExpression(context, Object.class));
    }

    /** Builds what stands inside, in place of what an earlier build of the same page left: what that says need not fit the key of this one. */
    final void buildAnew(FaceletContext context, UIComponent component) throws IOException {
        component.getChildren().clear();
        super.applyNextHandler(context, component);
    }
}
