package hmpps.careers.promotion.application;

import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hmpps.careers.fixtures.PromotionFixtures;
import hmpps.careers.promotion.Behaviour;

class SectionsTest {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final List<Behaviour> BEHAVIOURS = List.of(new Behaviour("LEA", 2, "Leadership", "EO", "Leads.", 250), new Behaviour("MED", 2, "Decisions", "EO", "Decides.", 3));
    Application application = new Application("APP-26-7Q4KZM", opportunity().published(), "900123", NOW);

    Sections sections() {
        return Sections.of(application, BEHAVIOURS, true, null, true, NOW);
    }

    SectionState state(String path) {
        return sections().get(path).state();
    }

    void completeAllButEndorsement() {
        application.confirmDetails(NOW);
        application.write("LEA", "I led.", true, NOW);
        application.write("MED", "I decided.", true, NOW);
        application.writePersonalStatement("I want it.", true, NOW);
        application.answerAdjustments(false, null, NOW);
        application.answerDisabilityConfident(false, NOW);
    }

    @Test
    void of_a_new_draft_are_all_to_do_but_eligibility() {
        assertThat(sections().getAll()).extracting(Section::path)
            .containsExactly("details", "eligibility", "lea", "med", "personal-statement", "adjustments", "disability-confident", "endorsement", "equality");
        assertThat(sections().getMissing()).hasSize(7).allMatch(section -> section.state() == SectionState.TO_DO);
        assertThat(sections().isAllComplete()).isFalse();
        assertThat(sections().getAsked()).isEqualTo(8);
        assertThat(sections().getComplete()).isEqualTo(1);
    }

    @Test
    void over_the_limit_is_not_complete_though_called_finished() {
        application.write("MED", "one two three four", true, NOW);
        assertThat(state("med")).isEqualTo(SectionState.TOO_LONG);
        application.write("MED", "one two - three !", true, NOW);
        assertThat(state("med")).isEqualTo(SectionState.DONE);
    }

    @Test
    void not_called_finished_is_a_draft_and_without_a_word_is_to_do() {
        application.write("LEA", "begun", false, NOW);
        application.write("MED", " - ", true, NOW);
        assertThat(state("lea")).isEqualTo(SectionState.DRAFT);
        assertThat(state("med")).isEqualTo(SectionState.TO_DO);
    }

    @Test
    void the_personal_statement_has_its_own_limit() {
        application.writePersonalStatement("x ".repeat(750), true, NOW);
        assertThat(state("personal-statement")).isEqualTo(SectionState.DONE);
        application.writePersonalStatement("x ".repeat(751), true, NOW);
        assertThat(state("personal-statement")).isEqualTo(SectionState.TOO_LONG);
        assertThat(sections().get("personal-statement").words()).isEqualTo(751);
        assertThat(sections().get("personal-statement").limit()).isEqualTo(750);
    }

    @Test
    void unmet_rules_stand_in_the_way_of_sending() {
        completeAllButEndorsement();
        var sections = Sections.of(application, BEHAVIOURS, false, null, false, NOW);
        assertThat(sections.getMissing()).extracting(Section::path).containsExactly("eligibility");
    }

    @Test
    void a_manager_has_to_be_asked_but_need_not_have_answered() {
        completeAllButEndorsement();
        assertThat(sections().getMissing()).extracting(Section::path).containsExactly("endorsement");
        var endorsement = new Endorsement(application, "900500", NOW);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, NOW).isAllComplete()).isTrue();
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, NOW).get("endorsement").state()).isEqualTo(SectionState.REQUESTED);
        endorsement.answer("900500", false, "no", NOW);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, NOW).isAllComplete()).isTrue();
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, NOW).get("endorsement").state()).isEqualTo(SectionState.DECLINED);
        assertThat(Sections.of(application, BEHAVIOURS, true, null, false, NOW).isAllComplete()).isTrue();
    }

    @Test
    void a_question_has_ended_while_the_application_is_withdrawn_since_the_manager_does_not_see_it_then() {
        var endorsement = new Endorsement(application, "900500", NOW);
        application.withdraw(NOW);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, NOW).get("endorsement").state()).isEqualTo(SectionState.ENDED);
        application.startAgain(NOW);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, NOW).get("endorsement").state()).isEqualTo(SectionState.REQUESTED);
    }

    @Test
    void a_question_the_manager_can_no_longer_answer_has_ended_and_an_answer_stays_one() {
        var endorsement = new Endorsement(application, "900500", NOW);
        var before = PromotionFixtures.CLOSES.minusNanos(1);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, before).get("endorsement").state()).isEqualTo(SectionState.REQUESTED);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, PromotionFixtures.CLOSES).get("endorsement").state()).isEqualTo(SectionState.ENDED);
        endorsement.answer("900500", true, null, before);
        assertThat(Sections.of(application, BEHAVIOURS, true, endorsement, true, PromotionFixtures.CLOSES).get("endorsement").state()).isEqualTo(SectionState.GIVEN);
    }

    @Test
    void equality_monitoring_is_never_asked_for() {
        assertThat(sections().get("equality").isAsked()).isFalse();
        assertThat(sections().getMissing()).extracting(Section::path).doesNotContain("equality");
    }

    @ParameterizedTest
    @CsvSource({"details,eligibility,1", "lea,med,3", "endorsement,equality,8", "equality,check,9", "unknown,check,0"})
    void follow_each_other_and_end_with_the_check(String path, String next, int number) {
        assertThat(sections().after(path)).isEqualTo(next);
        assertThat(sections().number(path)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"TO_DO,false", "DRAFT,false", "TOO_LONG,false", "NOT_MET,false", "REQUESTED,true", "ENDED,true", "GIVEN,true", "DECLINED,true", "OPTIONAL,true", "DONE,true"})
    void are_complete_in_these_states(SectionState state, boolean complete) {
        assertThat(state.isComplete()).isEqualTo(complete);
    }
}
