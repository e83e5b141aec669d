package hmpps.careers.establishment;

import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.min;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/** Distance as the crow flies by the haversine formula; the earth taken as a ball of 3,958.8 miles radius. */
public final class Distance {
    private static final double EARTH_RADIUS_MILES = 3958.8;

    private Distance() { }

    /** Miles between two points given in degrees. */
    public static double miles(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        var north = sin(toRadians(toLatitude - fromLatitude) / 2);
        var east = sin(toRadians(toLongitude - fromLongitude) / 2);
        var haversine = north * north + cos(toRadians(fromLatitude)) * cos(toRadians(toLatitude)) * east * east;
        return 2 * EARTH_RADIUS_MILES * asin(min(1, sqrt(haversine)));
    }
}
