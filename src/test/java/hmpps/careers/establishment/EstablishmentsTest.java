package hmpps.careers.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.reference.ReferenceLoaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstablishmentsTest {
    private static final RegisterInMemory REGISTER = RegisterInMemory.real();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "QQ", "QQ1 1QQ", "LEX", "LE18 4", "LE18 4TNX", "18", "LE 18 4TN", "' or 1=1", "L\u00c9", "LE184TN LE184TN"})
    void a_postcode_that_is_none_is_refused(String typed) {
        assertThatThrownBy(() -> REGISTER.postcodeArea(typed)).isInstanceOfSatisfying(RuleViolation.class, refusal ->
            assertThat(refusal.key()).isEqualTo("establishment.postcode.unknown"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        LE18 4TN, LE
        le184tn, LE
        ' le18  4tn ', LE
        LE18, LE
        LE, LE
        l9 7lh, L
        L, L
        EC1A 1BB, EC
        ec1a, EC
        W1A1HQ, W
        m60 9ah, M
        """)
    void a_postcode_gives_its_area(String typed, String area) {
        assertThat(REGISTER.postcodeArea(typed).code()).isEqualTo(area);
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThatThrownBy(() -> REGISTER.get("XXX")).isInstanceOf(NotFound.class);
        assertThat(REGISTER.find(null)).isEmpty();
        assertThat(REGISTER.findGroup("XX")).isEmpty();
        assertThat(REGISTER.findGroup("EM")).map(PrisonGroup::name).hasValue("East Midlands");
    }

    @Test
    void a_closed_prison_that_lies_nowhere_has_none_near() {
        assertThat(REGISTER.near(REGISTER.get("WOI"))).isEmpty();
    }

    @Test
    void the_nearest_to_a_postcode_come_first() {
        var near = REGISTER.near(REGISTER.postcodeArea("LE2"));
        assertThat(near).hasSize(125);
        assertThat(near.get(0).establishment().displayName()).isEqualTo("HMP Leicester");
        assertThat(near).extracting(Establishments.Near::miles).isSorted();
        assertThat(near.get(0).miles()).isLessThan(5);
    }

    @Test
    void the_nearest_to_a_prison_leave_itself_out() {
        var near = REGISTER.near(REGISTER.get("BAI"));
        assertThat(near).hasSize(124);
        assertThat(near).extracting(one -> one.establishment().code()).doesNotContain("BAI").startsWith("ISI", "TSI");
    }

    @Test
    void what_was_read_is_kept_until_a_reference_file_is_taken_in() {
        var register = new RegisterInMemory();
        assertThat(register.all()).isEmpty();
        register.add(new Establishment("AAI", "A (HMP)", "A", true, Estate.WOMEN));
        assertThat(register.all()).hasSize(1);
        register.add(new Establishment("BBI", "B (HMP)", "B", true, Estate.WOMEN));
        assertThat(register.all()).hasSize(1);
        register.forget(new ReferenceLoaded("establishments.csv", null, "new"));
        assertThat(register.all()).hasSize(2);
    }
}
