package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The post somebody holds: where, in which band (2 to 12), under which title and since when in that band.
 *
 * @param weeklyHours contracted hours a week, for example 37.0 or 39.0
 * @param fte share of a full-time post, more than 0 and at most 1
 */
public record Post(String establishmentCode, int band, String title, LocalDate bandSince, BigDecimal weeklyHours, BigDecimal fte) {
    public Post {
        requireNonNull(establishmentCode);
        requireNonNull(title);
        requireNonNull(bandSince);
        requireBand(band);
        if (weeklyHours.signum() <= 0 || weeklyHours.compareTo(BigDecimal.valueOf(48)) > 0) {
            throw new IllegalArgumentException("Weekly hours are more than 0 and at most 48, not " + weeklyHours);
        }
        if (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A post is more than 0 and at most 1 full-time equivalent, not " + fte);
        }
    }

    static int requireBand(int band) {
        if (band < 2 || band > 12) {
            throw new IllegalArgumentException("Bands go from 2 to 12, not " + band);
        }
        return band;
    }
}
