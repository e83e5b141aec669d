package hmpps.careers.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Local time of the people who use the portal. Instants are kept in UTC and shown here. */
public final class London {
    /** The zone of every time a person reads or types. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() { }

    /** The wall clock at that instant. */
    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** The day of that instant. */
    public static LocalDate date(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** Today, for the person reading. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The instant of a wall-clock time that exists exactly once; for times that may not, see ClosingTime. */
    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
