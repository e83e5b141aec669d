package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import hmpps.careers.identity.Role;

class AccessMatrixTest {
    @Test
    void every_page_is_in_the_table() {
        var told = AccessMatrix.rows().stream().map(row -> row.address().replaceFirst("\\?.*", "").replaceFirst("(.)/\\{.*", "$1")).collect(Collectors.toSet());
        assertThat(Addresses.ofPages()).isSubsetOf(told);
    }

    @Test
    void every_resource_and_servlet_is_in_the_table() {
        var told = AccessMatrix.rows().stream().map(row -> row.method() + " " + Addresses.alike(row.address().replaceFirst("\\?.*", ""))).collect(Collectors.toSet());
        assertThat(Addresses.ofPrograms()).isSubsetOf(told);
    }

    @Test
    void every_role_has_its_column() {
        var roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toList());
        assertThat(AccessMatrix.rows()).allSatisfy(row -> {
            assertThat(row.answers().keySet()).containsAll(roles);
            assertThat(row.answers()).containsKey(AccessMatrix.ANONYMOUS);
        });
    }
}
