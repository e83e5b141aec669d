package hmpps.careers.staff;

import java.time.LocalDate;

/** How long a qualification still counts: the word a person reads beside it. */
public enum Expiry {
    /** It does not run out. */
    LASTING,
    IN_DATE,
    /** It counts today but not three months from now: time to book the refresher. */
    EXPIRES_SOON,
    OUT_OF_DATE;

    private static final int SOON_MONTHS = 3;

    /** Seen from that day; {@code expiresOn} is the last day it counts, null if it does not run out. */
    public static Expiry of(LocalDate expiresOn, LocalDate day) {
        if (expiresOn == null) {
            return LASTING;
        }
        if (expiresOn.isBefore(day)) {
            return OUT_OF_DATE;
        }
        return expiresOn.isBefore(day.plusMonths(SOON_MONTHS)) ? EXPIRES_SOON : IN_DATE;
    }
}
