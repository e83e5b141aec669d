package hmpps.careers.shared.api;

import java.net.URI;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;

/**
 * Where people open the portal, for links that leave it, as in a calendar file: {@code portal.url}, or else the address the request came
 * to. That one is only what the request says of itself, so a portal that more than its own proxy can reach is given the other.
 */
@ApplicationScoped
public class PublicAddress {
    private static final int FIRST = 50;

    @Inject @ConfigProperty(name = "portal.url") Optional<String> configured;

    /** A wrong address is told at the start and not by the first link that leads nowhere. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(FIRST) Object start) {
        given().filter(address -> !isAddress(withoutSlash(address))).ifPresent(address -> {
            throw new IllegalStateException("PORTAL_URL is " + address + ": it has to be an address without a path, such as https://careers.example");
        });
    }

    /** The address without a slash at its end; the path of a page makes a link of it. */
    public String of(UriInfo request) {
        return withoutSlash(given().orElseGet(() -> request.getBaseUri().resolve("/").toString()));
    }

    private Optional<String> given() {
        return configured.map(String::strip).filter(address -> !address.isEmpty());
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null
                && (address.getScheme() + "://" + address.getAuthority()).equals(text) && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/$", "");
    }
}
