package hmpps.careers.promotion.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.establishment.PrisonGroup;
import hmpps.careers.promotion.eligibility.RuleOutcome.Named;
import hmpps.careers.promotion.eligibility.RuleOutcome.Term;
import hmpps.careers.shared.Texts;
import hmpps.careers.staff.QualificationTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the sentences people read of rules and outcomes: {@code #{ruleWords.evidence(outcome)}} on pages. */
@ApplicationScoped
@jakarta.inject.Named("ruleWords")
public class RuleWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject QualificationTypes qualificationTypes;
    @Inject Establishments establishments;

    /** What the rule asks for, for example "Band 3 for at least 2 years". */
    public String rule(EligibilityRule rule) {
        return switch (rule.kind()) {
            case BAND_HELD -> words(rule.isLevelTransfer() ? "eligibility.band.rule.level" : "eligibility.band.rule",
                List.of(rule.numberAsked()));
            case BAND_SERVICE -> rule.codeAsked() == null ? words("eligibility.band-service.rule.any", List.of(Eligibility.term(rule)))
                : words("eligibility.band-service.rule", List.of(Eligibility.term(rule), rule.bandAsked()));
            case PROBATION_COMPLETED -> words("eligibility.probation.rule", List.of());
            case NO_LIVE_WARNING -> words("eligibility.warning.rule", List.of());
            case MINIMUM_SERVICE -> words("eligibility.service.rule", List.of(Eligibility.term(rule)));
            case QUALIFICATION -> words("eligibility.qualification.rule", List.of(new Named(rule.kind(), rule.codeAsked())));
            case ESTABLISHMENT -> restriction("eligibility.establishment.rule", rule);
            case PRISON_GROUP -> restriction("eligibility.group.rule", rule);
        };
    }

    private String restriction(String key, EligibilityRule rule) {
        return rule.codeAsked() == null ? words(key + ".own", List.of()) : words(key, List.of(new Named(rule.kind(), rule.codeAsked())));
    }

    /** What in the person's record decided, for example "4 years 2 months in Band 3 since 12 September 2022". */
    public String evidence(RuleOutcome outcome) {
        return words(outcome.evidenceKey(), outcome.evidenceArguments());
    }

    /** What to do about it; null if nothing has to be done. */
    public String advice(RuleOutcome outcome) {
        return outcome.adviceKey() == null ? null : words(outcome.adviceKey(), outcome.adviceArguments());
    }

    private String words(String key, List<Object> arguments) {
        return Texts.say(key, arguments.stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        if (argument instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (argument instanceof Term term) {
            return term(term);
        }
        return argument instanceof Named named ? name(named) : argument;
    }

    private static String term(Term term) {
        if (term.years() == 0) {
            return part("eligibility.months", term.months());
        }
        var years = part("eligibility.years", term.years());
        return term.months() == 0 ? years : years + " " + part("eligibility.months", term.months());
    }

    private static String part(String key, int number) {
        return Texts.say(key, number);
    }

    private String name(Named named) {
        return switch (named.kind()) {
            case QUALIFICATION -> qualificationTypes.name(named.code());
            case ESTABLISHMENT -> establishments.find(named.code()).map(Establishment::displayName).orElse(named.code());
            case PRISON_GROUP -> establishments.findGroup(named.code()).map(PrisonGroup::name).orElse(named.code());
            default -> named.code();
        };
    }
}
