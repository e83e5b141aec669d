package hmpps.careers.promotion.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;

import org.junit.jupiter.api.Test;

class SavedTest {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void a_fingerprint_tells_texts_apart_and_is_empty_for_none() {
        assertThat(Saved.seen(null)).isEmpty();
        assertThat(Saved.seen("")).isEmpty();
        assertThat(Saved.seen("a")).hasSize(16).isEqualTo(Saved.seen("a")).isNotEqualTo(Saved.seen("b"));
        var saved = new Saved(false, NOW, "one two three", 2);
        assertThat(saved.words()).isEqualTo(3);
        assertThat(saved.over()).isEqualTo(1);
        assertThat(new Saved(false, NOW, "one", 2).over()).isZero();
        assertThat(saved.seen()).isEqualTo(Saved.seen("one two three"));
    }

    @Test
    void references_of_applications_name_the_year_and_hold_no_letter_that_reads_like_a_digit() {
        var references = new ApplicationReferences();
        references.clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
        var made = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            made.add(references.next());
        }
        assertThat(made).hasSizeGreaterThan(498).allMatch(reference -> reference.matches("APP-26-[0-9A-HJKMNP-TV-Z]{6}"));
    }
}
