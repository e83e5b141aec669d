package hmpps.careers.promotion;

/** The kind of work an opportunity is about; people filter by it. */
public enum RoleFamily {
    RESIDENTIAL, OPERATIONS, SECURITY, OFFENDER_MANAGEMENT, SAFER_CUSTODY, REDUCING_REOFFENDING, HEALTH_AND_WELLBEING,
    PHYSICAL_EDUCATION, DOG_HANDLING, TRAINING, SPECIALIST;

    /** Key of its name. */
    public String key() {
        return "role-family." + this;
    }
}
