package hmpps.careers.shared.web.tags;

import java.io.IOException;

import hmpps.careers.shared.web.el.ReadOnlyExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;

/** Gives the expressions inside an {@link Each} the item being written under the name they use. */
public final class EachHandler extends ComponentHandler {
    private static final String KEY = "key";

    private final KeptMarkup markup = CDI.current().select(KeptMarkup.class).get();
    private final String place = tag.getLocation().toString();

    /** Called by Facelets for each place the tag stands at. */
    public EachHandler(ComponentConfig config) {
        super(config);
    }

    /** The key is about the item, which nothing knows before the name is given. */
    @Override
    @SuppressWarnings("rawtypes")
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore(KEY);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var each = (Each) component;
        var name = getRequiredAttribute("var").getValue();
        var names = context.getVariableMapper();
        var outer = names.setVariable(name, new Current(each));
        try {
            if (!isKnown(context, each)) {
                if (getAttribute(KEY) != null) {
                    each.getChildren().clear();     // of an earlier build of the same page: what it says need not fit the key of this one
                }
                super.applyNextHandler(context, component);
            }
        } finally {
            names.setVariable(name, outer);
        }
    }

    private boolean isKnown(FaceletContext context, Each each) {
        var key = getAttribute(KEY);
        if (key == null) {
            return false;
        }
        each.keep(markup, place, key.getValueExpression(context, Object.class));
        return each.know(context.getFacesContext(), context, getRequiredAttribute("items").getObject(context));
    }

    /** Stands for whichever item is being written. */
    private static final class Current extends ReadOnlyExpression {
        private static final long serialVersionUID = 1;

        private final transient Each each;

        private Current(Each each) {
            super("", Object.class);
            this.each = each;
        }

        @Override
        protected Object value() {
            return each.current();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Current current && each == current.each;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(each);
        }
    }
}
