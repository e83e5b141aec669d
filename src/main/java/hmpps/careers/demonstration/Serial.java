package hmpps.careers.demonstration;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Ids that ascend as they are made (the layout of UUID version 7), the same for the same day. */
final class Serial {
    private static final int PER_MILLISECOND = 1 << 12;
    private final long began;
    private final Dice dice = new Dice(7_041_789L);
    private long made;

    Serial(LocalDate day) {
        began = day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    UUID next() {
        long millisecond = began + made / PER_MILLISECOND;
        long high = millisecond << 16 | 0x7000L | made % PER_MILLISECOND;
        made++;
        return new UUID(high, dice.bits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
