package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePermissionsTest {
    @Test
    void the_auditor_only_reads_the_audit_trail() {
        assertThat(RolePermissions.of(Role.AUDITOR)).containsExactly(Permission.READ_AUDIT);
    }

    @Test
    void the_system_administrator_only_manages_roles() {
        assertThat(RolePermissions.of(Role.SYSTEM_ADMINISTRATOR)).containsExactly(Permission.MANAGE_ROLES);
    }

    @Test
    void nobody_both_drafts_and_publishes_by_one_role() {
        assertThat(Role.values()).noneMatch(role -> RolePermissions.may(role, Permission.DRAFT_OPPORTUNITY)
            && RolePermissions.may(role, Permission.PUBLISH_OPPORTUNITY));
    }

    @Test
    void an_officer_searches_applies_and_sees_their_own_record() {
        assertThat(RolePermissions.of(Role.OFFICER)).containsExactlyInAnyOrder(Permission.USE_PORTAL, Permission.SEARCH_OPPORTUNITIES,
            Permission.APPLY, Permission.VIEW_OWN_RECORD);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_row(Role role) {
        assertThat(RolePermissions.of(role)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Permission.class, names = "SIGN_IN", mode = EnumSource.Mode.EXCLUDE)
    void every_permission_but_signing_in_hangs_on_a_role(Permission permission) {
        assertThat(Arrays.stream(Role.values())).anyMatch(role -> RolePermissions.may(role, permission));
    }

    @Test
    void only_what_follows_from_the_staff_record_is_not_granted() {
        assertThat(Role.values()).filteredOn(role -> !role.isGranted()).containsExactlyElementsOf(EnumSet.of(Role.OFFICER, Role.LINE_MANAGER));
    }
}
