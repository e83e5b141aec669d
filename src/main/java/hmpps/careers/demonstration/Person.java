package hmpps.careers.demonstration;

import java.time.LocalDate;
import java.util.List;

import hmpps.careers.staff.StaffRecord;

/** One invented member of staff, with the staff record that the eligibility check reads. */
record Person(String givenName, String familyName, String email, Place place, StaffRecord record) {
    String number() {
        return record.staffNumber();
    }

    String name() {
        return record.name();
    }

    int band() {
        return record.band();
    }

    /** The line manager's staff number, or null for who is in charge of the prison. */
    String manager() {
        return record.lineManager();
    }

    /** Puts the facts together; {@code probation} is null while it runs. */
    static StaffRecord facts(String number, String name, Place place, int band, String title, String manager, LocalDate joined,
            LocalDate bandSince, LocalDate probation, List<StaffRecord.Held> held, List<StaffRecord.Warning> warnings, LocalDate day) {
        return new StaffRecord(number, name, place.code(), place.group(), band, bandSince, joined, probation, null, null, title, manager, null,
            held, warnings, day);
    }
}
