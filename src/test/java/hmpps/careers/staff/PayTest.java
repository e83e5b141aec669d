package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayTest {
    private static final List<ReferenceRow> PUBLISHED = ReferenceCsv.open("bands_and_pay.csv").rows();

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }

    @ParameterizedTest
    @CsvSource({"0, 37, 0", "-1, 37, 0", "28122, 0, 0", "28122, -37, 0", "28122, 37, -1"})
    void pay_for_nothing_is_refused(String base, String hours, String supplement) {
        assertThatThrownBy(() -> Pay.of(pounds(base), pounds(hours), 20, pounds(supplement))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_percentage_without_a_published_formula_is_refused() {
        assertThatThrownBy(() -> Pay.of(pounds("28122"), pounds("37"), 25, BigDecimal.ZERO)).hasMessage("No formula is published for 25 % unsocial hours");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # base,  hours, %,  supplement, total by hand
        28122,    37,   20, 0,    33746.40
        28122,    39,   20, 0,    35874.55
        28122,    41,   20, 0,    38002.70
        31271,    39,   20, 2000, 41891.65
        27040,    39,   20, 0,    34494.27
        19531,    39,   17, 0,    24118.15
        19531,    41,   17, 5000, 30385.02
        46500,    37,   0,  0,    46500.00
        46500,    39,   0,  0,    49013.51
        28122,    18.5, 20, 0,    16873.20
        31271,    18.5, 20, 2000, 19762.60
        33275,    39.5, 20, 3500, 46577.64
        """)
    void pay_is_right_to_the_penny(String base, String hours, int percent, String supplement, String total) {
        assertThat(Pay.of(pounds(base), pounds(hours), percent, pounds(supplement)).total()).isEqualTo(pounds(total));
    }

    @Test
    void the_steps_are_those_of_the_formula_and_add_up() {
        var pay = Pay.of(pounds("31271.00"), pounds("39.0"), 20, pounds("2000.00"));
        assertThat(pay.steps()).containsExactly(
            new Pay.Step("pay.step.base", List.of(pounds("37")), pounds("31271.00")),
            new Pay.Step("pay.step.unsocial", List.of(20, pounds("31271.00")), pounds("6254.20")),
            new Pay.Step("pay.step.additional", List.of(pounds("2.0"), pounds("31271.00"), pounds("1.40")), pounds("2366.45")),
            new Pay.Step("pay.step.supplement", List.of(), pounds("2000.00")));
        assertThat(pay.total()).isEqualTo(pounds("41891.65"));
    }

    @Test
    void steps_that_come_to_nothing_are_left_out() {
        assertThat(Pay.of(pounds("46500"), pounds("37"), 0, BigDecimal.ZERO).steps()).extracting(Pay.Step::key).containsExactly("pay.step.base");
    }

    static Stream<Arguments> publishedTotals() {
        return PUBLISHED.stream().filter(row -> row.text("pay_element").startsWith("starting total"))
            .map(row -> Arguments.of(row.text("band"), row.text("pay_year"), row.text("zone"), row.integer("weekly_hours", 37, 41), row));
    }

    @ParameterizedTest(name = "band {0}, {1}, {2}, {3} hours")
    @MethodSource("publishedTotals")
    void every_published_total_is_reproduced_to_the_pound(String band, String year, String zone, int hours, ReferenceRow row) {
        var supplement = Objects.requireNonNullElse(row.optionalPounds("market_supplement_gbp"), BigDecimal.ZERO);
        var pay = Pay.of(base(row), BigDecimal.valueOf(hours), row.integer("unsocial_pct", 17, 20), supplement);
        assertThat(pay.total()).isCloseTo(row.pounds("min_gbp"), within(BigDecimal.ONE));
    }

    @Test
    void there_are_33_published_totals() {
        assertThat(publishedTotals()).hasSize(33);
    }

    /**
     * The base behind a total: the table's; or, for the years whose base was not published, the one that the total for 37 hours
     * gives (2022/23 and the 17 % era). For 2023/24 Band 3 it is that of 2024/25 before the award of 5 %; Band 4 of that year has a
     * single total, from which the base is worked back in whole pounds.
     */
    private static BigDecimal base(ReferenceRow total) {
        return PUBLISHED.stream().filter(row -> row.text("pay_element").equals("base minimum") && sameScale(row, total)).findFirst()
            .map(row -> row.pounds("min_gbp")).orElseGet(() -> workedBack(total));
    }

    private static BigDecimal workedBack(ReferenceRow total) {
        if (total.text("pay_year").equals("2023/24")) {
            return total.text("band").equals("3") ? pounds("27040").divide(pounds("1.05"), 2, RoundingMode.HALF_UP) : pounds("30213");
        }
        var zone = total.text("zone").startsWith("range") ? "National" : total.text("zone");
        var year = total.text("pay_year").equals("2022/23") ? "2022/23 (Sept 2022 award)" : total.text("pay_year");
        var for37 = PUBLISHED.stream().filter(row -> row.text("pay_element").startsWith("starting total") && row.text("band").equals(total.text("band"))
            && row.text("pay_year").equals(year) && row.text("zone").equals(zone) && row.text("weekly_hours").equals("37")).findFirst().orElseThrow();
        return for37.pounds("min_gbp").multiply(pounds("100")).divide(BigDecimal.valueOf(100 + for37.integer("unsocial_pct", 17, 20)), 2, RoundingMode.HALF_UP);
    }

    private static boolean sameScale(ReferenceRow one, ReferenceRow other) {
        return Stream.of("band", "pay_year", "zone").allMatch(column -> one.text(column).equals(other.text(column)));
    }
}
