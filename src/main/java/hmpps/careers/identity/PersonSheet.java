package hmpps.careers.identity;

import java.time.Instant;
import java.util.List;

/**
 * One member of staff with account and roles, as the system administrator sees them.
 *
 * @param mine         whether it is the administrator's own: nothing on it can be changed
 * @param codeUntil    until when an activation code waits to be used, or null
 * @param blockedUntil until when sign-in rests after wrong passwords, or null
 * @param grants       every role ever granted, newest first
 */
public record PersonSheet(FoundPerson person, boolean mine, boolean manages, Instant codeUntil, Instant blockedUntil, List<GrantLine> grants) {
    /** The roles that stand today or begin later. */
    public List<GrantLine> standing() {
        return grants.stream().filter(grant -> grant.state().isStanding()).toList();
    }

    /** The roles that are over. */
    public List<GrantLine> past() {
        return grants.stream().filter(grant -> !grant.state().isStanding()).toList();
    }
}
