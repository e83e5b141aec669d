package hmpps.careers.identity;

/** Whether a person can sign in. */
public enum AccountState {
    NOT_ACTIVATED, ACTIVE, DISABLED;

    static AccountState of(boolean hasPassword, boolean disabled) {
        return disabled ? DISABLED : hasPassword ? ACTIVE : NOT_ACTIVATED;
    }
}
