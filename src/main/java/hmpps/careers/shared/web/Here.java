package hmpps.careers.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;

import org.omnifaces.util.Faces;

import jakarta.servlet.RequestDispatcher;

/** The address of the page a person is on, with one part of its query changed. */
final class Here {
    private static final String PAGE = "page";

    private Here() { }

    /** The path as the person sees it: pages without extension are reached by a forward. */
    static String path() {
        String forwarded = Faces.getRequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? Faces.getRequestURI() : forwarded;
    }

    static String query() {
        String forwarded = Faces.getRequestAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return forwarded == null ? Faces.getRequestQueryString() : forwarded;
    }

    static String with(String path, String query, String parameter, String value) {
        var parts = new ArrayList<String>();
        if (query != null) {
            for (var part : query.split("&")) {
                var name = part.split("=", 2)[0];
                if (!part.isEmpty() && !name.equals(parameter) && !name.equals(PAGE)) {
                    parts.add(part);
                }
            }
        }
        if (value != null && !value.isEmpty()) {
            parts.add(parameter + "=" + URLEncoder.encode(value, UTF_8));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
