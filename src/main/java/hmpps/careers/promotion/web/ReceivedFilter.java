package hmpps.careers.promotion.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.received.ReceivedQuery;

/** Which applications received the address of the page asks for; what it says that nobody understands asks for nothing. */
final class ReceivedFilter {
    private static final List<String> NAMES = List.of("q", "status", "prison", "band");

    private ReceivedFilter() { }

    static ReceivedQuery asked() {
        var prison = Faces.getRequestParameter("prison");
        var band = Faces.getRequestParameter("band");
        return new ReceivedQuery(Faces.getRequestParameter("q"), status(Faces.getRequestParameter("status")),
            prison == null || prison.isBlank() ? null : prison, band != null && band.matches("[0-9]{1,2}") ? Integer.valueOf(band) : null);
    }

    private static ApplicationStatus status(String name) {
        return Arrays.stream(ApplicationStatus.values()).filter(status -> status.name().equals(name)).findFirst().orElse(null);
    }

    /** The query of an address that asks for the same, with that added. */
    static String with(Map<String, List<String>> more) {
        var parameters = new LinkedHashMap<String, List<String>>();
        NAMES.forEach(name -> {
            var value = Faces.getRequestParameter(name);
            if (value != null && !value.isBlank()) {
                parameters.put(name, List.of(value));
            }
        });
        parameters.putAll(more);
        return Servlets.toQueryString(parameters);
    }
}
