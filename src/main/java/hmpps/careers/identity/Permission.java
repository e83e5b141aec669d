package hmpps.careers.identity;

/** One thing a person may do; asked for by {@link Requires} on every public service method. */
public enum Permission {
    /** Signing in and activating an account: open to anybody, also to nobody. */
    SIGN_IN,
    USE_PORTAL,
    SEARCH_OPPORTUNITIES,
    APPLY,
    VIEW_OWN_RECORD,
    ENDORSE_APPLICATIONS,
    DRAFT_OPPORTUNITY,
    PUBLISH_OPPORTUNITY,
    VIEW_APPLICATIONS_RECEIVED,
    MANAGE_ROLES,
    READ_AUDIT
}
