package hmpps.careers.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstablishmentTest {
    private final Establishment leicester = new Establishment("LCI", "Leicester (HMP)", "Leicester", true, Estate.ADULT_MALE);

    @Test
    void a_supplement_below_nothing_is_refused() {
        assertThatThrownBy(() -> leicester.paid(PayZone.NATIONAL, new BigDecimal("-0.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(leicester.marketSupplement()).isEqualByComparingTo("0");
    }

    @Test
    void only_band_3_gets_the_supplement() {
        leicester.paid(PayZone.NATIONAL, new BigDecimal("2000"));
        assertThat(leicester.marketSupplement(3)).isEqualByComparingTo("2000");
        assertThat(leicester.marketSupplement(2)).isEqualByComparingTo("0");
        assertThat(leicester.marketSupplement(4)).isEqualByComparingTo("0");
    }

    @Test
    void a_supplement_finer_than_a_penny_is_refused() {
        assertThatThrownBy(() -> leicester.paid(PayZone.NATIONAL, new BigDecimal("1.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_name_code_estate_and_zone_are_needed() {
        assertThatThrownBy(() -> new Establishment(null, "x", "x", true, Estate.WOMEN)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> leicester.named(null, "x", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> leicester.named("x", null, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> leicester.standing(true, null, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> leicester.paid(null, BigDecimal.ZERO)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Leicester (HMP), HMP Leicester
        Altcourse (HMP & YOI), HMP & YOI Altcourse
        Aylesbury (HMYOI), HMYOI Aylesbury
        Colchester (hmYOI), HMYOI Colchester
        Oakhill (STC), Oakhill STC
        Dover Immigration Removal Centre, Dover Immigration Removal Centre
        """)
    void people_call_it_by_its_kind_first(String registered, String spoken) {
        assertThat(leicester.named(registered, "x", null).displayName()).isEqualTo(spoken);
    }

    @Test
    void where_it_lies_stays_open_until_it_is_known() {
        assertThat(leicester.location()).isEmpty();
        assertThat(leicester.located(new Location(52.6, -1.1)).location()).hasValue(new Location(52.6, -1.1));
        assertThat(leicester.located(null).location()).isEmpty();
    }

    @Test
    void its_group_may_be_none() {
        assertThat(leicester.groupCode()).isNull();
        assertThat(leicester.in(new PrisonGroup("EM", "East Midlands", "Midlands")).groupCode()).isEqualTo("EM");
    }

    @Test
    void two_with_the_same_code_are_the_same() {
        assertThat(new Establishment("LCI", "x", "x", false, Estate.WOMEN)).isEqualTo(leicester).hasSameHashCodeAs(leicester).hasToString("LCI");
        assertThat(new Establishment("LEI", "x", "x", false, Estate.WOMEN)).isNotEqualTo(leicester);
        assertThat(new PrisonGroup("EM", "a", "b")).isEqualTo(new PrisonGroup("EM", "c", "d")).isNotEqualTo(new PrisonGroup("NM", "a", "b"));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
    void a_point_that_is_not_on_the_globe_is_refused(double latitude, double longitude) {
        assertThatThrownBy(() -> new Location(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        51.5074, -0.1278, 51.5074, -0.1278, 0
        51.5074, -0.1278, 53.4808, -2.2426, 162.8
        50.0657, -5.7132, 58.6373, -3.0700, 601.9
        0, 0, 0, 180, 12436.9
        """)
    void miles_are_as_the_crow_flies(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude, double miles) {
        assertThat(Distance.miles(fromLatitude, fromLongitude, toLatitude, toLongitude)).isCloseTo(miles, within(1.5));
        assertThat(Distance.miles(toLatitude, toLongitude, fromLatitude, fromLongitude)).isCloseTo(miles, within(1.5));
    }

    @Test
    void a_zone_nobody_published_is_refused() {
        assertThatThrownBy(() -> PayZone.of("Middle London")).hasMessage("No pay zone is called Middle London");
        assertThat(PayZone.of("Inner London")).isEqualTo(PayZone.INNER_LONDON);
        assertThat(PayZone.of(" ")).isEqualTo(PayZone.NATIONAL);
        assertThat(PayZone.of(null)).isEqualTo(PayZone.NATIONAL);
    }
}
