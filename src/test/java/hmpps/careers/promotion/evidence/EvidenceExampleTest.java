package hmpps.careers.promotion.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

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
}
