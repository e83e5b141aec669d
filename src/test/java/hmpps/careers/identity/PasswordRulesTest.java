package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> SAM = List.of("900123", "Sam", "Okafor", "sam.okafor@justice.example", "Five Wells");

    @Nested
    class A_password_is_refused {
        @ParameterizedTest
        @ValueSource(strings = {"", "elevenchars", "a b c d e f"})
        void when_it_has_fewer_than_twelve_characters(String password) {
            assertThatThrownBy(() -> PasswordRules.check(password, SAM)).hasMessage("password.short");
        }

        @Test
        void when_there_is_none() {
            assertThatThrownBy(() -> PasswordRules.check(null, SAM)).hasMessage("password.short");
        }

        @Test
        void when_it_has_eleven_characters_of_four_bytes() {
            assertThatThrownBy(() -> PasswordRules.check("🦉".repeat(11), SAM)).hasMessage("password.short");
        }

        @Test
        void when_it_is_longer_than_can_be_examined() {
            assertThatThrownBy(() -> PasswordRules.check("x1 ".repeat(43), SAM)).hasMessage("password.long");
        }

        @ParameterizedTest
        @ValueSource(strings = {"quarry hmpps trombone", "HMPPS-lamp-quarry-7", "my prison garden lamp", "quarry okafor trombone", "trombone900123lamp",
            "green wells trombone lamp", "justice lamp trombone"})
        void when_it_holds_a_word_of_the_person_or_the_portal(String password) {
            assertThatThrownBy(() -> PasswordRules.check(password, SAM)).hasMessage("password.personal");
        }

        @ParameterizedTest
        @ValueSource(strings = {"password1234", "passwordpassword", "123456789012", "qwertyuiop12", "aaaaaaaaaaaaaaaa", "iloveyou1234", "letmein12345"})
        void when_it_is_common(String password) {
            assertThatThrownBy(() -> PasswordRules.check(password, SAM)).hasMessage("password.common");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"green lamp quarry trombone", "tromboneylampen", "żółta łódź na jeziorze", "🦉 lamp quarry trombone 🦉"})
    void no_kind_of_character_is_asked_for_or_forbidden(String password) {
        assertThatCode(() -> PasswordRules.check(password, SAM)).doesNotThrowAnyException();
    }

    @Test
    void sixty_four_characters_and_more_are_welcome() {
        assertThatCode(() -> PasswordRules.check("green lamp quarry trombone violet harbour seven otters walking north", SAM)).doesNotThrowAnyException();
    }

    @Test
    void the_longest_that_can_be_examined_is_welcome_and_one_more_is_not() {
        var longest = "green lamp quarry trombone violet harbour seven otters walking north past the mill, over eleven stiles and down to the quiet bay";
        assertThat(longest).hasSize(PasswordRules.LONGEST);
        assertThatCode(() -> PasswordRules.check(longest, SAM)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(longest + ".", SAM)).hasMessage("password.long");
    }

    @Test
    void a_name_of_four_letters_counts_and_a_person_without_an_address_is_no_hindrance() {
        assertThatThrownBy(() -> PasswordRules.check("quarry lamp rook trombone", List.of("Rook"))).hasMessage("password.personal");
        assertThatCode(() -> PasswordRules.check("green lamp quarry trombone", Arrays.asList("900123", null))).doesNotThrowAnyException();
    }

    @Test
    void short_names_do_not_spoil_long_words() {
        assertThatCode(() -> PasswordRules.check("sleeplessness quarry lamp", List.of("900123", "Lee", "Ng"))).doesNotThrowAnyException();
    }
}
