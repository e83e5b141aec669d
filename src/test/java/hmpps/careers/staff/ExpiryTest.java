package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {
    @ParameterizedTest
    @CsvSource({"2026-11-21, OUT_OF_DATE", "2026-11-22, EXPIRES_SOON", "2027-02-21, EXPIRES_SOON", "2027-02-22, IN_DATE", ", LASTING"})
    void a_qualification_expires_soon_in_its_last_three_months(LocalDate expiresOn, Expiry expiry) {
        assertThat(Expiry.of(expiresOn, LocalDate.of(2026, 11, 22))).isEqualTo(expiry);
        assertThat(new StaffRecord.Held("FAW", "First aid", LocalDate.of(2024, 1, 1), expiresOn, "x").expiry(LocalDate.of(2026, 11, 22))).isEqualTo(expiry);
    }
}
