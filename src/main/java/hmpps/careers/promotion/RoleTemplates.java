package hmpps.careers.promotion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceRow;

/** The kinds of post that opportunities are drafted from: {@code role_templates.csv}, read once, the same on every node. */
public final class RoleTemplates {
    private static final String BETWEEN_DUTIES = "\\s*\\|\\s*";

    private RoleTemplates() { }

    private static final class Known {
        private static final List<RoleTemplate> ALL = read(ReferenceCsv.open("role_templates.csv"));
    }

    /** All of them: by band, supervising officers before specialists, in the file's order. */
    public static List<RoleTemplate> all() {
        return Known.ALL;
    }

    public static Optional<RoleTemplate> find(String code) {
        return all().stream().filter(template -> template.code().equals(code)).findFirst();
    }

    /** The template of that code; NotFound if there is none. */
    public static RoleTemplate get(String code) {
        return find(code).orElseThrow(() -> new NotFound("role template"));
    }

    static List<RoleTemplate> read(ReferenceCsv csv) {
        return csv.columns("code", "title", "family", "band", "specialist", "operational", "line_management", "job_description_ref", "group_profile",
                "vetting", "summary", "duties", "behaviours", "level", "rules").key("code")
            .rows().stream().map(RoleTemplates::template).toList();
    }

    private static RoleTemplate template(ReferenceRow row) {
        return new RoleTemplate(row.text("code", 40), row.text("title", 120), row.convert("family", "a role family", RoleFamily::valueOf),
            row.integer("band", 2, 12), row.yesNo("specialist"), row.yesNo("operational"), row.yesNo("line_management"),
            row.text("job_description_ref", 40), row.text("group_profile", 80), row.convert("vetting", "a vetting level", Vetting::valueOf),
            row.text("summary", 2000), List.of(row.text("duties", 4000).split(BETWEEN_DUTIES)), List.of(row.text("behaviours").split(",")),
            row.integer("level", 1, 6), row.convert("rules", "a list of rules", RoleTemplates::rules));
    }

    /** "BAND_HELD 3; QUALIFICATION CR_BASIC": kinds with their number or code. */
    private static List<EligibilityRule> rules(String text) {
        return Arrays.stream(text.split("\\s*;\\s*")).map(RoleTemplates::rule).toList();
    }

    private static EligibilityRule rule(String text) {
        var parts = text.split(" ");
        var asked = parts.length == 1 ? null : parts[1];
        var number = asked != null && asked.matches("[0-9]+") ? Integer.valueOf(asked) : null;
        return new EligibilityRule(RuleKind.valueOf(parts[0]), number, number == null ? asked : null);
    }
}
