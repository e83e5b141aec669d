package hmpps.careers.demonstration;

import java.time.LocalDate;
import java.util.Map;

/**
 * One invented member of staff, with what decides which opportunities they can apply for.
 *
 * @param manager        the line manager's staff number, or null for who is in charge of the prison
 * @param probation      the day probation was passed, or null while it runs
 * @param warned         whether a formal warning is live on the day of the set
 * @param qualifications those held, with the day each expires (null: never)
 */
record Person(String number, String givenName, String familyName, String email, Place place, int band, String title, String manager,
              LocalDate joined, LocalDate bandSince, LocalDate probation, boolean warned, Map<String, LocalDate> qualifications) {
    String name() {
        return givenName + " " + familyName;
    }

    boolean holds(String code, LocalDate on) {
        if (!qualifications.containsKey(code)) {
            return false;
        }
        var expires = qualifications.get(code);
        return expires == null || !expires.isBefore(on);
    }
}
