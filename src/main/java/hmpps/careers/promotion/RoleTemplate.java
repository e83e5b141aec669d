package hmpps.careers.promotion;

import java.util.List;

import hmpps.careers.promotion.eligibility.EligibilityRule;

/**
 * A kind of post as its evaluated job description has it: what a draft starts from.
 *
 * @param code              for example SO-RESIDENTIAL
 * @param jobDescriptionRef document reference, for example OR-JES-268-JD-B4
 * @param duties            one each line
 * @param behaviours        codes in order
 * @param level             of all behaviours, 1 to 6
 */
public record RoleTemplate(String code, String title, RoleFamily family, int band, boolean specialist, boolean operational,
        boolean lineManagement, String jobDescriptionRef, String groupProfile, Vetting vetting, String summary, List<String> duties,
        List<String> behaviours, int level, List<EligibilityRule> rules) {

    public RoleTemplate {
        duties = List.copyOf(duties);
        behaviours = List.copyOf(behaviours);
        rules = List.copyOf(rules);
    }
}
