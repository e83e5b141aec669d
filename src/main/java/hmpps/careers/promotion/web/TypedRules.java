package hmpps.careers.promotion.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.RuleViolations;
import hmpps.careers.shared.Texts;

/**
 * The eligibility rules of an opportunity as a form asks for them; they are kept in the order of the form. The band, prison or group
 * that a rule names is not asked for and stays as it is in what is kept.
 */
public class TypedRules {
    private static final int MOST_MONTHS = 240;

    private Integer lowestBand;
    private boolean level;
    private String bandMonths;
    private boolean probation;
    private boolean noWarning;
    private String serviceMonths;
    private List<String> qualifications = new ArrayList<>();
    private String openTo = "EVERYBODY";
    private final Map<RuleKind, String> named = new EnumMap<>(RuleKind.class);

    TypedRules(List<EligibilityRule> rules) {
        rules.forEach(this::show);
    }

    private void show(EligibilityRule rule) {
        switch (rule.kind()) {
            case BAND_HELD -> {
                lowestBand = rule.numberAsked();
                level = EligibilityRule.LEVEL_TRANSFER.equals(rule.codeAsked());
            }
            case BAND_SERVICE -> {
                bandMonths = String.valueOf(rule.numberAsked());
                named.put(rule.kind(), rule.codeAsked());
            }
            case PROBATION_COMPLETED -> probation = true;
            case NO_LIVE_WARNING -> noWarning = true;
            case MINIMUM_SERVICE -> serviceMonths = String.valueOf(rule.numberAsked());
            case QUALIFICATION -> qualifications.add(rule.codeAsked());
            case ESTABLISHMENT, PRISON_GROUP -> {
                openTo = rule.kind().name();
                named.put(rule.kind(), rule.codeAsked());
            }
        }
    }

    /** The rules that can be read; what is wrong with the others is noted. */
    List<EligibilityRule> rules(RuleViolations wrong) {
        if (level && lowestBand == null) {
            wrong.add(RuleViolation.on("level", "vacancy.level.without-band"));
        }
        var rules = new ArrayList<EligibilityRule>();
        if (lowestBand != null) {
            rules.add(new EligibilityRule(RuleKind.BAND_HELD, lowestBand, level ? EligibilityRule.LEVEL_TRANSFER : null));
        }
        addMonths(rules, RuleKind.BAND_SERVICE, wrong.or(0, () -> months(bandMonths, "bandMonths", getBandMonthsLabel())));
        if (probation) {
            rules.add(new EligibilityRule(RuleKind.PROBATION_COMPLETED, null, null));
        }
        if (noWarning) {
            rules.add(new EligibilityRule(RuleKind.NO_LIVE_WARNING, null, null));
        }
        addMonths(rules, RuleKind.MINIMUM_SERVICE, wrong.or(0, () -> months(serviceMonths, "serviceMonths", Texts.say("vacancy.rule.service-months"))));
        qualifications.forEach(code -> rules.add(new EligibilityRule(RuleKind.QUALIFICATION, null, code)));
        if (!openTo.equals("EVERYBODY")) {
            rules.add(restriction(openTo));
        }
        return rules;
    }

    /** The rule that keeps people of other prisons or groups away: that of the opportunity, unless the rule has always named another. */
    public EligibilityRule restriction(String kind) {
        return new EligibilityRule(RuleKind.valueOf(kind), null, named.get(RuleKind.valueOf(kind)));
    }

    /** What the months in a band are called: those in the band that the rule names, or in whichever is held. */
    public String getBandMonthsLabel() {
        var band = named.get(RuleKind.BAND_SERVICE);
        return band == null ? Texts.say("vacancy.rule.band-months") : Texts.say("vacancy.rule.band-months.of", band);
    }

    /** No months, as where the box is empty, are no rule. */
    private void addMonths(List<EligibilityRule> rules, RuleKind kind, int months) {
        if (months != 0) {
            rules.add(new EligibilityRule(kind, months, named.get(kind)));
        }
    }

    private static int months(String typed, String field, String words) {
        var months = TypedNumber.wholeOrNone(typed, field, words);
        if (months < 0 || months > MOST_MONTHS) {
            throw RuleViolation.on(field, "vacancy.months.range", words, MOST_MONTHS);
        }
        return months;
    }

    public Integer getLowestBand() {
        return lowestBand;
    }

    public void setLowestBand(Integer lowestBand) {
        this.lowestBand = lowestBand;
    }

    /** Whether people of the band offered may apply too. */
    public boolean isLevel() {
        return level;
    }

    public void setLevel(boolean level) {
        this.level = level;
    }

    public String getBandMonths() {
        return bandMonths;
    }

    public void setBandMonths(String bandMonths) {
        this.bandMonths = bandMonths;
    }

    public boolean isProbation() {
        return probation;
    }

    public void setProbation(boolean probation) {
        this.probation = probation;
    }

    public boolean isNoWarning() {
        return noWarning;
    }

    public void setNoWarning(boolean noWarning) {
        this.noWarning = noWarning;
    }

    public String getServiceMonths() {
        return serviceMonths;
    }

    public void setServiceMonths(String serviceMonths) {
        this.serviceMonths = serviceMonths;
    }

    public List<String> getQualifications() {
        return qualifications;
    }

    public void setQualifications(List<String> qualifications) {
        this.qualifications = new ArrayList<>(qualifications);
    }

    /** EVERYBODY, PRISON_GROUP or ESTABLISHMENT. */
    public String getOpenTo() {
        return openTo;
    }

    public void setOpenTo(String openTo) {
        this.openTo = openTo;
    }
}
