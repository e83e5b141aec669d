package hmpps.careers.establishment;

import java.math.BigDecimal;

/** A point on the map in degrees, good to about a mile: enough to say how far apart two towns are. */
public record Location(double latitude, double longitude) {
    public Location {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("Latitude out of range: " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Longitude out of range: " + longitude);
        }
    }

    static Location of(BigDecimal latitude, BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Location(latitude.doubleValue(), longitude.doubleValue());
    }

    /** Miles as the crow flies to the other point. */
    public double milesTo(Location other) {
        return Distance.miles(latitude, longitude, other.latitude, other.longitude);
    }
}
