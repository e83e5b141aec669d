package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {
    private final Caller caller = new Caller();

    @ParameterizedTest
    @EnumSource(value = Permission.class, names = "SIGN_IN", mode = EnumSource.Mode.EXCLUDE)
    void nobody_may_do_nothing_but_sign_in(Permission permission) {
        assertThat(caller.can(permission)).isFalse();
        assertThat(caller.can(permission.name())).isFalse();
        assertThat(caller.scopes(permission).isEmpty()).isTrue();
    }

    @Test
    void nobody_has_no_name_and_no_place() {
        assertThat(caller.isSignedIn()).isFalse();
        assertThat(caller.staffNumber()).isEqualTo("NOBODY");
        assertThat(caller.name()).isNull();
        assertThat(caller.givenName()).isNull();
        assertThat(caller.establishment()).isNull();
        assertThat(caller.postTitle()).isNull();
        assertThat(caller.band()).isZero();
        assertThat(caller.roles()).isEmpty();
        assertThat(caller.can(Permission.SIGN_IN)).isTrue();
    }

    @Test
    void a_permission_that_does_not_exist_is_a_mistake_of_the_page() {
        assertThatThrownBy(() -> caller.can("FLY")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_permission_reaches_as_far_as_the_roles_that_hold_it() {
        caller.become(new Person("900001", "Sam", "Okafor", "LCI", 3, "Prison officer", true, true, null,
            Map.of(Role.OFFICER, Scope.national(), Role.GOVERNOR, Scope.establishment("LCI"), Role.VACANCY_HOLDER, Scope.establishment("LII").and(Scope.group("NW"))), Map.of(), null));
        assertThat(caller.can("DRAFT_OPPORTUNITY")).isTrue();
        assertThat(caller.scopes(Permission.DRAFT_OPPORTUNITY).establishments()).containsExactly("LII");
        assertThat(caller.scopes(Permission.DRAFT_OPPORTUNITY).groups()).containsExactly("NW");
        assertThat(caller.can(Permission.MANAGE_ROLES)).isFalse();
        assertThat(caller.name()).isEqualTo("Sam Okafor");
        assertThat(caller.roles()).contains(Role.GOVERNOR);
    }

    @Test
    void what_somebody_else_could_do_is_forgotten() {
        caller.become(new Person("900001", "Sam", "Okafor", "LCI", 3, "Prison officer", true, true, null, Map.of(Role.AUDITOR, Scope.national()), Map.of(), null));
        assertThat(caller.can(Permission.READ_AUDIT)).isTrue();
        caller.become(null);
        assertThat(caller.can(Permission.READ_AUDIT)).isFalse();
    }
}
