package hmpps.careers.identity;

/** How a granted role stands today. */
public enum GrantState {
    /** It begins on a later day. */
    PLANNED,
    ACTIVE,
    /** Its last day has passed. */
    EXPIRED,
    /** Somebody ended it. */
    ENDED;

    /** Whether there is still something to end. */
    public boolean isStanding() {
        return this == PLANNED || this == ACTIVE;
    }
}
