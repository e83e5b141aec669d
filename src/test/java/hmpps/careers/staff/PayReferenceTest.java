package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hmpps.careers.establishment.PayZone;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.reference.ReferenceCsv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayReferenceTest {
    private static final String HEADER = "band,title_examples,role_family,cs_grade_equiv,pay_year,zone,weekly_hours,pay_element,min_gbp,max_gbp,"
        + "unsocial_pct,market_supplement_gbp,illustrative,source,note\n";
    private static final String BAND_3 = "3,Prison officer,operational,AO,2025/26,National,37,base minimum,28122,28472,0,0,no,advert,\n";

    private final List<PayScale> kept = new ArrayList<>();
    private final PayScales scales = new PayScales() {
        @Override
        public List<PayScale> all() {
            return kept;
        }

        @Override
        Optional<PayScale> stored(int band, PayZone zone, String payYear) {
            return find(band, zone, payYear);
        }

        @Override
        void add(PayScale scale) {
            kept.add(scale);
        }
    };
    private final PayReference reference = new PayReference();

    PayReferenceTest() {
        reference.scales = scales;
    }

    @Nested
    class A_row_of_base_pay {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            3,Prison   | 13,Prison   | column band: 13 is not between 2 and 12
            28472      | 28121       | column max_gbp: 28121.00 is less than the minimum 28122.00
            28122      | 0           | column min_gbp: is zero
            ,37,       | ,39,        | column weekly_hours: base pay is for 37 hours
            National   | Middle      | column zone: "Middle" is not a pay zone
            ,no,       | ,perhaps,   | column illustrative: "perhaps" is not one of no, derived, partly, yes
            """)
        void that_cannot_be_is_refused(String from, String to, String message) {
            assertThatThrownBy(() -> PayReference.scales(ReferenceCsv.of("bands_and_pay.csv", HEADER + BAND_3.replace(from, to))))
                .hasMessage("bands_and_pay.csv, line 2, " + message);
        }

        @Test
        void needs_the_london_difference_of_band_4() {
            assertThatThrownBy(() -> PayReference.scales(ReferenceCsv.of("bands_and_pay.csv", HEADER + BAND_3)))
                .hasMessage("The pay table lacks Band 4 of 2024/25 for Outer London");
        }
    }

    @Nested
    class The_pay_table {
        @Test
        void has_every_band_from_2_to_12_in_every_zone() {
            load();
            for (var zone : PayZone.values()) {
                for (int band = 2; band <= 12; band++) {
                    assertThat(scales.find(band, zone, "2025/26")).as("band %s %s", band, zone).isPresent();
                }
            }
            assertThat(kept).hasSize(39);
        }

        @Test
        void says_the_published_figures_and_that_they_are() {
            load();
            assertThat(scales.find(3, PayZone.NATIONAL, "2024/25").orElseThrow()).satisfies(scale -> {
                assertThat(scale.baseMin()).isEqualByComparingTo("27040");
                assertThat(scale.baseMax()).isEqualByComparingTo("28472");
                assertThat(scale.unsocialPercent()).isEqualTo(20);
                assertThat(scale.illustrative()).isFalse();
            });
            assertThat(scales.find(3, PayZone.INNER_LONDON, "2025/26").orElseThrow().illustrative()).isFalse();
        }

        @Test
        void has_as_maximum_the_minimum_where_none_is_published() {
            load();
            assertThat(scales.latest(3, PayZone.OUTER_LONDON).baseMax()).isEqualByComparingTo("31271");
        }

        @Test
        void works_out_london_from_band_4_and_calls_that_illustrative() {
            load();
            assertThat(scales.latest(5, PayZone.OUTER_LONDON)).satisfies(scale -> {
                assertThat(scale.baseMin()).isEqualByComparingTo(new BigDecimal(36900 + 35182 - 31995));
                assertThat(scale.baseMax()).isEqualByComparingTo(new BigDecimal(39800 + 35182 - 31995));
                assertThat(scale.illustrative()).isTrue();
                assertThat(scale.source()).isEqualTo("national figure plus the Outer London difference of Band 4 in 2024/25");
            });
        }

        @Test
        void pays_unsocial_hours_up_to_band_5() {
            load();
            assertThat(kept).allSatisfy(scale -> assertThat(scale.unsocialPercent()).isEqualTo(scale.band() <= 5 ? 20 : 0));
        }

        @Test
        void taken_in_again_makes_no_second_row_and_takes_changes_over() {
            load();
            kept.get(0).range(BigDecimal.ONE, BigDecimal.TEN, 0);
            load();
            assertThat(kept).hasSize(39);
            assertThat(kept.get(0).baseMin()).isEqualByComparingTo("27040");
        }

        @Test
        void answers_with_the_latest_year_and_not_found_for_a_band_it_lacks() {
            load();
            assertThat(scales.latest(4, PayZone.NATIONAL).payYear()).isEqualTo("2025/26");
            assertThatThrownBy(() -> scales.latest(13, PayZone.NATIONAL)).isInstanceOf(NotFound.class);
        }

        private void load() {
            reference.load(ReferenceCsv.open(reference.file()));
        }
    }
}
