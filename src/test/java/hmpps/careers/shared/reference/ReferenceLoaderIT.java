package hmpps.careers.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.establishment.Establishments;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferenceLoaderIT extends InContainer {
    private static final List<String> TABLES = List.of("prison_group", "establishment", "postcode_area", "qualification_type", "pay_scale", "behaviour", "rating");

    @Inject ReferenceLoader loader;
    @Inject @Any Instance<ReferenceSet> sets;
    @Inject Establishments establishments;
    @Inject Database database;

    @AfterEach
    void as_it_was() {
        loader.loadAll();
    }

    private ReferenceSet set(String file) {
        return sets.stream().filter(set -> set.file().equals(file)).findFirst().orElseThrow();
    }

    private static String real(String file) {
        try (var stream = ReferenceCsv.class.getResourceAsStream("/reference/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : TABLES) {
            counts.put(table, database.read(em -> ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue()));
        }
        return counts;
    }

    private String name(String code) {
        return database.read(em -> (String) em.createNativeQuery("select name from establishment where code = :code").setParameter("code", code).getSingleResult());
    }

    @Test
    void a_bad_file_is_refused_and_leaves_everything_as_it_was() {
        var broken = real("establishments.csv").replace("Leicester (HMP)", "Leicester (HMYOI)").replaceFirst("(?m)^(PVI,.*),Inner London,", "$1,Middle London,");
        assertThatThrownBy(() -> loader.load(set("establishments.csv"), ReferenceCsv.of("establishments.csv", broken)))
            .hasStackTraceContaining("column pay_zone: \"Middle London\" is not a pay zone");
        assertThat(name("LCI")).isEqualTo("Leicester (HMP)");
    }

    @Test
    void the_start_brought_everything_in() {
        assertThat(counts()).containsEntry("prison_group", 20L).containsEntry("establishment", 171L).containsEntry("postcode_area", 120L)
            .containsEntry("qualification_type", 22L).containsEntry("pay_scale", 39L).containsEntry("behaviour", 36L).containsEntry("rating", 11L);
        assertThat(establishments.active()).hasSize(125);
    }

    @Test
    void a_file_that_did_not_change_is_passed_over() {
        for (var set : loader.inOrder()) {
            assertThat(loader.load(set, ReferenceCsv.open(set.file()))).as(set.file()).isFalse();
        }
    }

    @Test
    void everything_taken_in_again_makes_no_second_row() {
        var before = counts();
        database.change(em -> em.createNativeQuery("update reference_file set checksum = 'old' where name <> '-'").executeUpdate());
        loader.loadAll();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void a_changed_file_changes_its_rows_and_what_is_kept_in_memory() {
        var before = counts();
        var changed = real("establishments.csv").replace("Leicester (HMP)", "Leicester (HMP & YOI)");
        assertThat(loader.load(set("establishments.csv"), ReferenceCsv.of("establishments.csv", changed))).isTrue();
        assertThat(name("LCI")).isEqualTo("Leicester (HMP & YOI)");
        assertThat(establishments.get("LCI").displayName()).isEqualTo("HMP & YOI Leicester");
        assertThat(establishments.get("LCI").location()).isPresent();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void what_was_taken_in_is_recorded_as_an_act_of_the_portal() {
        assertThat(database.<Long>read(em -> em.createQuery("select count(distinct r.recordRef) from AuditRecord r where r.action = 'reference.loaded' and r.before is null",
            Long.class).getSingleResult())).as("one for each file at the first start").isEqualTo(loader.inOrder().size());
        var changed = ReferenceCsv.of("establishments.csv", real("establishments.csv").replace("Leicester (HMP)", "Leicester (HMP & YOI)"));
        loader.load(set("establishments.csv"), changed);
        var record = database.read(em -> em.createQuery("select r.actor, r.before, r.after from AuditRecord r where r.recordRef = 'establishments.csv' order by r.id desc",
            Object[].class).setMaxResults(1).getSingleResult());
        assertThat(record[0]).isEqualTo("SYSTEM");
        assertThat((String) record[1]).contains(ReferenceCsv.open("establishments.csv").checksum());
        assertThat((String) record[2]).contains(changed.checksum()).endsWith("171 rows");
    }

    @Test
    void a_role_template_that_cannot_be_used_stops_the_start() {
        var broken = ReferenceCsv.of("role_templates.csv", real("role_templates.csv").replaceFirst("BAND_HELD 3", "BAND_HELD"));
        assertThatThrownBy(() -> loader.load(set("role_templates.csv"), broken)).hasStackTraceContaining("column rules");
    }

    @Test
    void a_role_template_that_can_no_longer_be_used_stops_the_start_although_the_file_is_the_old_one() {
        var broken = ReferenceCsv.of("role_templates.csv", real("role_templates.csv").replaceFirst("BAND_HELD 3", "BAND_HELD"));
        database.change(em -> em.createNativeQuery("update reference_file set checksum = :old where name = 'role_templates.csv'")
            .setParameter("old", broken.checksum() + "/1").executeUpdate());
        assertThatThrownBy(() -> loader.load(set("role_templates.csv"), broken)).hasStackTraceContaining("role_templates.csv, line ")
            .hasStackTraceContaining("column rules");
    }

    @Test
    void groups_come_before_establishments_and_these_before_their_locations() {
        assertThat(loader.inOrder()).extracting(ReferenceSet::file).startsWith("prison_groups.csv", "establishments.csv", "establishment_locations.csv");
    }
}
