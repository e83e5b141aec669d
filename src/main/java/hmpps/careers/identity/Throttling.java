package hmpps.careers.identity;

import java.time.Duration;

/**
 * How long wrong passwords make people wait. After ten wrong attempts on one account the next is answered only after a
 * minute, then two, four … at most an hour; the right password afterwards starts the count anew. One network address may
 * be wrong a hundred times in a quarter of an hour, since a whole prison may share one.
 */
final class Throttling {
    static final int ACCOUNT_LIMIT = 10;
    static final Duration SOURCE_WINDOW = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Throttling() { }

    /** How long the account rests after that many wrong attempts in a row; zero below the limit. */
    static Duration restAfter(int failures) {
        if (failures < ACCOUNT_LIMIT) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofMinutes(1L << Math.min(failures - ACCOUNT_LIMIT, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
