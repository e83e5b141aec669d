package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.Account;
import hmpps.careers.identity.As;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);

    @Inject Staff staff;
    @Inject StaffRecords all;
    @Inject StaffRecordService records;
    @Inject Database database;
    @Inject As as;

    private StaffMember kept(StaffFixtures.Member member) {
        var built = member.build();
        database.keep(built);
        return built;
    }

    @Test
    void nobody_has_no_record_to_see() {
        assertThatThrownBy(() -> as.nobody().run(records::mine)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(records::workEmail)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(records::earlierPosts)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(records::endedWarnings)).isInstanceOf(Refused.class);
    }

    @Test
    void the_record_of_nobody_is_not_found() {
        assertThatThrownBy(() -> all.of("NOBODY")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> staff.get("NOBODY")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_sees_their_own_record() {
        var sam = kept(StaffFixtures.member());
        StaffRecord mine = as.officer(sam.staffNumber()).get(records::mine);
        assertThat(as.officer(sam.staffNumber()).get(records::workEmail)).isEqualTo(sam.email());
        assertThat(mine.staffNumber()).isEqualTo(sam.staffNumber());
    }

    @Test
    void a_person_sees_their_own_earlier_posts_newest_first_and_nobody_elses() {
        var ann = kept(StaffFixtures.member());
        var sam = kept(StaffFixtures.member());
        database.keep(
            new EarlierPost(sam.staffNumber(), "Operational support grade", 2, "GTI", LocalDate.of(2016, 1, 4), LocalDate.of(2019, 3, 3)),
            new EarlierPost(sam.staffNumber(), "Prison officer", 3, "GTI", LocalDate.of(2019, 3, 4), LocalDate.of(2021, 5, 31)),
            new EarlierPost(ann.staffNumber(), "Prison officer", 3, "LCI", LocalDate.of(2019, 3, 4), LocalDate.of(2020, 1, 1)));
        assertThat(as.officer(sam.staffNumber()).get(records::earlierPosts)).extracting(EarlierPost::startedOn)
            .containsExactly(LocalDate.of(2019, 3, 4), LocalDate.of(2016, 1, 4));
    }

    @Test
    void a_person_sees_their_own_warnings_that_have_ended_and_not_again_those_that_are_live() {
        var ann = kept(StaffFixtures.member());
        var sam = kept(StaffFixtures.member());
        database.keep(
            new FormalWarning(sam.staffNumber(), WarningKind.CONDUCT, TODAY.minusYears(3), TODAY.minusYears(2)),
            new FormalWarning(sam.staffNumber(), WarningKind.PERFORMANCE, TODAY.minusYears(1), TODAY.minusDays(2)),
            new FormalWarning(sam.staffNumber(), WarningKind.ATTENDANCE, TODAY.minusMonths(1), TODAY.plusMonths(5)),
            new FormalWarning(ann.staffNumber(), WarningKind.CONDUCT, TODAY.minusYears(3), TODAY.minusYears(2)));
        assertThat(as.officer(sam.staffNumber()).get(records::endedWarnings)).extracting(FormalWarning::kind)
            .containsExactly(WarningKind.PERFORMANCE, WarningKind.CONDUCT);
    }

    @Test
    void a_record_holds_post_manager_qualifications_and_the_warnings_that_are_live() {
        var ann = kept(StaffFixtures.member().named("Ann", "Lee").band(5));
        var sam = kept(StaffFixtures.member().managedBy(ann.staffNumber()));
        database.keep(
            new Qualification(sam.staffNumber(), "FAW", TODAY.minusYears(1), TODAY.plusYears(2), "Training record"),
            new Qualification(sam.staffNumber(), "OLD", TODAY.minusYears(2), null, "Training record"),
            new FormalWarning(sam.staffNumber(), WarningKind.CONDUCT, TODAY.minusYears(2), TODAY.minusDays(2)),
            new FormalWarning(sam.staffNumber(), WarningKind.ATTENDANCE, TODAY.minusMonths(1), TODAY.plusMonths(5)));
        assertThat(all.of(sam.staffNumber())).satisfies(record -> {
            assertThat(record.name()).isEqualTo("Sam Okafor");
            assertThat(record.establishmentCode()).isEqualTo("LCI");
            assertThat(record.prisonGroupCode()).isEqualTo("EM");
            assertThat(record.lineManager()).isEqualTo(ann.staffNumber());
            assertThat(record.lineManagerName()).isEqualTo("Ann Lee");
            assertThat(record.qualifications()).extracting(StaffRecord.Held::name).containsExactly("First aid at work", "OLD");
            assertThat(record.liveWarnings()).extracting(StaffRecord.Warning::kind).containsExactly(WarningKind.ATTENDANCE);
            assertThat(record.recordedOn()).isEqualTo("2026-11-01");
        });
    }

    @Test
    void the_statement_that_recognises_a_person_tells_the_same_record_as_it_stands_then() {
        var sam = kept(StaffFixtures.member());
        database.keep(new Account(sam.staffNumber()), new Qualification(sam.staffNumber(), "FAW", TODAY.minusYears(1), TODAY.plusYears(2), "Training \"record\""));
        assertThat(as.account(sam.staffNumber()).get(records::mine)).isEqualTo(all.of(sam.staffNumber()));
        database.change(em -> em.createQuery("update Qualification q set q.expiresOn = null where q.staffNumber = :sam").setParameter("sam", sam.staffNumber()).executeUpdate());
        assertThat(as.account(sam.staffNumber()).get(records::mine).qualifications()).extracting(StaffRecord.Held::expiresOn).containsExactly((LocalDate) null);
    }

    @Test
    void a_person_who_is_recognised_needs_no_other_statement_for_their_record() {
        var sam = kept(StaffFixtures.member());
        database.keep(new Account(sam.staffNumber()));
        assertThat(as.account(sam.staffNumber()).get(() -> database.leastStatementsOf(records::mine))).isZero();
    }

    @Test
    void a_record_takes_one_statement_however_much_is_on_it() {
        var sam = kept(StaffFixtures.member());
        for (int year = 1; year < 20; year++) {
            database.keep(new Qualification(sam.staffNumber(), "FAW", TODAY.minusYears(year), null, "Training record"));
        }
        assertThat(database.leastStatementsOf(() -> all.of(sam.staffNumber()))).isEqualTo(1);
    }

    @Test
    void a_person_is_found_by_work_address_in_any_case() {
        var sam = kept(StaffFixtures.member());
        assertThat(staff.findByEmail(" " + sam.email().toUpperCase(java.util.Locale.ROOT))).hasValue(sam);
        assertThat(staff.findByEmail("nobody@example.test")).isEmpty();
    }

    @Test
    void whoever_somebody_reports_to_is_known() {
        var ann = kept(StaffFixtures.member().named("Ann", "Lee"));
        assertThat(staff.hasReports(ann.staffNumber())).isFalse();
        var sam = kept(StaffFixtures.member().managedBy(ann.staffNumber()));
        assertThat(staff.hasReports(ann.staffNumber())).isTrue();
        assertThat(staff.named(List.of(ann.staffNumber(), sam.staffNumber()))).extracting(Staff.Named::name).containsExactly("Ann Lee", "Sam Okafor");
        assertThat(staff.named(List.of())).isEmpty();
    }
}
