package hmpps.careers.shared.web;

import org.omnifaces.util.Faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What stands behind the page's name in the address: {@code /applications/{reference}/{section}}. */
@Named
@ApplicationScoped
public class Path {
    /** The record's reference, or null for the list. */
    public String getReference() {
        return segment(0);
    }

    /** The section of the record, or null for its first page. */
    public String getSection() {
        return segment(1);
    }

    private static String segment(int index) {
        var info = (String) Faces.getRequestAttribute("jakarta.servlet.forward.path_info");
        var path = info != null ? info : Faces.getRequestPathInfo();
        if (path == null) {
            return null;
        }
        var segments = path.split("/");
        return index + 1 < segments.length && !segments[index + 1].isBlank() ? segments[index + 1] : null;
    }
}
