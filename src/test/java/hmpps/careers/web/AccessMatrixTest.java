package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hmpps.careers.identity.Role;
import hmpps.careers.promotion.vacancy.VacancyAct;
import hmpps.careers.promotion.web.ApplicationDoor;

class AccessMatrixTest {
    /** Pages that others choose by the address, and where each is found, without those named by the section of an application. */
    private static final Map<String, String> BEHIND = Map.ofEntries(
        Map.entry("identity/people", "/admin/people"), Map.entry("identity/person", "/admin/people"), Map.entry("identity/confirm", "/admin/people"),
        Map.entry("promotion/search", "/opportunities"), Map.entry("promotion/opportunity", "/opportunities/{}"),
        Map.entry("promotion/application/list", "/applications"), Map.entry("promotion/application/tasks", "/applications/{}"),
        Map.entry("promotion/application/statement", "/applications/{}/{}"),
        Map.entry("promotion/endorsements", "/endorsements"), Map.entry("promotion/endorsement", "/endorsements/{}"),
        Map.entry("promotion/evidence", "/evidence"), Map.entry("promotion/example", "/evidence/{}"),
        Map.entry("promotion/example-remove", "/evidence/{}/remove"),
        Map.entry("promotion/vacancies", "/vacancies"), Map.entry("promotion/vacancy", "/vacancies/{}"), Map.entry("promotion/vacancy-new", "/vacancies/new"),
        Map.entry("promotion/vacancy-edit", "/vacancies/{}/edit"), Map.entry("promotion/vacancy-preview", "/vacancies/{}/preview"),
        Map.entry("promotion/vacancy-act", "/vacancies/{}/publish"));

    @Test
    void every_page_is_in_the_table() {
        var told = AccessMatrix.rows().stream().map(row -> row.address().replaceFirst("\\?.*", "").replaceFirst("(.)/\\{.*", "$1")).collect(Collectors.toSet());
        assertThat(Addresses.ofPages()).isSubsetOf(told);
    }

    @Test
    void every_section_and_step_of_an_application_is_in_the_table() {
        assertThat(told()).containsAll(each("/applications/{}/", ApplicationDoor.OWN_PAGE.stream())).contains("/applications/{}/{}", "/applications/{}/personal-statement");
    }

    @Test
    void every_act_on_a_vacancy_is_in_the_table() {
        assertThat(told()).containsAll(each("/vacancies/{}/", Stream.of(VacancyAct.values()).map(VacancyAct::section)));
    }

    @Test
    void every_page_behind_another_is_in_the_table() {
        var sections = each("promotion/application/", ApplicationDoor.OWN_PAGE.stream());
        assertThat(Addresses.behindPages()).containsAll(sections);
        assertThat(Addresses.behindPages()).filteredOn(page -> !sections.contains(page)).containsExactlyInAnyOrderElementsOf(BEHIND.keySet());
        assertThat(told()).containsAll(BEHIND.values());
        assertThat(AccessMatrix.rows()).extracting(AccessMatrix.Row::address).anyMatch(a -> a.contains("?person=")).anyMatch(a -> a.contains("&end="))
            .anyMatch(a -> a.contains("&disable=")).anyMatch(a -> a.startsWith("/saved-searches?add=")).anyMatch(a -> a.startsWith("/compare?ref="));
    }

    private static Set<String> told() {
        return AccessMatrix.rows().stream().map(row -> Addresses.alike(row.address().replaceFirst("\\?.*", ""))).collect(Collectors.toSet());
    }

    private static List<String> each(String beginning, Stream<String> ends) {
        return ends.map(end -> beginning + end).toList();
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
