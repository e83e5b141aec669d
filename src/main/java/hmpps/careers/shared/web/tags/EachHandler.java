package hmpps.careers.shared.web.tags;

import java.io.IOException;

import hmpps.careers.shared.web.el.ReadOnlyExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;

/** Gives the expressions inside an {@link Each} the item being written under the name they use. */
public final class EachHandler extends KeyedHandler {

    /** Called by Facelets for each place the tag stands at. */
    public EachHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var each = (Each) component;
        var name = getRequiredAttribute("var").getValue();
        var names = context.getVariableMapper();
        var outer = names.setVariable(name, new Current(each));
        try {
            var place = place(context);
            each.stand(place);
            if (place == null) {
                super.applyNextHandler(context, component);
            } else if (!each.know(context.getFacesContext(), context, getRequiredAttribute("items").getObject(context))) {
                buildAnew(context, component);
            }
        } finally {
            names.setVariable(name, outer);
        }
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
