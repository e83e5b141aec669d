package hmpps.careers.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

class AuditResourceIT extends OverHttp {
    @Test
    void begins_with_the_mark_by_which_excel_reads_accents_and_with_the_words_of_the_bundle() {
        var file = visitor().signedIn(Role.AUDITOR).get("/api/audit.csv?from=2999-01-01").body();
        assertThat(file.strip()).isEqualTo("\uFEFF" + Stream.of("Number", "Time (UTC)", "Staff number", "Name", "Action", "Outcome", "Record type", "Record", "Before",
            "After", "Network address").collect(Collectors.joining("\",\"", "\"", "\"")));
    }

    @Test
    void names_what_a_record_is_about_as_the_page_does() {
        var auditor = visitor().signedIn(Role.AUDITOR);
        var downloads = auditor.get("/api/audit.csv?action=audit.downloaded&person=" + DemonstrationPeople.staffNumber(Role.AUDITOR)).body().lines().skip(1).toList();
        assertThat(downloads).isNotEmpty().allMatch(line -> line.contains(",\"Audit trail\","));
    }

    @Test
    void a_day_that_is_none_narrows_nothing_and_breaks_nothing() {
        var auditor = visitor().signedIn(Role.AUDITOR);
        var person = "/api/audit.csv?person=" + DemonstrationPeople.staffNumber(Role.AUDITOR) + "&action=account.signed-in";
        var all = auditor.get(person).body().lines().count();
        assertThat(all).isGreaterThan(1);
        assertThat(auditor.get(person + "&from=2026-13-45&until=soon").body().lines().count()).isEqualTo(all);
        assertThat(auditor.get(person + "&from=2999-01-01").body().lines().skip(1)).isEmpty();
    }
}
