package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void a_code_is_four_groups_without_letters_that_look_like_digits() {
        assertThat(Secrets.next()).matches("[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}");
    }

    @Test
    void no_two_codes_are_alike() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            codes.add(Secrets.next());
        }
        assertThat(codes).hasSize(1000);
    }

    @Test
    void a_code_may_be_typed_in_any_case_without_hyphens_and_with_lookalikes() {
        var kept = Secrets.hash("0ZYHX-8YWXQ-1FDTR-VKTW4");
        assertThat(Secrets.hash(" ozyhx 8ywxq lfdtr vktw4 ")).isEqualTo(kept);
        assertThat(Secrets.hash("OZYHX8YWXQIFDTRVKTW4")).isEqualTo(kept);
        assertThat(kept).hasSize(64).doesNotContain("ZYHX");
    }

    @Test
    void another_code_is_kept_as_another() {
        assertThat(Secrets.hash("AAAAA")).isNotEqualTo(Secrets.hash("AAAAB"));
        assertThat(Secrets.hash(null)).isEqualTo(Secrets.hash(""));
    }

    @Test
    void a_hash_made_with_less_work_is_weak() {
        assertThat(Passwords.isWeak("PBKDF2WithHmacSHA256:2048:a:b")).isTrue();
        assertThat(Passwords.isWeak("PBKDF2WithHmacSHA1:600000:a:b")).isTrue();
        assertThat(Passwords.isWeak("PBKDF2WithHmacSHA256:600000:a:b")).isFalse();
    }
}
