package hmpps.careers.promotion.eligibility;

/** What an eligibility rule asks about; the number or code it is asked with stands in the rule. */
public enum RuleKind {
    /** Holds at least this band. */
    BAND_HELD,
    /** Has held the present band, or a higher one, for this many months. */
    BAND_SERVICE,
    /** Has passed probation. */
    PROBATION_COMPLETED,
    /** Has no live formal warning. */
    NO_LIVE_WARNING,
    /** Has served for this many months. */
    MINIMUM_SERVICE,
    /** Holds the qualification of this code, in date when the opportunity closes. */
    QUALIFICATION,
    /** Works in the establishment of this code, or of the opportunity when no code is given. */
    ESTABLISHMENT,
    /** Works in the prison group of this code, or of the opportunity when no code is given. */
    PRISON_GROUP
}
