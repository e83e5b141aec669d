package hmpps.careers.shared.web;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page says about this installation. */
@Named
@ApplicationScoped
public class Portal {
    @Inject
    @ConfigProperty(name = "portal.demo")
    boolean demonstration;

    /** Whether invented people and figures are shown. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
