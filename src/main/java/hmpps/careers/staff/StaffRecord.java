package hmpps.careers.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the portal holds about one member of staff: the facts the eligibility check uses and the page "My record" shows.
 *
 * @param establishmentCode register code of the place of work
 * @param prisonGroupCode code of its prison group; null if it has none
 * @param probationPassedOn null while probation lasts
 * @param weeklyHours contracted hours a week
 * @param fte share of a full-time post
 * @param lineManager staff number; null for none
 * @param lineManagerName given and family name; null for none
 * @param qualifications all that were ever achieved, newest first, also those that ran out
 * @param liveWarnings formal warnings that counted on the day the record was read
 * @param recordedOn the day of the staff record the portal's copy was made from
 */
public record StaffRecord(String staffNumber, String name, String establishmentCode, String prisonGroupCode, int band, LocalDate bandSince,
                          LocalDate joinedOn, LocalDate probationPassedOn, BigDecimal weeklyHours, BigDecimal fte, String postTitle,
                          String lineManager, String lineManagerName, List<Held> qualifications, List<Warning> liveWarnings, LocalDate recordedOn) {

    public StaffRecord {
        qualifications = List.copyOf(qualifications);
        liveWarnings = List.copyOf(liveWarnings);
    }

    /** A qualification held, with the name of its type; {@code expiresOn} is the last day it counts, null if it does not run out. */
    public record Held(String code, String name, LocalDate achievedOn, LocalDate expiresOn, String source) {
        public boolean inDateOn(LocalDate day) {
            return !achievedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
        }

        /** How long it still counts, seen from that day. */
        public Expiry expiry(LocalDate day) {
            return Expiry.of(expiresOn, day);
        }
    }

    /** A formal warning and the last day it counts. */
    public record Warning(WarningKind kind, LocalDate issuedOn, LocalDate liveUntil) {
        public boolean isLiveOn(LocalDate day) {
            return !issuedOn.isAfter(day) && !liveUntil.isBefore(day);
        }
    }

    public boolean probationCompletedOn(LocalDate day) {
        return probationPassedOn != null && !probationPassedOn.isAfter(day);
    }

    /** The qualification of that code that lasts longest, in date or not. */
    public Optional<Held> qualification(String code) {
        return qualifications.stream().filter(held -> held.code().equals(code))
            .reduce((one, other) -> longest(one).isBefore(longest(other)) ? other : one);
    }

    private static LocalDate longest(Held held) {
        return held.expiresOn() == null ? LocalDate.MAX : held.expiresOn();
    }
}
