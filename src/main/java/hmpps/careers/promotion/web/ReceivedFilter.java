package hmpps.careers.promotion.web;

import java.util.Arrays;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.received.ReceivedQuery;

/** Which applications received the address of the page asks for; what it says that nobody understands asks for nothing. */
final class ReceivedFilter {
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
}
