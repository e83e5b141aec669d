package hmpps.careers.identity;

/** Whether a person can sign in. */
public enum AccountState { NOT_ACTIVATED, ACTIVE, DISABLED }
