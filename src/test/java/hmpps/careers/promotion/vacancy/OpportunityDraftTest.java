package hmpps.careers.promotion.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.promotion.ContractType;
import hmpps.careers.shared.RuleViolation;

class OpportunityDraftTest {
    String title = "Supervising officer";
    String summary = "You will lead a team.";
    List<String> duties = List.of("brief the team", "check the roll");
    List<String> behaviours = List.of("LEA", "MED");
    String contact = "Ann Lee";
    String email = "ann.lee@example.test";
    List<RuleViolation> unread = List.of();

    @Test
    void asks_for_one_to_six_behaviours_each_once() {
        behaviours = List.of();
        refused("behaviours", "opportunity.behaviours.range");
        behaviours = List.of("A", "B", "C", "D", "E", "F", "G");
        refused("behaviours", "opportunity.behaviours.range");
        behaviours = List.of("LEA", "LEA");
        refused("behaviours", "opportunity.behaviours.range");
    }

    @Test
    void is_refused_without_title_summary_duties_or_contact() {
        title = " ";
        refused("title", "opportunity.title.empty");
        title = "x";
        summary = null;
        refused("summary", "opportunity.summary.empty");
        summary = "x";
        duties = List.of(" ", "");
        refused("duties", "opportunity.duties.empty");
        duties = List.of("x");
        contact = "";
        refused("contactName", "opportunity.contactName.empty");
    }

    @ParameterizedTest
    @CsvSource({"title,120", "summary,2000", "contactName,120"})
    void is_refused_where_a_text_does_not_fit_and_kept_where_it_just_does(String field, int most) {
        var fits = "x".repeat(most);
        set(field, fits);
        assertThat(List.of(draft().title(), draft().summary(), draft().contactName())).contains(fits);
        set(field, fits + "x");
        refused(field, "opportunity." + field + ".long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@example", "ann lee@example.test", "@example.test", "ann@@example.test"})
    void is_refused_with_an_address_nobody_can_write_to(String address) {
        email = address;
        refused("contactEmail", "opportunity.email.format");
    }

    @Test
    void says_all_that_is_wrong_at_once_and_of_each_field_what_was_found_first() {
        unread = List.of(RuleViolation.on("weeklyHours", "vacancy.number.decimal", "Weekly hours"), RuleViolation.on("closes", "field.date.invalid"));
        title = "x".repeat(121);
        summary = " ";
        duties = List.of();
        behaviours = List.of();
        contact = null;
        email = "";
        assertThat(draft().wrong().all()).extracting(RuleViolation::field)
            .containsExactly("weeklyHours", "closes", "title", "summary", "duties", "behaviours", "contactName", "contactEmail");
        assertThat(draft().wrong().all()).extracting(RuleViolation::key).contains("opportunity.contactEmail.empty").doesNotContain("opportunity.email.format");
    }

    @Test
    void may_ask_for_six_behaviours() {
        behaviours = List.of("A", "B", "C", "D", "E", "F");
        assertThat(draft().behaviours()).hasSize(6);
    }

    @Test
    void keeps_texts_without_the_space_around_them_and_leaves_out_empty_duties() {
        title = "  Supervising officer ";
        duties = List.of(" brief the team ", "", "  ");
        assertThat(draft().title()).isEqualTo("Supervising officer");
        assertThat(draft().duties()).containsExactly("brief the team");
    }

    private void set(String field, String text) {
        switch (field) {
            case "title" -> title = text;
            case "summary" -> summary = text;
            default -> contact = text;
        }
    }

    private OpportunityDraft draft() {
        return new OpportunityDraft(title, 2, ContractType.PERMANENT, true, false, false, new BigDecimal("39.0"), summary, duties, behaviours, List.of(),
            contact, email, LocalDateTime.parse("2026-12-06T17:00"), unread);
    }

    private void refused(String field, String message) {
        assertThatThrownBy(() -> draft().wrong().raise()).hasMessage(message).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).isEqualTo(field));
    }
}
