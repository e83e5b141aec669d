package hmpps.careers.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import hmpps.careers.shared.London;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.Words;

class DemonstrationDataTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Instant MIDNIGHT = London.instant(DAY.atStartOfDay());
    static Ground ground;
    static Kept set;

    @BeforeAll
    static void make() throws SQLException {
        try (var connection = Grounds.h2()) {
            ground = Ground.read(connection);
        }
        set = made(DAY);
    }

    static Kept made(LocalDate day) {
        var kept = new Kept();
        new DemonstrationData(ground, DemonstrationSize.NORMAL, day).make(kept, number -> kept.add(Table.ACCOUNT, number, "hash", MIDNIGHT, 0, 0L));
        return kept;
    }

    @Test
    void the_same_day_gives_the_same_rows() {
        assertThat(made(DAY).print().equals(set.print())).isTrue();
    }

    @Test
    void another_day_gives_the_same_people_with_other_dates() {
        var other = made(DAY.plusDays(30));
        for (int i = 0; i < 50; i++) {
            var before = set.all(Table.STAFF_MEMBER).get(i);
            var after = other.all(Table.STAFF_MEMBER).get(i);
            assertThat(after.text("email")).isEqualTo(before.text("email"));
            assertThat(after.<LocalDate>get("joined_on")).isEqualTo(before.<LocalDate>get("joined_on").plusDays(30));
        }
    }

    @Test
    void no_member_of_staff_can_be_real() {
        assertThat(set.all(Table.STAFF_MEMBER)).hasSize(3_000).allSatisfy(row -> {
            assertThat(row.text("staff_number")).matches("9\\d{7}");
            assertThat(row.text("email")).matches("[a-z]+\\.[a-z]+\\d*@demo\\.hmpps\\.example");
        });
        assertThat(set.stream(Table.STAFF_MEMBER).map(row -> row.text("email")).distinct()).hasSize(3_000);
    }

    @Test
    void every_active_establishment_has_staff_from_band_2_to_11() {
        assertThat(set.stream(Table.STAFF_MEMBER).map(row -> row.text("establishment_code")).distinct()).hasSize(125);
        assertThat(set.stream(Table.STAFF_MEMBER).map(row -> row.<Integer>get("band")).collect(Collectors.toSet())).contains(2, 3, 4, 5, 6, 7, 9, 11);
        assertThat(set.stream(Table.STAFF_MEMBER).filter(row -> row.<Integer>get("band") == 3).count()).isBetween(1_200L, 1_700L);
    }

    @Test
    void everybody_reports_inside_the_prison_to_a_higher_band_but_who_is_in_charge() {
        var people = set.by(Table.STAFF_MEMBER, "staff_number");
        assertThat(set.all(Table.STAFF_MEMBER)).allSatisfy(row -> {
            if (row.<Integer>get("band") == 11) {
                assertThat(row.<String>get("line_manager")).isNull();
            } else {
                var manager = people.get(row.get("line_manager"));
                assertThat(manager.text("establishment_code")).isEqualTo(row.text("establishment_code"));
                assertThat(manager.<Integer>get("band")).isGreaterThan(row.<Integer>get("band"));
            }
        });
    }

    @Test
    void careers_are_possible() {
        assertThat(set.all(Table.STAFF_MEMBER)).allSatisfy(row -> {
            LocalDate joined = row.get("joined_on");
            assertThat(joined).isBefore(DAY);
            assertThat(row.<LocalDate>get("band_since")).isBetween(joined, DAY);
            LocalDate passed = row.get("probation_passed_on");
            if (passed == null) {
                assertThat(joined).isAfter(DAY.minusMonths(16));
            } else {
                assertThat(passed).isBetween(joined.plusYears(1), DAY);
            }
        });
        assertThat(set.stream(Table.STAFF_MEMBER).filter(row -> row.get("probation_passed_on") == null).count()).isBetween(60L, 600L);
        assertThat(set.stream(Table.FORMAL_WARNING).filter(row -> row.<LocalDate>get("live_until").isAfter(DAY)).count()).isBetween(30L, 130L);
    }

    @Test
    void earlier_posts_follow_each_other_from_joining_up_to_the_present_band() {
        var people = set.by(Table.STAFF_MEMBER, "staff_number");
        var careers = set.stream(Table.EARLIER_POST).collect(Collectors.groupingBy(row -> row.text("staff_number")));
        assertThat(careers).hasSizeGreaterThan(1_000).containsKey(DemonstrationSignIns.OFFICER);
        assertThat(careers).allSatisfy((number, posts) -> {
            var person = people.get(number);
            int band = person.get("band");
            LocalDate next = person.get("joined_on");
            for (var post : posts.stream().sorted(Comparator.comparing(row -> row.<LocalDate>get("started_on"))).toList()) {
                assertThat(post.<LocalDate>get("started_on")).isEqualTo(next);
                next = post.<LocalDate>get("ended_on").plusDays(1);
                assertThat(post.<Integer>get("band")).isLessThanOrEqualTo(band);
                assertThat(post.<Integer>get("band") == band).isEqualTo(!post.<LocalDate>get("started_on").isBefore(person.get("band_since")));
            }
            assertThat(next).isBetween(person.get("band_since"), DAY);
        });
        assertThat(set.stream(Table.STAFF_MEMBER).filter(row -> row.<LocalDate>get("band_since").isAfter(row.get("joined_on"))))
            .allSatisfy(row -> assertThat(careers).containsKey(row.text("staff_number")));
    }

    @Test
    void two_thousand_opportunities_are_open_in_plausible_proportion() {
        var open = set.stream(Table.OPPORTUNITY).filter(row -> row.text("status").equals("PUBLISHED")).toList();
        assertThat(open).hasSize(2_000);
        assertThat(share(open, 4, false)).isCloseTo(0.60, within(0.04));
        assertThat(share(open, 4, true)).isCloseTo(0.18, within(0.03));
        assertThat(share(open, 5, false)).isCloseTo(0.18, within(0.03));
        assertThat(share(open, 7, false)).isCloseTo(0.04, within(0.02));
        assertThat(open.stream().mapToInt(row -> row.get("posts")).sum()).isBetween(3_200, 3_600);
        assertThat(open.stream().map(row -> row.text("establishment_code")).distinct().count()).isGreaterThan(120);
        assertThat(set.stream(Table.OPPORTUNITY).collect(Collectors.groupingBy(row -> row.text("status"), Collectors.counting())))
            .containsEntry("CLOSED", 300L).containsKeys("DRAFT", "SENT", "CANCELLED");
    }

    private static double share(java.util.List<Kept.Row> rows, int band, boolean specialist) {
        return rows.stream().filter(row -> row.<Integer>get("band") == band && row.<Boolean>get("specialist") == specialist).count() / (double) rows.size();
    }

    @Test
    void nobody_published_what_they_drafted() {
        assertThat(set.all(Table.OPPORTUNITY)).noneMatch(row -> row.text("drafted_by").equals(row.text("published_by")));
        assertThat(set.all(Table.ROLE_GRANT)).noneMatch(row -> row.text("granted_by").equals(row.text("staff_number")));
    }

    @Test
    void open_opportunities_close_in_the_coming_weeks_at_the_usual_times() {
        var times = Set.of(LocalTime.of(23, 59), LocalTime.of(17, 0), LocalTime.NOON);
        assertThat(set.all(Table.OPPORTUNITY)).allSatisfy(row -> {
            var closes = London.at(row.get("closes_at"));
            assertThat(times).contains(closes.toLocalTime());
            if (row.text("status").equals("PUBLISHED")) {
                assertThat(closes.toLocalDate()).isBetween(DAY.plusDays(5), DAY.plusDays(40));
            } else if (row.text("status").equals("CLOSED")) {
                assertThat(closes.toInstant()).isBefore(MIDNIGHT).isEqualTo(row.<Instant>get("ended_at"));
            }
        });
    }

    @Test
    void opportunities_were_drafted_then_sent_then_published_and_nothing_has_happened_yet_today() {
        assertThat(set.all(Table.OPPORTUNITY)).allSatisfy(row -> {
            Instant drafted = row.get("drafted_at");
            Instant sent = row.get("sent_at");
            Instant published = row.get("published_at");
            assertThat(drafted).isBefore(MIDNIGHT);
            if (sent != null) {
                assertThat(sent).isAfter(drafted).isBefore(MIDNIGHT);
            }
            if (published != null) {
                assertThat(published).isAfter(sent).isBefore(MIDNIGHT).isBefore(row.<Instant>get("closes_at"));
            }
        });
    }

    @Test
    void applications_begin_after_publication_and_are_sent_before_closing() {
        var opportunities = set.by(Table.OPPORTUNITY, "id");
        assertThat(set.all(Table.APPLICATION)).hasSizeBetween(3_950, 4_050).allSatisfy(row -> {
            var opportunity = opportunities.get(row.get("opportunity_id"));
            assertThat(row.<Instant>get("started_at")).isAfterOrEqualTo(opportunity.<Instant>get("published_at")).isBefore(row.<Instant>get("saved_at"));
            assertThat(row.<Instant>get("saved_at")).isBefore(opportunity.<Instant>get("closes_at")).isBefore(MIDNIGHT);
            if (row.text("status").equals("SUBMITTED")) {
                assertThat(row.<Instant>get("submitted_at")).isNotNull();
                assertThat(row.<Integer>get("submissions")).isEqualTo(1);
            }
        });
        assertThat(set.stream(Table.APPLICATION).map(row -> row.text("status")).distinct()).containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "WITHDRAWN");
        assertThat(set.stream(Table.APPLICATION).map(row -> row.text("opportunity_id") + row.text("staff_number")).distinct())
            .hasSameSizeAs(set.all(Table.APPLICATION));
        assertThat(set.stream(Table.APPLICATION).map(row -> row.text("reference")).distinct()).hasSameSizeAs(set.all(Table.APPLICATION));
    }

    @Test
    void what_was_sent_has_a_statement_for_each_behaviour_within_the_limit() {
        var asked = set.stream(Table.OPPORTUNITY_BEHAVIOUR).collect(Collectors.groupingBy(row -> row.get("opportunity_id"), Collectors.counting()));
        var written = set.stream(Table.APPLICATION_STATEMENT).collect(Collectors.groupingBy(row -> row.get("application_id"), Collectors.counting()));
        assertThat(set.stream(Table.APPLICATION).filter(row -> row.text("status").equals("SUBMITTED")))
            .allMatch(row -> asked.get(row.<UUID>get("opportunity_id")).equals(written.get(row.<UUID>get("id"))));
        assertThat(set.all(Table.APPLICATION_STATEMENT)).allSatisfy(row -> assertThat(Words.count(row.text("text"))).isBetween(150, 250));
        assertThat(set.stream(Table.APPLICATION_STATEMENT).map(row -> row.text("text")).filter(text -> text.contains("{"))).isEmpty();
    }

    @Test
    void ids_ascend_and_differ() {
        var seen = new HashSet<UUID>();
        UUID last = new UUID(0, 0);
        for (var row : set.all(Table.APPLICATION)) {
            UUID id = row.get("id");
            assertThat(seen.add(id)).isTrue();
            assertThat(id.version()).isEqualTo(7);
            assertThat(Long.compareUnsigned(id.getMostSignificantBits(), last.getMostSignificantBits())).isPositive();
            last = id;
        }
    }

    @Test
    void every_role_has_somebody_announced_who_finds_work_to_look_at() {
        assertThat(DemonstrationSignIns.all()).hasSize(13);
        var people = set.by(Table.STAFF_MEMBER, "staff_number");
        assertThat(DemonstrationSignIns.all()).allSatisfy(one -> {
            var row = people.get(one.number());
            assertThat(row.text("establishment_code")).isEqualTo(one.place());
            assertThat(row.text("given_name")).isEqualTo(one.givenName());
            assertThat(row.<Integer>get("band")).isEqualTo(one.band());
            if (one.scopeKind() != null) {
                assertThat(set.stream(Table.ROLE_GRANT).filter(grant -> grant.text("staff_number").equals(one.number())))
                    .anyMatch(grant -> grant.text("role").equals(one.role()));
            }
        });
        assertThat(mine(Table.APPLICATION, DemonstrationSignIns.OFFICER).map(row -> row.text("status")))
            .contains("DRAFT", "DRAFT", "SUBMITTED", "SUBMITTED");
        assertThat(mine(Table.SAVED_SEARCH, DemonstrationSignIns.OFFICER)).hasSize(3);
        assertThat(mine(Table.NOTICE, DemonstrationSignIns.OFFICER)).hasSize(2);
        assertThat(mine(Table.QUALIFICATION, DemonstrationSignIns.OFFICER).filter(row -> row.get("expires_on") != null)
            .anyMatch(row -> row.<LocalDate>get("expires_on").isBefore(DAY.plusDays(60)))).isTrue();
        assertThat(set.stream(Table.ENDORSEMENT).filter(row -> row.text("manager").equals(DemonstrationSignIns.LINE_MANAGER)
            && row.text("status").equals("ASKED")).count()).isGreaterThanOrEqualTo(1);
        assertThat(set.stream(Table.OPPORTUNITY).filter(row -> row.text("drafted_by").equals(DemonstrationSignIns.VACANCY_HOLDER))
            .map(row -> row.text("status")).collect(Collectors.toSet())).contains("DRAFT", "SENT", "PUBLISHED");
    }

    private static java.util.stream.Stream<Kept.Row> mine(Table table, String number) {
        return set.stream(table).filter(row -> row.text("staff_number").equals(number));
    }

    @Test
    void the_audit_trail_tells_it_in_the_order_of_time() {
        Instant last = Instant.MIN;
        for (var row : set.all(Table.AUDIT_RECORD)) {
            assertThat(row.<Instant>get("happened_at")).isAfterOrEqualTo(last).isBefore(MIDNIGHT);
            last = row.get("happened_at");
        }
        assertThat(set.stream(Table.AUDIT_RECORD).map(row -> row.text("action")).distinct())
            .contains("opportunity.drafted", "opportunity.published", "opportunity.cancelled", "application.submitted", "application.withdrawn");
    }

    @Test
    void the_table_of_sign_ins_names_everybody_and_the_password() {
        assertThat(DemonstrationSignIns.table()).contains("90000001", "Sam Okafor", "System administrator", DemonstrationSignIns.PASSWORD);
    }

    @Test
    void what_there_is_to_see_is_said_in_the_words_of_the_bundle() {
        assertThat(DemonstrationSignIns.all()).allSatisfy(one -> assertThat(one.sees()).isEqualTo(Texts.find("sign-in.sees." + one.look())).isNotBlank());
        assertThat(DemonstrationSignIns.table()).contains("the audit trail").doesNotContain("sign-in.sees");
    }
}
