package hmpps.careers.shared.web;

import java.io.IOException;

import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/** The head of a page as PrimeFaces writes it, without the settings of its scripts on pages that load none of them. */
public class Head extends HeadRenderer {

    @Override
    protected void encodeSettingScripts(FacesContext context, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer) throws IOException {
        if (context.getViewRoot().getComponentResources(context, "head").stream().anyMatch(resource -> "primefaces".equals(resource.getAttributes().get("library")))) {
            super.encodeSettingScripts(context, request, configuration, writer);
        }
    }
}
