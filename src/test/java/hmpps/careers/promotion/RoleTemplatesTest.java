package hmpps.careers.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.reference.BadReferenceFile;
import hmpps.careers.shared.reference.ReferenceCsv;

class RoleTemplatesTest {
    private static final String HEADER = "code,title,family,band,specialist,operational,line_management,job_description_ref,group_profile,vetting,"
        + "summary,duties,behaviours,level,rules\n";
    private static final List<String> BEHAVIOURS = codes("behaviours.csv");
    private static final List<String> QUALIFICATIONS = codes("qualification_types.csv");

    private static List<String> codes(String file) {
        return ReferenceCsv.open(file).rows().stream().map(row -> row.text("code")).distinct().toList();
    }

    static Stream<RoleTemplate> all() {
        return RoleTemplates.all().stream();
    }

    private static List<RoleTemplate> read(String row) {
        return RoleTemplates.read(ReferenceCsv.of("role_templates.csv", HEADER + row));
    }

    @Test
    void an_unknown_family_or_rule_is_refused_with_line_and_column() {
        var good = "X,Title,TRAINING,4,no,yes,no,OR-1,SO,ENHANCED_LEVEL_2,Words,one | two,LEA,2,BAND_HELD 3";
        assertThat(read(good)).singleElement().satisfies(template -> assertThat(template.duties()).containsExactly("one", "two"));
        assertThatThrownBy(() -> read(good.replace("TRAINING", "FLYING"))).isInstanceOf(BadReferenceFile.class).hasMessageContaining("family");
        for (var rules : List.of("CHARM", "BAND_HELD", "QUALIFICATION")) {
            assertThatThrownBy(() -> read(good.replace("BAND_HELD 3", rules))).isInstanceOf(BadReferenceFile.class).hasMessageContaining("rules");
        }
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_at_every_start() {
        var bad = ReferenceCsv.of("role_templates.csv", HEADER + "X,Title,TRAINING,4,no,yes,no,OR-1,SO,CHARM_LEVEL,Words,one,LEA,2,BAND_HELD 3");
        assertThatThrownBy(() -> new RoleTemplateReference().check(bad)).isInstanceOf(BadReferenceFile.class)
            .hasMessageContaining("line 2, column vetting");
    }

    @Test
    void a_code_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> RoleTemplates.get("SO-NOWHERE")).isInstanceOf(NotFound.class);
        assertThat(RoleTemplates.find("SO-NOWHERE")).isEmpty();
    }

    @Test
    void there_are_enough_of_each_kind() {
        assertThat(RoleTemplates.all()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(RoleTemplates.all()).extracting(RoleTemplate::band).containsOnly(4, 5, 7);
        assertThat(RoleTemplates.all()).filteredOn(RoleTemplate::specialist).allMatch(template -> template.band() == 4).hasSizeGreaterThan(8);
    }

    @Test
    void numbers_and_codes_of_rules_are_told_apart() {
        assertThat(RoleTemplates.get("SO-RESIDENTIAL").rules()).containsExactly(
            new EligibilityRule(RuleKind.BAND_HELD, 3, null), new EligibilityRule(RuleKind.PROBATION_COMPLETED, null, null),
            new EligibilityRule(RuleKind.NO_LIVE_WARNING, null, null), new EligibilityRule(RuleKind.BAND_SERVICE, 12, null),
            new EligibilityRule(RuleKind.QUALIFICATION, null, "CR_BASIC"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_can_be_offered_as_it_stands(RoleTemplate template) {
        assertThat(template.summary().split("\\s+").length).as("words of the summary").isBetween(60, 100);
        assertThat(template.duties()).hasSizeBetween(5, 7).noneMatch(String::isBlank);
        assertThat(template.behaviours()).hasSizeBetween(3, 6).doesNotHaveDuplicates().isSubsetOf(BEHAVIOURS);
        assertThat(template.rules()).doesNotHaveDuplicates().filteredOn(rule -> rule.kind() == RuleKind.QUALIFICATION)
            .extracting(EligibilityRule::codeAsked).isSubsetOf(QUALIFICATIONS);
        assertThat(template.lineManagement()).as("line management begins at Band 5").isEqualTo(template.band() >= 5);
        assertThat(template.jobDescriptionRef()).endsWith("-B" + template.band());
    }
}
