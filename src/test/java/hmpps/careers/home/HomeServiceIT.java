package hmpps.careers.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.RoleGrant;
import hmpps.careers.identity.Scope;
import hmpps.careers.identity.ScopeKind;
import hmpps.careers.identity.Term;
import hmpps.careers.promotion.application.ApplicationStage;
import hmpps.careers.promotion.search.SavedSearch;
import hmpps.careers.promotion.search.SearchQuery;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Refused;
import hmpps.careers.staff.StaffMember;
import jakarta.inject.Inject;

class HomeServiceIT extends InContainer {
    private static final String OFFICER = "90000001";

    @Inject HomeService home;
    @Inject As as;
    @Inject Database database;
    @Inject Clock clock;

    @Test
    void nobody_has_no_home_page() {
        assertThatThrownBy(() -> as.nobody().run(home::mine)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(home::deadlines)).isInstanceOf(Refused.class);
    }

    @Test
    void an_officer_sees_their_own_matters_and_no_card_of_a_role() {
        var sheet = as.officer(OFFICER).get(home::mine);
        assertThat(sheet.cards()).isEmpty();
        assertThat(sheet.applications()).extracting(MyApplication::stage).contains(ApplicationStage.DRAFT, ApplicationStage.SUBMITTED, ApplicationStage.SIFT);
        assertThat(sheet.recommended()).hasSize(3).allMatch(row -> row.entry().band() > 3);
        assertThat(sheet.eligible()).isPositive();
        assertThat(sheet.tasks()).extracting(Task::key).contains("home.task.finish", "home.task.renew");
        assertThat(sheet.searches()).extracting(kept -> kept.name()).contains("Dog handler, any prison");
        assertThat(as.officer(OFFICER).get(home::deadlines)).isEqualTo(sheet.deadlines()).isNotEmpty();
    }

    @Test
    void an_hr_administrator_sees_first_what_waits_for_publication() {
        var sheet = as.holder("90000009", Role.HR_ADMINISTRATOR, Scope.group("EM")).get(home::mine);
        assertThat(sheet.cards()).extracting(RoleCard::id).containsExactly("waiting", "received");
        assertThat(sheet.cards().get(0).lines()).isNotEmpty();
        assertThat(sheet.tasks()).extracting(Task::key).contains("home.task.publish");
    }

    @Test
    void every_role_that_has_something_to_do_has_its_card() {
        assertThat(as.holder("90000006", Role.VACANCY_HOLDER, Scope.establishment("LCI")).get(home::mine).cards()).extracting(RoleCard::id).containsExactly("own");
        assertThat(as.holder("90000003", Role.LINE_MANAGER, Scope.national()).get(home::mine).cards()).extracting(RoleCard::id).containsExactly("endorsements");
        assertThat(as.holder("90000012", Role.AUDITOR, Scope.national()).get(home::mine).cards()).extracting(RoleCard::id).containsExactly("audit");
        assertThat(as.holder("90000013", Role.SYSTEM_ADMINISTRATOR, Scope.national()).get(home::mine).cards()).extracting(RoleCard::id).containsExactly("roles");
    }

    @Test
    void applications_received_are_counted_within_the_prisons_of_the_administrator() {
        var group = received(Scope.group("EM"));
        var all = received(Scope.national());
        assertThat(group).allSatisfy(count -> assertThat(count).isPositive());
        for (int i = 0; i < group.size(); i++) {
            assertThat(all.get(i)).isGreaterThan(group.get(i));
        }
        assertThat(all.get(0) + all.get(1)).isEqualTo(database.read(em -> em.createQuery("""
            select count(a) from Application a where a.status = hmpps.careers.promotion.application.ApplicationStatus.SUBMITTED
                and a.opportunity.status <> hmpps.careers.promotion.OpportunityStatus.CANCELLED""", Long.class).getSingleResult()));
        assertThat(received(Scope.establishment("NONE"))).containsExactly(0L, 0L, 0L);
    }

    private List<Long> received(Scope scope) {
        var cards = as.holder("90000009", Role.HR_ADMINISTRATOR, scope).get(home::mine).cards();
        return cards.stream().filter(card -> card.id().equals("received")).findFirst().orElseThrow().lines().stream().map(RoleCard.Line::count).toList();
    }

    @Test
    void roles_held_are_counted_among_those_who_work_in_the_prisons_of_the_administrator() {
        var leicester = roles(Scope.establishment("LCI"));
        assertThat(leicester.get(0)).isPositive().isEqualTo(database.read(em -> em.createQuery("""
            select count(r) from RoleGrant r, StaffMember s where s.staffNumber = r.staffNumber and s.establishmentCode = 'LCI' and s.leftOn is null
                and r.endedAt is null and r.startsOn <= ?1 and (r.endsOn is null or r.endsOn >= ?1)""", Long.class).setParameter(1, London.today(clock)).getSingleResult()));
        assertThat(roles(Scope.group("EM")).get(0)).isGreaterThan(leicester.get(0));
        assertThat(roles(Scope.national()).get(0)).isGreaterThan(200).isGreaterThan(roles(Scope.group("EM")).get(0));
        assertThat(roles(Scope.establishment("NONE"))).containsExactly(0L, 0L);
    }

    @Test
    void roles_of_somebody_who_has_left_are_not_counted() {
        var leaver = "H" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
        database.keep(StaffFixtures.member().number(leaver).named("Kit", "Gone").at("LCI").build());
        long before = roles(Scope.establishment("LCI")).get(0);
        var today = London.today(clock);
        database.change(em -> em.persist(new RoleGrant(leaver, Role.TUTOR, ScopeKind.ESTABLISHMENT, "LCI", new Term(today, null), "90000013", clock.instant())));
        assertThat(roles(Scope.establishment("LCI")).get(0)).isEqualTo(before + 1);
        database.change(em -> em.find(StaffMember.class, leaver).left(today));
        assertThat(roles(Scope.establishment("LCI")).get(0)).isEqualTo(before);
    }

    private List<Long> roles(Scope scope) {
        return as.holder("90000013", Role.SYSTEM_ADMINISTRATOR, scope).get(home::mine).cards().get(0).lines().stream().map(RoleCard.Line::count).toList();
    }

    @Test
    void more_rows_cost_no_more_statements() {
        long before = statements();
        database.change(em -> {
            for (int i = 0; i < 6; i++) {
                em.persist(new SavedSearch(OFFICER, "Measured " + i, SearchQuery.EVERYTHING, SavedSearch.Alert.OFF, clock.instant()));
            }
        });
        try {
            assertThat(statements()).isEqualTo(before);
        } finally {
            database.change(em -> em.createQuery("delete from SavedSearch s where s.name like 'Measured %'").executeUpdate());
        }
    }

    @Test
    void the_home_page_of_an_hr_administrator_costs_the_same_statements_for_one_prison_and_for_all() {
        assertThat(statements(as.holder("90000009", Role.HR_ADMINISTRATOR, Scope.establishment("LCI"))))
            .isEqualTo(statements(as.holder("90000009", Role.HR_ADMINISTRATOR, Scope.national())));
    }

    private long statements() {
        return statements(as.officer(OFFICER));
    }

    private long statements(As.Acting somebody) {
        var count = new AtomicLong();
        somebody.run(() -> {
            home.mine();
            count.set(database.leastStatementsOf(home::mine));
        });
        return count.get();
    }
}
