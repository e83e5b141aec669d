package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.shared.RuleViolation;

class RoleGrantTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final RoleGrant grant = new RoleGrant("900001", Role.AUDITOR, ScopeKind.GROUP, "EM", new Term(FIRST, LAST), "900002", NOON);

    @Nested
    class Granting {
        @Test
        void is_refused_to_oneself() {
            assertThatThrownBy(() -> new RoleGrant("900001", Role.AUDITOR, ScopeKind.NATIONAL, null, new Term(FIRST, null), "900001", NOON))
                .isInstanceOf(RuleViolation.class).hasMessage("people.role.own");
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, names = {"OFFICER", "LINE_MANAGER"})
        void is_refused_for_what_follows_from_the_staff_record(Role role) {
            assertThatThrownBy(() -> new RoleGrant("900001", role, ScopeKind.NATIONAL, null, new Term(FIRST, null), "900002", NOON))
                .hasMessage("people.role.not-granted");
        }

        @ParameterizedTest
        @CsvSource({"GROUP,", "ESTABLISHMENT,", "GROUP,' '"})
        void is_refused_without_a_place(ScopeKind kind, String place) {
            assertThatThrownBy(() -> new RoleGrant("900001", Role.AUDITOR, kind, place, new Term(FIRST, null), "900002", NOON))
                .hasMessage("people.where.required");
        }

        @Test
        void is_refused_when_the_last_day_is_before_the_first() {
            assertThatThrownBy(() -> new Term(FIRST, FIRST.minusDays(1))).hasMessage("people.until.before-from");
        }

        @Test
        void may_be_for_one_day() {
            assertThat(new Term(FIRST, FIRST).includes(FIRST)).isTrue();
        }

        @Test
        void everywhere_forgets_a_place() {
            var national = new RoleGrant("900001", Role.AUDITOR, ScopeKind.NATIONAL, "EM", new Term(FIRST, null), "900002", NOON);
            assertThat(national.scopeCode()).isNull();
            assertThat(national.scope().isNational()).isTrue();
        }

        @Test
        void is_announced_with_role_place_and_days() {
            assertThat(grant.granted().action()).isEqualTo("role.granted");
            assertThat(grant.granted().recordRef()).isEqualTo("900001");
            assertThat(grant.granted().recordType()).isEqualTo("StaffMember");
            assertThat(grant.granted().after()).isEqualTo("AUDITOR, GROUP EM, from 2026-11-20 until 2026-12-31");
        }
    }

    @Nested
    class Ending {
        @Test
        void is_refused_to_the_holder() {
            assertThatThrownBy(() -> grant.end("900001", NOON)).hasMessage("people.role.own");
            assertThat(grant.endedAt()).isNull();
        }

        @Test
        void is_refused_a_second_time() {
            grant.end("900002", NOON);
            assertThatThrownBy(() -> grant.end("900003", NOON.plusSeconds(1))).hasMessage("people.role.ended-already");
            assertThat(grant.endedBy()).isEqualTo("900002");
        }

        @Test
        void is_announced_and_holds_at_once() {
            var ended = grant.end("900002", NOON);
            assertThat(ended.action()).isEqualTo("role.ended");
            assertThat(ended.recordRef()).isEqualTo("900001");
            assertThat(ended.before()).contains("AUDITOR");
            assertThat(grant.state(FIRST)).isEqualTo(GrantState.ENDED);
            assertThat(grant.isStanding(FIRST)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, PLANNED, true", "2026-11-20, ACTIVE, true", "2026-12-31, ACTIVE, true", "2027-01-01, EXPIRED, false"})
    void it_stands_from_its_first_day_to_its_last(LocalDate day, GrantState state, boolean standing) {
        assertThat(grant.state(day)).isEqualTo(state);
        assertThat(grant.isStanding(day)).isEqualTo(standing);
    }

    @Test
    void without_a_last_day_it_never_expires() {
        var open = new RoleGrant("900001", Role.AUDITOR, ScopeKind.GROUP, "EM", new Term(FIRST, null), "900002", NOON);
        assertThat(open.state(FIRST.plusYears(40))).isEqualTo(GrantState.ACTIVE);
    }

    @Test
    void the_same_role_elsewhere_is_another() {
        var day = new Term(FIRST, null);
        assertThat(grant.isSameAs(new RoleGrant("900001", Role.AUDITOR, ScopeKind.GROUP, "EM", day, "900002", NOON))).isTrue();
        assertThat(grant.isSameAs(new RoleGrant("900001", Role.AUDITOR, ScopeKind.GROUP, "NW", day, "900002", NOON))).isFalse();
        assertThat(grant.isSameAs(new RoleGrant("900001", Role.AUDITOR, ScopeKind.ESTABLISHMENT, "EM", day, "900002", NOON))).isFalse();
        assertThat(grant.isSameAs(new RoleGrant("900001", Role.GOVERNOR, ScopeKind.GROUP, "EM", day, "900002", NOON))).isFalse();
    }
}
