package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class RecordTextTest {
    @Test
    void what_is_not_on_the_record_is_not_read_from_it() {
        var record = read("""
            ["900001", "Sam Okafor", "LCI", 3, "2020-01-01", "2019-01-01", "", 37.0, 1.00, "Prison officer", "", "", [], [], "2026-11-01"]""");
        assertThat(record.prisonGroupCode()).isNull();
        assertThat(record.probationPassedOn()).isNull();
        assertThat(record.lineManager()).isNull();
        assertThat(record.lineManagerName()).isNull();
        assertThat(record.qualifications()).isEmpty();
        assertThat(record.liveWarnings()).isEmpty();
        assertThat(record.weeklyHours()).isEqualByComparingTo("37");
    }

    @Test
    void the_newest_qualification_and_the_longest_warning_come_first_whatever_order_the_database_tells_them_in() {
        var record = read("""
            ["900001", "Zo\u00eb \\"Z\\" O'Kafor", "LII", 3, "2020-01-01", "2019-01-01", "2020-01-01", 37.5, 0.95, "Prison officer", "900002", "Ann Lee",
             [["FAW", "2020-02-01", "2023-01-31", "Training"], ["DOG", "2022-02-01", "", "Training"], ["CAR", "2022-02-01", "", "x"]],
             [["CONDUCT", "2026-01-01", "2026-12-31"], ["ATTENDANCE", "2026-06-01", "2027-05-31"]], "2026-11-01"]""");
        assertThat(record.name()).isEqualTo("Zo\u00eb \"Z\" O'Kafor");
        assertThat(record.qualifications()).extracting(StaffRecord.Held::code).containsExactly("CAR", "DOG", "FAW");
        assertThat(record.qualifications().get(0).expiresOn()).isNull();
        assertThat(record.qualifications().get(2).expiresOn()).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(record.qualifications()).extracting(StaffRecord.Held::name).containsExactly("Name of CAR", "Name of DOG", "Name of FAW");
        assertThat(record.prisonGroupCode()).isEqualTo("NW");
        assertThat(record.liveWarnings()).extracting(StaffRecord.Warning::kind).containsExactly(WarningKind.ATTENDANCE, WarningKind.CONDUCT);
        assertThat(record.recordedOn()).isEqualTo("2026-11-01");
    }

    private static StaffRecord read(String text) {
        return RecordText.read(text, establishment -> establishment.equals("LII") ? "NW" : null, code -> "Name of " + code);
    }
}
