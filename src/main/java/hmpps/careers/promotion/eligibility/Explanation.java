package hmpps.careers.promotion.eligibility;

import static hmpps.careers.promotion.eligibility.RuleOutcome.met;
import static hmpps.careers.promotion.eligibility.RuleOutcome.unmet;

import java.time.LocalDate;
import java.util.Comparator;

import hmpps.careers.promotion.eligibility.RuleOutcome.Named;
import hmpps.careers.promotion.eligibility.RuleOutcome.Term;
import hmpps.careers.staff.StaffRecord;

/** Finds the dated evidence for what {@link Eligibility} decided, and what to do about a rule that is not met. */
final class Explanation {
    private final EligibilityRule rule;
    private final boolean met;
    private final StaffRecord person;
    private final Place place;
    private final LocalDate today;
    private final LocalDate closing;

    private Explanation(EligibilityRule rule, boolean met, StaffRecord person, Place place, LocalDate today, LocalDate closing) {
        this.rule = rule;
        this.met = met;
        this.person = person;
        this.place = place;
        this.today = today;
        this.closing = closing;
    }

    static RuleOutcome of(EligibilityRule rule, boolean met, StaffRecord person, Place place, LocalDate today, LocalDate closing) {
        var explanation = new Explanation(rule, met, person, place, today, closing);
        return switch (rule.kind()) {
            case BAND_HELD -> explanation.band();
            case BAND_SERVICE -> explanation.bandService();
            case PROBATION_COMPLETED -> explanation.probation();
            case NO_LIVE_WARNING -> explanation.warning();
            case MINIMUM_SERVICE -> explanation.service("eligibility.service.evidence", person.joinedOn());
            case QUALIFICATION -> explanation.qualification();
            case ESTABLISHMENT -> explanation.restriction("eligibility.establishment", person.establishmentCode());
            case PRISON_GROUP -> explanation.restriction("eligibility.group", person.prisonGroupCode());
        };
    }

    private RuleOutcome band() {
        if (met) {
            return met(rule, "eligibility.band.evidence", person.band(), person.bandSince());
        }
        var outcome = unmet(rule, "eligibility.band.evidence", person.band(), person.bandSince());
        return person.band() < rule.numberAsked() ? outcome.advising("eligibility.band.advice.low", rule.numberAsked())
            : outcome.advising("eligibility.band.advice.high", place.band());
    }

    private RuleOutcome bandService() {
        var band = rule.bandAsked();
        if (band != 0 && person.band() > band) {
            return met(rule, "eligibility.band.evidence", person.band(), person.bandSince());
        }
        if (band != 0 && person.band() < band) {
            return unmet(rule, "eligibility.band.evidence", person.band(), person.bandSince()).advising("eligibility.band.advice.low", band);
        }
        return service("eligibility.band-service.evidence", person.bandSince());
    }

    private RuleOutcome service(String key, LocalDate since) {
        var now = Term.between(since, today);
        var reachedOn = since.plusMonths(rule.numberAsked());
        if (met) {
            var outcome = met(rule, key, now, since, person.band());
            return reachedOn.isAfter(today) ? outcome.advising("eligibility.service.advice.soon", Eligibility.term(rule), reachedOn) : outcome;
        }
        return unmet(rule, key, now, since, person.band()).advising("eligibility.service.advice", Eligibility.term(rule), reachedOn);
    }

    private RuleOutcome probation() {
        var passed = person.probationPassedOn();
        if (met) {
            return met(rule, "eligibility.probation.evidence", passed);
        }
        return (passed == null ? unmet(rule, "eligibility.probation.evidence.lasting", person.joinedOn()) : unmet(rule, "eligibility.probation.evidence.later", passed))
            .advising("eligibility.probation.advice");
    }

    private RuleOutcome warning() {
        if (met) {
            return met(rule, "eligibility.warning.evidence.none", today);
        }
        var last = person.liveWarnings().stream().filter(warning -> warning.isLiveOn(today))
            .max(Comparator.comparing(StaffRecord.Warning::liveUntil)).orElseThrow();
        var outcome = unmet(rule, "eligibility.warning.evidence", last.issuedOn(), last.liveUntil());
        return last.liveUntil().isBefore(closing) ? outcome.advising("eligibility.warning.advice.in-time", last.liveUntil().plusDays(1))
            : outcome.advising("eligibility.warning.advice", last.liveUntil().plusDays(1));
    }

    private RuleOutcome qualification() {
        var name = new Named(RuleKind.QUALIFICATION, rule.codeAsked());
        var held = person.qualification(rule.codeAsked()).orElse(null);
        if (held == null) {
            return unmet(rule, "eligibility.qualification.evidence.none").advising("eligibility.qualification.advice.none", name, closing);
        }
        if (held.expiresOn() == null) {
            return met ? met(rule, "eligibility.qualification.evidence.lasting", held.achievedOn())
                : unmet(rule, "eligibility.qualification.evidence.later", held.achievedOn()).advising("eligibility.qualification.advice.none", name, closing);
        }
        if (met) {
            return met(rule, "eligibility.qualification.evidence", held.expiresOn());
        }
        if (held.expiresOn().isBefore(today)) {
            return unmet(rule, "eligibility.qualification.evidence.expired", held.expiresOn()).advising("eligibility.qualification.advice.renew", name, closing);
        }
        if (held.expiresOn().isBefore(closing)) {
            return unmet(rule, "eligibility.qualification.evidence.too-soon", held.expiresOn()).advising("eligibility.qualification.advice.renew", name, closing);
        }
        return unmet(rule, "eligibility.qualification.evidence.later", held.achievedOn()).advising("eligibility.qualification.advice.none", name, closing);
    }

    private RuleOutcome restriction(String key, String present) {
        var asked = Eligibility.asked(rule, place);
        var evidence = present == null ? new Object[0] : new Object[] {new Named(rule.kind(), present)};
        var evidenceKey = present == null ? key + ".evidence.none" : key + ".evidence";
        if (met) {
            return met(rule, evidenceKey, evidence);
        }
        var outcome = unmet(rule, evidenceKey, evidence);
        return asked == null ? outcome.advising(key + ".advice.none") : outcome.advising(key + ".advice", new Named(rule.kind(), asked));
    }
}
