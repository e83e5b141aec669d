package hmpps.careers.promotion.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;

import org.junit.jupiter.api.Test;

class EvidenceExampleTest {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void is_refused_without_title_or_text_and_beyond_the_columns() {
        assertThatThrownBy(() -> new EvidenceExample("900123", null, " ", "text", NOW)).hasMessage("evidence.title.required");
        assertThatThrownBy(() -> new EvidenceExample("900123", null, "x".repeat(121), "text", NOW)).hasMessage("application.text.too-long");
        assertThatThrownBy(() -> new EvidenceExample("900123", null, "Flood", " ", NOW)).hasMessage("evidence.text.required");
        assertThatThrownBy(() -> new EvidenceExample("900123", null, "Flood", "x".repeat(6001), NOW)).hasMessage("application.text.too-long");
    }

    @Test
    void keeps_title_and_text_as_typed_and_announces_neither() {
        var example = new EvidenceExample("900123", "LEA", " Flood ", "Water \uD83C\uDF0A #{7*7}", NOW);
        assertThat(example.getTitle()).isEqualTo("Flood");
        assertThat(example.getText()).isEqualTo("Water \uD83C\uDF0A #{7*7}");
        assertThat(example.getBehaviourCode()).isEqualTo("LEA");
        assertThat(example.getChangedAt()).isEqualTo(NOW);
        assertThat(example.kept().action()).isEqualTo("evidence.kept");
        assertThat(example.kept().after()).isEqualTo("words=2");
        assertThat(example.kept().recordRef()).isEqualTo(example.getId().toString());
    }

    @Test
    void changes_as_a_whole_or_not_at_all() {
        var example = new EvidenceExample("900123", "LEA", "Flood", "Water", NOW);
        assertThatThrownBy(() -> example.change(null, "Fire", "", NOW)).hasMessage("evidence.text.required");
        assertThat(example.getTitle()).isEqualTo("Flood");
        assertThat(example.change(null, "Fire", "Smoke", NOW.plusSeconds(1)).action()).isEqualTo("evidence.changed");
        assertThat(example.getText()).isEqualTo("Smoke");
        assertThat(example.removed().action()).isEqualTo("evidence.removed");
    }

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
