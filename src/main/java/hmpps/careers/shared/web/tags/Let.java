package hmpps.careers.shared.web.tags;

import java.io.IOException;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <a:let var="posts" value="#{m['search.column.posts']}" />}: a name for what the value is when the page is built. Where
 * {@code c:set} asks again at every use, this asks once; for texts and beans that rows of a list use over and over.
 */
public final class Let extends TagHandler {

    /** Called by Facelets for each place the tag stands at. */
    public Let(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var value = getRequiredAttribute("value").getObject(context);
        context.getVariableMapper().setVariable(getRequiredAttribute("var").getValue(),
            context.getExpressionFactory().createValueExpression(value, Object.class));
    }
}
