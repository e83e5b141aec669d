package hmpps.careers.identity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A signed-in person as one query finds them at the start of a request.
 *
 * @param staffNumber       their staff number
 * @param givenName         their given name
 * @param familyName        their family name
 * @param establishment     code of the prison they work at
 * @param band              their pay band
 * @param postTitle         what their post is called
 * @param employed          whether they have not left
 * @param enabled           whether their account is not disabled
 * @param sessionsValidFrom sessions begun before this instant have ended, or null
 * @param roles             the roles they hold today, and where
 * @param told              what features were told of them, by the name of the {@link CallerFact}
 * @param stamp             the count of changes all of this was read at; null where none is kept
 */
record Person(String staffNumber, String givenName, String familyName, String establishment, int band, String postTitle,
        boolean employed, boolean enabled, Instant sessionsValidFrom, Map<Role, Scope> roles, Map<String, String> told, Long stamp) {

    Person {
        roles = roles.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(roles));
    }

    /** Whether a session that began at that instant still stands. */
    boolean mayContinue(Instant signedInAt) {
        return employed && enabled && (sessionsValidFrom == null || !signedInAt.isBefore(sessionsValidFrom));
    }

    /** Where they hold the permission: the union over their roles. */
    Scope scope(Permission permission) {
        return roles.entrySet().stream()
            .filter(held -> RolePermissions.may(held.getKey(), permission))
            .map(Map.Entry::getValue)
            .reduce(Scope.nowhere(), Scope::and);
    }

    Set<Role> held() {
        return roles.keySet();
    }
}
