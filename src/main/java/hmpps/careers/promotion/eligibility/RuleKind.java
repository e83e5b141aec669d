package hmpps.careers.promotion.eligibility;

/** What an eligibility rule asks about; the number or code it is asked with stands in the rule. */
public enum RuleKind {
    /** Holds at least this band, and a lower one than is offered; the code LEVEL also lets people of the band offered apply. */
    BAND_HELD,
    /** Has held the present band for this many months by the closing day; with a band as the code, that band, or holds a higher one. */
    BAND_SERVICE,
    /** Has passed probation. */
    PROBATION_COMPLETED,
    /** Has no live formal warning. */
    NO_LIVE_WARNING,
    /** Has served for this many months by the closing day. */
    MINIMUM_SERVICE,
    /** Holds the qualification of this code, in date when the opportunity closes. */
    QUALIFICATION,
    /** Works in the establishment of this code, or of the opportunity when no code is given. */
    ESTABLISHMENT,
    /** Works in the prison group of this code, or of the opportunity when no code is given. */
    PRISON_GROUP;

    /** Whether it asks for a band or for months. */
    boolean needsNumber() {
        return switch (this) {
            case BAND_HELD, BAND_SERVICE, MINIMUM_SERVICE -> true;
            case PROBATION_COMPLETED, NO_LIVE_WARNING, QUALIFICATION, ESTABLISHMENT, PRISON_GROUP -> false;
        };
    }

    /** Key of its name in forms. */
    public String key() {
        return "rule-kind." + this;
    }
}
