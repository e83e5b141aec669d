package hmpps.careers.promotion.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import hmpps.careers.promotion.eligibility.RuleOutcome.Term;
import hmpps.careers.staff.StaffRecord;

/**
 * The one place that says whether somebody meets the rules of an opportunity. Whatever passing time brings for certain (service,
 * a qualification that runs out) is judged on the closing day; the rest as the record stands today.
 */
public final class Eligibility {
    private Eligibility() { }

    /**
     * Judges every rule and says why.
     *
     * @param place   the post offered
     * @param closing the day applications close, in London
     */
    public static EligibilityResult check(List<EligibilityRule> rules, StaffRecord person, Place place, LocalDate today, LocalDate closing) {
        return new EligibilityResult(rules.stream()
            .map(rule -> Explanation.of(rule, meets(rule, person, place, today, closing), person, place, today, closing))
            .toList());
    }

    /** Whether the person gives the answer asked for: what {@link #check} says of the same rule. */
    public static boolean meets(Question question, StaffRecord person, LocalDate today) {
        return meets(question.rule(), person, question.place(), today, question.closing());
    }

    /** Whether this rule is met: the predicate behind both of the above. */
    static boolean meets(EligibilityRule rule, StaffRecord person, Place place, LocalDate today, LocalDate closing) {
        return switch (rule.kind()) {
            case BAND_HELD -> person.band() >= rule.numberAsked() && person.band() <= rule.highestBand(place.band());
            case BAND_SERVICE -> servedInBand(rule, person, closing);
            case PROBATION_COMPLETED -> person.probationCompletedOn(today);
            case NO_LIVE_WARNING -> !warned(person, today);
            case MINIMUM_SERVICE -> served(person.joinedOn(), closing, rule.numberAsked());
            case QUALIFICATION -> qualified(person, rule.codeAsked(), today, closing);
            case ESTABLISHMENT -> asked(rule, place).equals(person.establishmentCode());
            case PRISON_GROUP -> Objects.equals(asked(rule, place), person.prisonGroupCode()) && person.prisonGroupCode() != null;
        };
    }

    /** The establishment or group a rule is about. */
    static String asked(EligibilityRule rule, Place place) {
        if (rule.codeAsked() != null) {
            return rule.codeAsked();
        }
        return rule.kind() == RuleKind.ESTABLISHMENT ? place.establishmentCode() : place.prisonGroupCode();
    }

    private static boolean servedInBand(EligibilityRule rule, StaffRecord person, LocalDate closing) {
        var band = rule.bandAsked();
        if (band != 0 && person.band() != band) {
            return person.band() > band;
        }
        return served(person.bandSince(), closing, rule.numberAsked());
    }

    private static boolean served(LocalDate since, LocalDate day, int months) {
        return !since.isAfter(day) && Months.full(since, day) >= months;
    }

    private static boolean warned(StaffRecord person, LocalDate today) {
        var warnings = person.liveWarnings();
        for (int i = 0, n = warnings.size(); i < n; i++) {
            if (warnings.get(i).isLiveOn(today)) {
                return true;
            }
        }
        return false;
    }

    private static boolean qualified(StaffRecord person, String code, LocalDate today, LocalDate closing) {
        var held = person.qualifications();
        for (int i = 0, n = held.size(); i < n; i++) {
            var one = held.get(i);
            if (one.code().equals(code) && one.inDateOn(today) && (one.expiresOn() == null || !one.expiresOn().isBefore(closing))) {
                return true;
            }
        }
        return false;
    }

    /** The time a rule asks for, to be read. */
    static Term term(EligibilityRule rule) {
        return Term.ofMonths(rule.numberAsked());
    }
}
