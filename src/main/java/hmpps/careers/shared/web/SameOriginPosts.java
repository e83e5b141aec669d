package hmpps.careers.shared.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses every request that could change something unless the browser says that it comes from a page of this portal: by
 * Sec-Fetch-Site, else by Origin, else by Referer. A request that says nothing is refused. Protects stateless pages and the
 * API, which have no view token, and the others a second time. Methods and uploads that no page asks for are refused too.
 */
public class SameOriginPosts implements Filter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

    @Inject Event<SentFromElsewhere> events;

    /** A request that could change something did not come from a page of the portal, and is refused. */
    public record SentFromElsewhere(String method, String path) { }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var refused = !KNOWN.contains(request.getMethod()) ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
            : isUpload(request.getContentType()) ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE : 0;
        if (refused != 0) {
            ((HttpServletResponse) answer).setStatus(refused);      // no browser does this: there is nobody to show a page to
            return;
        }
        if (HARMLESS.contains(request.getMethod())
                || fromHere(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Referer"), request.getHeader("Host"))) {
            chain.doFilter(asked, answer);
        } else {
            events.fire(new SentFromElsewhere(request.getMethod(), request.getRequestURI().substring(request.getContextPath().length())));
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_FORBIDDEN, "not sent from this portal");
        }
    }

    /** The portal takes no files. */
    private static boolean isUpload(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether the headers say that the request comes from a page of the host it is addressed to. */
    static boolean fromHere(String fetchSite, String origin, String referer, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return sameHost(origin != null ? origin : referer, host);
    }

    /** Compares host and port only: behind a proxy the portal itself may be reached without TLS. */
    private static boolean sameHost(String address, String host) {
        if (address == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(address).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
