package hmpps.careers.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hmpps.careers.shared.reference.ReferenceCsv;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EstablishmentReferenceTest {
    private static final String HEADER = "code,name,short_name,active,estate,types,categories,operator_per_register,operator_type,town,county,country,"
        + "postcode,postcode_area,region,prison_group_code,prison_group_basis,pay_zone,market_supplement_sep2022_gbp,name_cy,note\n";
    private static final String LEICESTER = "LCI,Leicester (HMP),Leicester,yes,male,HMP,,PSP,public,Leicester,,England,LE2 7AJ,LE,East Midlands,EM,,National,0,,\n";
    private final RegisterInMemory register = new RegisterInMemory();

    private void load(UnaryOperator<String> change) {
        register.add(new PrisonGroup("EM", "East Midlands", "Midlands"));
        register.sets()[1].load(ReferenceCsv.of("establishments.csv", HEADER + change.apply(LEICESTER)));
    }

    private void isRefused(String from, String to, String message) {
        assertThatThrownBy(() -> load(row -> row.replace(from, to))).hasMessage("establishments.csv, line 2, " + message);
    }

    @Nested
    class A_row {
        @Test
        void of_a_group_nobody_knows_is_refused() {
            isRefused(",EM,", ",XX,", "column prison_group_code: \"XX\" is no code of prison_groups.csv");
        }

        @Test
        void with_an_unknown_pay_zone_is_refused() {
            isRefused(",National,", ",Middle London,", "column pay_zone: \"Middle London\" is not a pay zone");
        }

        @Test
        void of_an_open_establishment_without_country_is_refused() {
            isRefused(",England,", ",,", "column country: is empty");
        }

        @Test
        void with_a_supplement_below_nothing_is_refused() {
            isRefused(",National,0,", ",National,-1,", "column market_supplement_sep2022_gbp: \"-1\" is not a sum of pounds and pence");
        }

        @Test
        void read_again_changes_the_establishment_and_makes_no_second_one() {
            load(row -> row);
            load(row -> row.replace("Leicester (HMP)", "Leicester (HMP & YOI)").replace(",0,", ",2000,"));
            assertThat(register.establishments).hasSize(1);
            assertThat(register.stored("LCI").orElseThrow()).satisfies(leicester -> {
                assertThat(leicester.displayName()).isEqualTo("HMP & YOI Leicester");
                assertThat(leicester.marketSupplement()).isEqualByComparingTo("2000");
            });
        }
    }

    @Nested
    class A_location {
        @Test
        void of_an_unknown_establishment_is_refused() {
            assertThatThrownBy(() -> register.sets()[2].load(ReferenceCsv.of("establishment_locations.csv", "code,latitude,longitude,illustrative\nXXI,52,0,yes\n")))
                .hasMessage("establishment_locations.csv, line 2, column code: \"XXI\" is no code of establishments.csv");
        }

        @Test
        void with_latitude_and_longitude_the_wrong_way_round_is_refused() {
            assertThatThrownBy(() -> register.sets()[3].load(ReferenceCsv.of("postcode_areas.csv", "code,name,latitude,longitude,illustrative\nLE,Leicester,-1.13,52.65,yes\n")))
                .hasMessage("postcode_areas.csv, line 2, column latitude: -1.13 is not in Great Britain (49 to 61)");
        }

        @Test
        void too_far_east_is_refused() {
            assertThatThrownBy(() -> register.sets()[3].load(ReferenceCsv.of("postcode_areas.csv", "code,name,latitude,longitude,illustrative\nLE,Leicester,52.65,11.3,yes\n")))
                .hasMessage("postcode_areas.csv, line 2, column longitude: 11.3 is not in Great Britain (-9 to 2)");
        }

        @Test
        void of_an_area_that_is_no_letters_is_refused() {
            assertThatThrownBy(() -> register.sets()[3].load(ReferenceCsv.of("postcode_areas.csv", "code,name,latitude,longitude,illustrative\nLE1,Leicester,52,0,yes\n")))
                .hasMessage("postcode_areas.csv, line 2, column code: \"LE1\" is not one or two capital letters");
        }
    }

    @Nested
    class The_register {
        private final RegisterInMemory real = RegisterInMemory.real();

        @Test
        void has_125_open_establishments_of_171_in_20_groups() {
            assertThat(real.all()).hasSize(171);
            assertThat(real.active()).hasSize(125);
            assertThat(real.groups()).hasSize(20);
            assertThat(real.areas).hasSize(120);
        }

        @Test
        void is_the_same_when_it_is_taken_in_twice() {
            for (var set : real.sets()) {
                set.load(ReferenceCsv.open(set.file()));
            }
            has_125_open_establishments_of_171_in_20_groups();
        }

        @Test
        void knows_of_every_open_establishment_its_group_country_and_where_it_lies() {
            assertThat(real.active()).allSatisfy(open -> {
                assertThat(open.group()).isNotNull();
                assertThat(open.country()).isIn("England", "Wales");
                assertThat(real.findPostcodeArea(open.postcode())).isPresent();
                assertThat(open.location()).isPresent();
            });
        }

        @Test
        void has_every_open_establishment_within_35_miles_of_the_middle_of_its_postcode_area() {
            assertThat(real.active()).allSatisfy(open ->
                assertThat(real.postcodeArea(open.postcodeArea()).location().milesTo(open.location().orElseThrow())).isLessThan(35));
        }

        @Test
        void says_what_each_kind_of_place_is() {
            assertThat(real.get("EWI").estate()).isEqualTo(Estate.WOMEN);
            assertThat(real.get("WYI").estate()).isEqualTo(Estate.YOUNG_PEOPLE);
            assertThat(real.get("FMI").estate()).isEqualTo(Estate.YOUNG_PEOPLE);
            assertThat(real.get("STC3").estate()).isEqualTo(Estate.YOUNG_PEOPLE);
            assertThat(real.get("WDI").estate()).isEqualTo(Estate.LONG_TERM_HIGH_SECURITY);
            assertThat(real.get("LCI").estate()).isEqualTo(Estate.ADULT_MALE);
        }

        @Test
        void counts_contracted_prisons_as_national_without_supplement() {
            assertThat(real.get("ACI")).satisfies(altcourse -> {
                assertThat(altcourse.payZone()).isEqualTo(PayZone.NATIONAL);
                assertThat(altcourse.marketSupplement()).isEqualByComparingTo("0");
                assertThat(altcourse.operator()).isEqualTo("G4S");
            });
            assertThat(real.get("PVI").payZone()).isEqualTo(PayZone.INNER_LONDON);
            assertThat(real.get("FYI").payZone()).isEqualTo(PayZone.OUTER_LONDON);
            assertThat(real.get("AYI").marketSupplement()).isEqualByComparingTo("3500");
        }

        @Test
        void has_welsh_names_in_wales() {
            assertThat(real.get("CFI").nameCy()).isEqualTo("Carchar Caerdydd");
            assertThat(real.get("LCI").nameCy()).isNull();
        }
    }
}
