package hmpps.careers.shared.web;

import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** When this session ends, for the warning two minutes before. */
@Named
@RequestScoped
public class SessionLimits {
    /** Session attribute: the {@link java.time.Instant} at which the session ends however busy the person is. */
    public static final String ENDS_AT = "hmpps.careers.session.endsAt";

    /** Seconds without a request after which the session ends. */
    public int getSecondsLeft() {
        return Faces.hasSession() ? Faces.getSession().getMaxInactiveInterval() : 0;
    }

    /** The instant at which it ends in any case, as ISO text; empty if there is no such limit. */
    public String getEndsAt() {
        var end = Faces.hasSession() ? Faces.getSessionAttribute(ENDS_AT) : null;
        return end == null ? "" : end.toString();
    }
}
