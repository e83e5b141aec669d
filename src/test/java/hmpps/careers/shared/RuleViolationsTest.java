package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleViolationsTest {
    private final RuleViolations wrong = new RuleViolations();

    @Test
    void nothing_noted_refuses_nothing() {
        wrong.raise();
        assertThat(wrong.or("stands in", () -> "read")).isEqualTo("read");
        assertThat(wrong.all()).isEmpty();
    }

    @Test
    void all_that_was_noted_is_refused_at_once_and_the_first_speaks_for_all() {
        wrong.add(RuleViolation.on("title", "opportunity.title.long", 120));
        wrong.add(RuleViolation.on("posts", "opportunity.posts.range"));
        assertThatThrownBy(wrong::raise).hasMessage("opportunity.title.long").isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).isEqualTo("title");
            assertThat(refused.arguments()).containsExactly(120);
            assertThat(refused.all()).extracting(RuleViolation::field).containsExactly("title", "posts");
        });
    }

    @Test
    void what_was_gathered_elsewhere_is_noted_too_and_something_stands_in_for_what_was_asked() {
        wrong.add(RuleViolation.on("title", "opportunity.title.long", 120));
        assertThat(wrong.<String>or("stands in", () -> {
            var inner = new RuleViolations();
            inner.add(RuleViolation.on("posts", "opportunity.posts.range"));
            inner.add(RuleViolation.on("patterns", "opportunity.pattern.required"));
            inner.raise();
            return "read";
        })).isEqualTo("stands in");
        assertThat(wrong.all()).extracting(RuleViolation::field).containsExactly("title", "posts", "patterns");
    }

    @Test
    void of_a_field_what_was_found_first_is_told() {
        wrong.add(RuleViolation.on("contactEmail", "opportunity.contactEmail.empty"));
        wrong.add(RuleViolation.on("contactEmail", "opportunity.email.format"));
        assertThat(wrong.all()).extracting(RuleViolation::key).containsExactly("opportunity.contactEmail.empty");
    }

    @Test
    void a_single_refusal_is_all_there_is_to_tell() {
        var one = new RuleViolation("opportunity.change.draft-only");
        assertThat(one.all()).containsExactly(one);
    }
}
