package hmpps.careers.identity;

import org.eclipse.microprofile.config.ConfigProvider;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/**
 * Leaves one way of signing in, the one {@code portal.login} names: {@code local} for the portal's own accounts. OpenID
 * Connect becomes a second name here, with its mechanism vetoed when it is not chosen.
 */
public class LoginChoice implements Extension {
    private static final String LOCAL = "local";

    void local(@Observes ProcessAnnotatedType<PortalAuthentication> type) {
        if (!chosen().equals(LOCAL)) {
            type.veto();
        }
    }

    void localStore(@Observes ProcessAnnotatedType<PortalIdentityStore> type) {
        if (!chosen().equals(LOCAL)) {
            type.veto();
        }
    }

    /** Without a mechanism the portal must not start: nothing would ask who is calling. */
    void known(@Observes AfterBeanDiscovery discovery) {
        if (!chosen().equals(LOCAL)) {
            discovery.addDefinitionError(new IllegalStateException("PORTAL_LOGIN is '" + chosen() + "'; this portal knows: " + LOCAL));
        }
    }

    private static String chosen() {
        return ConfigProvider.getConfig().getOptionalValue("portal.login", String.class).orElse(LOCAL);
    }
}
