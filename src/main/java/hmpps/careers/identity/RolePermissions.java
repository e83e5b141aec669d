package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.*;
import static hmpps.careers.identity.Role.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which role may do what: the whole table, to be read at a glance. */
public final class RolePermissions {
    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

    static {
        row(OFFICER,              USE_PORTAL, SEARCH_OPPORTUNITIES, APPLY, VIEW_OWN_RECORD);
        row(APPRENTICE);
        row(LINE_MANAGER,         ENDORSE_APPLICATIONS);
        row(TUTOR);
        row(PANEL_MEMBER);
        row(VACANCY_HOLDER,       DRAFT_OPPORTUNITY);
        row(GOVERNOR);
        row(HR_ADMINISTRATOR,     PUBLISH_OPPORTUNITY, VIEW_APPLICATIONS_RECEIVED);
        row(PAY_APPROVER);
        row(OVERSIGHT);
        row(AUDITOR,              READ_AUDIT);
        row(SYSTEM_ADMINISTRATOR, MANAGE_ROLES);
    }

    private RolePermissions() { }

    /** What the role may do. */
    public static Set<Permission> of(Role role) {
        return EnumSet.copyOf(TABLE.get(role));
    }

    /** Whether the role may do it. */
    public static boolean may(Role role, Permission permission) {
        return TABLE.get(role).contains(permission);
    }

    private static void row(Role role, Permission... permissions) {
        var set = EnumSet.noneOf(Permission.class);
        set.addAll(Set.of(permissions));
        TABLE.put(role, set);
    }
}
