package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
    @ParameterizedTest
    @CsvSource(value = {"okafor; okafor%; ", "Sam Okafor; Okafor%; Sam%", "' Okafor,  Sam '; Okafor%; Sam%", "Okafor,; Okafor%; ",
        "Anna de la Cruz; de la Cruz%; Anna%"}, delimiter = ';')
    void a_name_is_a_family_name_or_both(String typed, String family, String given) {
        assertThat(NameSearch.of(typed)).isEqualTo(new NameSearch(null, null, family, given));
    }

    @Test
    void digits_make_a_staff_number_and_an_at_sign_an_address() {
        assertThat(NameSearch.of(" ab 900 ")).isEqualTo(new NameSearch("AB900%", null, null, null));
        assertThat(NameSearch.of("Sam.O@Justice")).isEqualTo(new NameSearch(null, "sam.o@justice%", null, null));
    }

    @Test
    void signs_of_a_pattern_stand_for_themselves() {
        assertThat(NameSearch.of("100%_!").number()).isEqualTo("100!%!_!!%");
    }

    @ParameterizedTest
    @CsvSource({"okafor%, Okafor%", "o'brien%, O'Brien%", "mcdonald%, McDonald%", "smith-jones%, Smith-Jones%", "DE LA CRUZ%, De La Cruz%"})
    void small_letters_find_names_as_they_are_spelt(String typed, String spelt) {
        assertThat(NameSearch.spelt(typed.replace("\"", ""))).isEqualTo(spelt);
    }
}
