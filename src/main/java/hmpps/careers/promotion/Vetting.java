package hmpps.careers.promotion;

/** The vetting a post asks for: HMPPS Enhanced Level 2 as the base, more in high security. */
public enum Vetting {
    ENHANCED_LEVEL_2, COUNTER_TERRORIST_CHECK, SECURITY_CHECK;

    /** Key of its name. */
    public String key() {
        return "vetting." + this;
    }
}
