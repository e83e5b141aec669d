package hmpps.careers.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.Scope;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Refused;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

class AuditServiceIT extends InContainer {
    @Inject AuditService audit;
    @Inject Event<DomainEvent> events;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;
    private final String record = "REC-" + UUID.randomUUID();
    private String sam;
    private String auditor;

    /** Something that happened. */
    private record Moved(String action, String recordRef, String before, String after) implements DomainEvent {
        @Override
        public String recordType() {
            return "Thing";
        }
    }

    @BeforeEach
    void people() {
        sam = kept(StaffFixtures.member().at("LCI"));
        auditor = kept(StaffFixtures.member());
    }

    @Test
    void only_the_auditor_reads_and_every_refusal_is_written_down() {
        assertThatThrownBy(() -> as.nobody().run(() -> audit.find(everything(), 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.holder(sam, Role.SYSTEM_ADMINISTRATOR, Scope.national()).run(() -> audit.find(everything(), 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.officer(sam).run(() -> audit.announceDownload(everything()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.officer(sam).run(() -> audit.download(everything(), line -> { }))).isInstanceOf(Refused.class);
        var refusals = find(new AuditQuery(sam, "READ_AUDIT", null, Outcome.REFUSED, null, null));
        assertThat(refusals.total()).isEqualTo(3);
        assertThat(refusals.lines()).extracting(AuditLine::action)
            .containsExactly("AuditService.download", "AuditService.announceDownload", "AuditService.find");
    }

    @Test
    void no_record_is_ever_changed_or_taken_away() {
        happened("thing.moved", "here", "there");
        assertThatThrownBy(() -> database.change(em -> em.createNativeQuery("update audit_record set actor = 'X' where record_ref = :ref")
            .setParameter("ref", record).executeUpdate())).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> database.change(em -> em.createNativeQuery("delete from audit_record where record_ref = :ref")
            .setParameter("ref", record).executeUpdate())).hasStackTraceContaining("append-only");
        assertThat(find(about(null)).total()).isEqualTo(1);
    }

    @Test
    void there_is_no_change_without_a_transaction_to_record_it_in() {
        assertThatThrownBy(() -> as.officer(sam).run(() -> events.fire(new Moved("thing.moved", record, null, null)))).isInstanceOf(RuntimeException.class);
        assertThat(find(about(null)).total()).isZero();
    }

    @Test
    void what_was_rolled_back_has_not_happened() {
        assertThatThrownBy(() -> as.officer(sam).run(() -> database.change(em -> {
            events.fire(new Moved("thing.moved", record, null, null));
            throw new IllegalStateException("after all");
        }))).hasMessageContaining("after all");
        assertThat(find(about(null)).total()).isZero();
    }

    @Test
    void a_record_says_who_did_what_when_and_from_where() {
        happened("thing.moved", "here", "x".repeat(5000));
        var line = find(about(null)).lines().get(0);
        assertThat(line.actor()).isEqualTo(sam);
        assertThat(line.actorName()).isEqualTo("Sam Okafor");
        assertThat(line.before()).isEqualTo("here");
        assertThat(line.after()).hasSize(4000);
        assertThat(line.source()).isEqualTo("127.0.0.1");
        assertThat(line.recordType()).isEqualTo("Thing");
        assertThat(line.happenedAt()).isBetween(clock.instant().minusSeconds(60), clock.instant());
    }

    @Test
    void what_the_portal_does_by_itself_is_said_to_be_the_portals() {
        database.change(em -> events.fire(new Moved("thing.moved", record, null, null)));
        assertThat(find(about(null)).lines()).extracting(AuditLine::actor).containsExactly("SYSTEM");
    }

    @Test
    void records_are_found_by_each_part_of_the_query() {
        happened("thing.moved", null, null);
        happened("thing.dropped", null, null);
        happened("thinghood.ended", null, null);
        var today = London.today(clock);
        assertThat(find(about("thing")).lines()).extracting(AuditLine::action).containsExactly("thing.dropped", "thing.moved");
        assertThat(find(about("thing.moved")).total()).isEqualTo(1);
        assertThat(find(new AuditQuery(sam, record, null, Outcome.DONE, today, today)).total()).isEqualTo(3);
        assertThat(find(new AuditQuery(auditor, record, null, null, null, null)).total()).isZero();
        assertThat(find(new AuditQuery(null, record, null, Outcome.REFUSED, null, null)).total()).isZero();
        assertThat(find(new AuditQuery(null, record, null, null, today.plusDays(1), null)).total()).isZero();
        assertThat(find(new AuditQuery(null, record, null, null, null, today.minusDays(1))).total()).isZero();
    }

    @Test
    void an_auditor_of_one_prison_reads_what_people_there_did() {
        happened("thing.moved", null, null);
        var here = as.holder(auditor, Role.AUDITOR, Scope.establishment("LCI")).get(() -> audit.find(about(null), 1));
        var group = as.holder(auditor, Role.AUDITOR, Scope.group("EM")).get(() -> audit.find(about(null), 1));
        var elsewhere = as.holder(auditor, Role.AUDITOR, Scope.establishment("LII")).get(() -> audit.find(about(null), 1));
        assertThat(here.total()).isEqualTo(1);
        assertThat(group.total()).isEqualTo(1);
        assertThat(elsewhere.total()).isZero();
    }

    @Test
    void fifty_are_on_a_page_and_a_download_holds_them_all() {
        database.change(em -> {
            for (int i = 0; i < 1001; i++) {
                events.fire(new Moved("thing.moved", record, null, "no. " + i));
            }
        });
        var found = find(about(null));
        assertThat(found.lines()).hasSize(50);
        assertThat(found.total()).isEqualTo(1001);
        assertThat(found.lines().get(0).after()).isEqualTo("no. 1000");
        assertThat(reader().get(() -> audit.find(about(null), 21)).lines()).hasSize(1);
        var lines = new ArrayList<AuditLine>();
        reader().run(() -> audit.download(about(null), lines::add));
        assertThat(lines).hasSize(1001).doesNotHaveDuplicates();
    }

    @Test
    void of_more_than_ten_thousand_the_newest_are_shown_and_the_last_page_is_the_one_they_end_on() {
        happened("thing.moved", null, "the oldest");
        var before = find(about(null)).lines().get(0).id();
        database.change(em -> em.createNativeQuery("""
                insert into audit_record (happened_at, actor, action, outcome, record_ref)
                select a.happened_at, a.actor, a.action, a.outcome, a.record_ref from audit_record a, staff_member s, staff_member t where a.id = :one limit 9999""")
            .setParameter("one", before).executeUpdate());
        assertThat(find(about(null))).satisfies(all -> {
            assertThat(all.total()).isEqualTo(10_000);
            assertThat(all.isMore()).isFalse();
        });
        happened("thing.moved", null, "the newest");
        var more = find(about(null));
        assertThat(more.total()).isEqualTo(10_000);
        assertThat(more.isMore()).isTrue();
        assertThat(more.lines().get(0).after()).isEqualTo("the newest");
        assertThat(reader().get(() -> audit.find(about(null), 200)).lines()).hasSize(50).extracting(AuditLine::after).doesNotContain("the oldest");
        assertThat(reader().get(() -> audit.find(about(null), 40_000_000)).lines()).isEqualTo(reader().get(() -> audit.find(about(null), 200)).lines());
    }

    @Test
    void taking_a_copy_is_recorded_with_what_was_asked_for() {
        reader().run(() -> audit.announceDownload(about("thing")));
        var taken = find(new AuditQuery(auditor, null, "audit.downloaded", null, null, null));
        assertThat(taken.lines()).extracting(AuditLine::after).containsExactly("{record=" + record + ", action=thing}");
    }

    @Test
    void a_page_costs_two_statements_however_many_records_it_shows() {
        happened("thing.moved", null, null);
        var auditor = reader();
        var one = database.leastStatementsOf(() -> auditor.run(() -> audit.find(about(null), 1)));
        for (int i = 0; i < 20; i++) {
            happened("thing.moved", null, null);
        }
        assertThat(database.leastStatementsOf(() -> auditor.run(() -> audit.find(about(null), 1)))).isEqualTo(one).isEqualTo(2);
    }

    private void happened(String action, String before, String after) {
        as.officer(sam).run(() -> database.change(em -> events.fire(new Moved(action, record, before, after))));
    }

    private AuditService.Found find(AuditQuery query) {
        return reader().get(() -> audit.find(query, 1));
    }

    private As.Acting reader() {
        return as.holder(auditor, Role.AUDITOR, Scope.national());
    }

    private AuditQuery about(String action) {
        return new AuditQuery(null, record, action, null, null, null);
    }

    private static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, null, null);
    }

    private String kept(StaffFixtures.Member member) {
        var built = member.build();
        database.keep(built);
        return built.staffNumber();
    }
}
