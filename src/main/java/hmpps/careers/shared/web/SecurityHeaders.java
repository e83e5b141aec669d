package hmpps.careers.shared.web;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * What every answer tells the browser: no other site may frame, read or script it, and nobody's page stays in a cache. Faces
 * pages replace the content policy by theirs, which carries a nonce for each answer.
 */
public class SecurityHeaders implements Filter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String YEAR = "31536000";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var response = new OnePolicy((HttpServletResponse) answer);
        set((HttpServletRequest) asked, response);
        chain.doFilter(asked, response);
    }

    /** Sets them; also called where somebody is turned away before any filter runs. */
    public static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR + "; includeSubDomains");
        }
        var caching = caching(request);
        if (caching != null) {
            response.setHeader("Cache-Control", caching);
        }
    }

    /** Style sheets and scripts are kept for a year under their version; what Faces serves has its own rules; pages are not kept. */
    private static String caching(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/assets/")) {
            var versioned = request.getQueryString() != null && request.getQueryString().startsWith("v=");
            return versioned ? "public, max-age=" + YEAR + ", immutable" : "public, max-age=600";
        }
        return path.startsWith("/jakarta.faces.resource/") ? null : "no-store";
    }

    /** PrimeFaces adds its policy; two policies at once would forbid what each allows, so the later one replaces the earlier. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
