package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.notification.NoticeService;
import hmpps.careers.promotion.application.ApplicationService;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Notice;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Who is calling is known without reading all of it again, and never as it was before a change. */
class RecognitionIT extends InContainer {
    @Inject Recognition recognition;
    @Inject Accounts accounts;
    @Inject PeopleService people;
    @Inject NoticeService notices;
    @Inject ApplicationService applications;
    @Inject OpportunitySearchService search;
    @Inject Event<Notice.For> telling;
    @Inject Database database;
    @Inject As as;
    @Inject Clock clock;
    private String sam;
    private String ann;

    @BeforeEach
    void two_people_with_accounts() {
        sam = account();
        ann = account();
    }

    @Test
    void what_was_read_is_kept_while_nothing_changes() {
        var first = known(sam);
        assertThat(known(sam)).isSameAs(first);
        assertThat(known(ann)).isNotSameAs(first);
        assertThat(database.leastStatementsOf(() -> recognition.person(sam))).isOne();
    }

    @Test
    void a_change_that_was_taken_back_changes_nothing() {
        var before = known(sam);
        assertThatThrownBy(() -> database.change(em -> {
            telling.fire(new Notice.For(List.of(sam), "key", List.of(), null));
            throw new IllegalStateException("after all");
        })).hasMessageContaining("after all");
        assertThat(known(sam)).isSameAs(before);
    }

    @Test
    void a_role_given_or_taken_and_an_account_closed_or_opened_are_known_at_once() {
        known(sam);
        administrator().run(() -> people.grant(sam, Role.AUDITOR, ScopeKind.NATIONAL, null, new Term(London.today(clock), null)));
        assertThat(known(sam).held()).contains(Role.AUDITOR);
        var grant = administrator().get(() -> people.sheet(sam)).standing().get(0).id();
        administrator().run(() -> people.end(sam, grant));
        assertThat(known(sam).held()).doesNotContain(Role.AUDITOR);
        administrator().run(() -> people.disable(sam));
        assertThat(known(sam).enabled()).isFalse();
        administrator().run(() -> people.enable(sam));
        assertThat(known(sam).enabled()).isTrue();
        assertThat(known(sam).sessionsValidFrom()).isNotNull();
    }

    @Test
    void what_somebody_is_told_and_has_read_is_known_at_once_and_of_nobody_else() {
        var other = known(ann);
        assertThat(told(sam, "notices.unread")).isEqualTo("0");
        database.change(em -> telling.fire(new Notice.For(List.of(sam), "key", List.of(), null)));
        assertThat(told(sam, "notices.unread")).isEqualTo("1");
        var unread = as.officer(sam).get(notices::unread).get(0).id();
        as.officer(sam).run(() -> notices.read(List.of(unread)));
        assertThat(told(sam, "notices.unread")).isEqualTo("0");
        assertThat(known(ann)).isSameAs(other);
    }

    @Test
    void what_somebody_applies_for_and_puts_aside_is_known_at_once() {
        var opportunity = database.read(em -> em.createQuery("select o.reference from Opportunity o where o.status = PUBLISHED and o.closesAt > :later order by o.reference",
            String.class).setParameter("later", clock.instant().plusSeconds(86_400)).setMaxResults(1).getSingleResult());
        assertThat(told(sam, "promotion.ties")).doesNotContain(opportunity);
        as.officer(sam).run(() -> search.save(opportunity));
        assertThat(told(sam, "promotion.ties")).contains(opportunity);
        as.officer(sam).run(() -> search.drop(opportunity));
        assertThat(told(sam, "promotion.ties")).doesNotContain(opportunity);
        var application = as.officer(sam).get(() -> applications.start(opportunity));
        assertThat(told(sam, "promotion.ties")).contains(application, "DRAFT");
        as.officer(sam).run(() -> applications.withdraw(application));
        assertThat(told(sam, "promotion.ties")).contains("WITHDRAWN");
    }

    @Test
    void who_has_no_count_is_read_afresh_each_time() {
        var number = StaffFixtures.member().build();
        database.keep(number, new Account(number.staffNumber()));
        assertThat(known(number.staffNumber())).isNotSameAs(known(number.staffNumber()));
    }

    @Test
    void two_who_tell_each_other_at_the_same_moment_do_not_wait_for_each_other_for_ever() throws Exception {
        var acts = new ArrayList<Callable<?>>();
        for (int i = 0; i < 4; i++) {
            acts.add(() -> tell(sam, ann));
            acts.add(() -> tell(ann, sam));
        }
        assertThat(Together.all(acts)).containsOnly("told");
        assertThat(told(sam, "notices.unread")).isEqualTo("8");
        assertThat(told(ann, "notices.unread")).isEqualTo("8");
    }

    private String tell(String first, String second) {
        database.change(em -> {
            telling.fire(new Notice.For(List.of(first), "key", List.of(), null));
            telling.fire(new Notice.For(List.of(second), "key", List.of(), null));
        });
        return "told";
    }

    private Person known(String staffNumber) {
        return recognition.person(staffNumber).orElseThrow();
    }

    private String told(String staffNumber, String fact) {
        return known(staffNumber).told().get(fact);
    }

    private As.Acting administrator() {
        return as.holder(ann, Role.SYSTEM_ADMINISTRATOR, Scope.national());
    }

    private String account() {
        var member = StaffFixtures.member().build();
        database.keep(member);
        database.change(em -> accounts.add(new Account(member.staffNumber())));
        return member.staffNumber();
    }
}
