package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Estate;
import hmpps.careers.establishment.PrisonGroup;

class ScopeTest {
    private final Establishment leicester = new Establishment("LCI", "Leicester (HMP)", "Leicester", true, Estate.ADULT_MALE)
        .in(new PrisonGroup("EM", "East Midlands", "Midlands"));
    private final Establishment closed = new Establishment("XXI", "Closed (HMP)", "Closed", false, Estate.ADULT_MALE);

    @Test
    void nowhere_covers_no_prison() {
        assertThat(Scope.nowhere().covers(leicester)).isFalse();
        assertThat(Scope.nowhere().isEmpty()).isTrue();
    }

    @Test
    void one_prison_does_not_cover_another_of_its_group() {
        assertThat(Scope.establishment("LII").covers(leicester)).isFalse();
    }

    @Test
    void a_group_does_not_cover_a_prison_without_a_group() {
        assertThat(Scope.group("EM").covers(closed)).isFalse();
    }

    @Test
    void a_group_code_is_not_a_prison_code() {
        assertThat(Scope.group("LCI").covers(leicester)).isFalse();
        assertThat(Scope.establishment("EM").covers(leicester)).isFalse();
    }

    @Test
    void each_kind_covers_what_it_names() {
        assertThat(ScopeKind.NATIONAL.of(null).covers(closed)).isTrue();
        assertThat(ScopeKind.GROUP.of("EM").covers(leicester)).isTrue();
        assertThat(ScopeKind.ESTABLISHMENT.of("LCI").covers(leicester)).isTrue();
    }

    @Test
    void several_roles_reach_as_far_as_all_of_them() {
        var both = Scope.establishment("LII").and(Scope.group("EM")).and(Scope.establishment("GTI"));
        assertThat(both.covers(leicester)).isTrue();
        assertThat(both.establishments()).containsExactlyInAnyOrder("LII", "GTI");
        assertThat(both.groups()).containsExactly("EM");
        assertThat(both.isNational()).isFalse();
        assertThat(both.isEmpty()).isFalse();
    }

    @Test
    void national_with_anything_is_national() {
        assertThat(Scope.national().and(Scope.establishment("LCI")).isNational()).isTrue();
        assertThat(Scope.establishment("LCI").and(Scope.national()).isNational()).isTrue();
        assertThat(Scope.national().isEmpty()).isFalse();
    }
}
