package hmpps.careers.shared.web;

import java.util.List;

import org.primefaces.renderkit.BodyRenderer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** The body of a page as PrimeFaces writes it, without asking at every page for thirty attributes that no layout sets. */
public class Body extends BodyRenderer {

    @Override
    protected void renderPassThruAttributes(FacesContext context, UIComponent body, List<String> attributes) {
        // both layouts give the body a class and nothing else
    }
}
