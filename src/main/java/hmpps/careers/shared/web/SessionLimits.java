package hmpps.careers.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.omnifaces.util.Faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When this session ends, for the warning two minutes before. */
@Named
@ApplicationScoped
public class SessionLimits {
    /** Session attribute: the {@link Instant} at which the session ends however busy the person is. */
    public static final String ENDS_AT = "hmpps.careers.session.endsAt";

    @Inject Clock clock;

    /** Seconds without a request after which the session ends. */
    public int getSecondsLeft() {
        return Faces.hasSession() ? Faces.getSession().getMaxInactiveInterval() : 0;
    }

    /** Seconds until it ends in any case, by the server's clock, for the device's may be wrong; 0 if there is no such limit. */
    public long getMostSecondsLeft() {
        return Faces.hasSession() && Faces.getSessionAttribute(ENDS_AT) instanceof Instant end ? Math.max(1, Duration.between(clock.instant(), end).toSeconds()) : 0;
    }
}
