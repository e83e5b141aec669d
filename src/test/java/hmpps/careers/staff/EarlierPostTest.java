package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierPostTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 31);

    @Test
    void a_post_cannot_have_ended_before_it_began() {
        assertThatThrownBy(() -> post(3, DAY, DAY.minusDays(1))).hasMessage("Ended on 2021-05-30 but started on 2021-05-31");
        assertThat(post(3, DAY, DAY).endedOn()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 13})
    void a_band_the_service_does_not_have_is_refused(int band) {
        assertThatThrownBy(() -> post(band, DAY, DAY)).hasMessage("Bands go from 2 to 12, not " + band);
    }

    @Test
    void it_is_itself_alone() {
        var one = post(2, DAY, DAY);
        assertThat(one).isEqualTo(one).isNotEqualTo(post(2, DAY, DAY)).hasSameHashCodeAs(one);
    }

    private static EarlierPost post(int band, LocalDate from, LocalDate to) {
        return new EarlierPost("900123", "Prison officer", band, "LCI", from, to);
    }
}
