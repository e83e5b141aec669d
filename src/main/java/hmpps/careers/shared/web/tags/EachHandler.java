package hmpps.careers.shared.web.tags;

import java.io.IOException;

import hmpps.careers.shared.web.el.ReadOnlyExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;

/** Gives the expressions inside an {@link Each} the item being written under the name they use. */
public final class EachHandler extends ComponentHandler {

    /** Called by Facelets for each place the tag stands at. */
    public EachHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var name = getRequiredAttribute("var").getValue();
        var names = context.getVariableMapper();
        var outer = names.setVariable(name, new Current((Each) component));
        try {
            super.applyNextHandler(context, component);
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
