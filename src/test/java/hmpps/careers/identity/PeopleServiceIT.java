package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import hmpps.careers.staff.StaffMember;
import jakarta.inject.Inject;

class PeopleServiceIT extends InContainer {
    @Inject PeopleService people;
    @Inject ActivationService activation;
    @Inject Accounts accounts;
    @Inject RoleGrants grants;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;
    private final String family = "Zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private String admin;
    private String sam;
    private Term fromToday;

    @BeforeEach
    void people() {
        fromToday = new Term(London.today(clock), null);
        admin = kept(StaffFixtures.member().named("Ann", family));
        sam = kept(StaffFixtures.member().named("Sam", family));
        database.keep(new Account(admin), new Account(sam));
    }

    @Test
    void only_the_system_administrator_sees_and_changes_people() {
        assertThatThrownBy(() -> as.nobody().run(() -> people.find(family))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.officer(sam).run(() -> people.find(family))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.holder(sam, Role.AUDITOR, Scope.national()).run(() -> people.sheet(admin))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.holder(sam, Role.HR_ADMINISTRATOR, Scope.national())
            .run(() -> people.grant(admin, Role.AUDITOR, ScopeKind.NATIONAL, null, fromToday))).isInstanceOf(Refused.class);
        assertThat(grants.of(admin)).isEmpty();
    }

    @Test
    void nobody_grants_themselves_a_role() {
        assertThatThrownBy(() -> national().run(() -> people.grant(admin, Role.AUDITOR, ScopeKind.NATIONAL, null, fromToday))).hasMessage("people.role.own");
    }

    @Test
    void the_table_itself_refuses_a_role_granted_to_oneself() {
        assertThatThrownBy(() -> database.change(em -> em.createNativeQuery("""
                insert into role_grant (id, staff_number, role, scope_kind, starts_on, granted_by, granted_at, version)
                values (:id, :number, 'AUDITOR', 'NATIONAL', :day, :number, :now, 0)""")
            .setParameter("id", UUID.randomUUID()).setParameter("number", admin).setParameter("day", fromToday.from()).setParameter("now", clock.instant())
            .executeUpdate())).hasStackTraceContaining("role_grant_not_to_oneself");
    }

    @Test
    void the_table_itself_refuses_a_role_that_is_not_granted() {
        assertThatThrownBy(() -> database.change(em -> em.createNativeQuery("""
                insert into role_grant (id, staff_number, role, scope_kind, starts_on, granted_by, granted_at, version)
                values (:id, :number, 'OFFICER', 'NATIONAL', :day, :admin, :now, 0)""")
            .setParameter("id", UUID.randomUUID()).setParameter("number", sam).setParameter("admin", admin).setParameter("day", fromToday.from())
            .setParameter("now", clock.instant()).executeUpdate())).hasStackTraceContaining("role_grant_role_known");
    }

    @Test
    void an_administrator_of_one_prison_cannot_take_over_or_close_an_account_that_reaches_further() {
        national().run(() -> people.grant(sam, Role.AUDITOR, ScopeKind.NATIONAL, null, fromToday));
        var local = as.holder(admin, Role.SYSTEM_ADMINISTRATOR, Scope.establishment("LCI"));
        assertThatThrownBy(() -> local.run(() -> activation.issueCode(sam))).hasMessage("people.account.beyond");
        assertThatThrownBy(() -> local.run(() -> people.disable(sam))).hasMessage("people.account.beyond");
        assertThatThrownBy(() -> local.run(() -> people.enable(sam))).hasMessage("people.account.beyond");
        var grant = grants.of(sam).get(0).id();
        assertThatThrownBy(() -> local.run(() -> people.end(sam, grant))).hasMessage("people.role.beyond");
        assertThat(refused()).containsExactly("account.code-issued", "account.disabled", "account.enabled", "role.ended");
        national().run(() -> people.end(sam, grant));
        local.run(() -> people.grant(sam, Role.TUTOR, ScopeKind.ESTABLISHMENT, "LCI", fromToday));
        assertThat(local.get(() -> activation.issueCode(sam))).isNotBlank();
    }

    @Test
    void somebody_out_of_scope_is_not_found() {
        var elsewhere = as.holder(admin, Role.SYSTEM_ADMINISTRATOR, Scope.establishment("LII"));
        assertThatThrownBy(() -> elsewhere.run(() -> people.sheet(sam))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> people.grant(sam, Role.TUTOR, ScopeKind.ESTABLISHMENT, "LCI", fromToday))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> people.disable(sam))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> activation.issueCode(sam))).isInstanceOf(NotFound.class);
        assertThat(elsewhere.get(() -> people.find(family))).isEmpty();
        assertThat(refused()).containsExactly("staff.read", "role.granted", "account.disabled", "account.code-issued");
    }

    @Test
    void a_number_nobody_has_is_not_found_and_not_recorded() {
        assertThatThrownBy(() -> national().run(() -> people.sheet("T-NOBODY"))).isInstanceOf(NotFound.class);
        assertThat(database.<Long>read(em -> em.createQuery("select count(r) from AuditRecord r where r.recordRef = 'T-NOBODY' and r.action = 'staff.read'", Long.class)
            .getSingleResult())).isZero();
    }

    @Test
    void nobody_gives_away_more_prisons_than_they_look_after() {
        var local = as.holder(admin, Role.SYSTEM_ADMINISTRATOR, Scope.establishment("LCI"));
        assertThatThrownBy(() -> local.run(() -> people.grant(sam, Role.TUTOR, ScopeKind.NATIONAL, null, fromToday))).hasMessage("people.where.beyond");
        assertThatThrownBy(() -> local.run(() -> people.grant(sam, Role.TUTOR, ScopeKind.GROUP, "EM", fromToday))).hasMessage("people.where.beyond");
        assertThatThrownBy(() -> local.run(() -> people.grant(sam, Role.TUTOR, ScopeKind.ESTABLISHMENT, "LII", fromToday))).hasMessage("people.where.beyond");
        assertThatThrownBy(() -> national().run(() -> people.grant(sam, Role.TUTOR, ScopeKind.GROUP, "??", fromToday))).hasMessage("people.where.beyond");
        assertThat(refused()).containsExactly("role.granted", "role.granted", "role.granted", "role.granted");
        local.run(() -> people.grant(sam, Role.TUTOR, ScopeKind.ESTABLISHMENT, "LCI", fromToday));
        assertThat(grants.of(sam)).hasSize(1);
    }

    @Test
    void a_role_is_not_granted_for_days_that_are_over_nor_twice_nor_to_somebody_who_left() {
        var today = fromToday.from();
        assertThatThrownBy(() -> national().run(() -> people.grant(sam, Role.TUTOR, ScopeKind.NATIONAL, null, new Term(today.minusDays(9), today.minusDays(1)))))
            .hasMessage("people.until.past");
        national().run(() -> people.grant(sam, Role.TUTOR, ScopeKind.NATIONAL, null, fromToday));
        assertThatThrownBy(() -> national().run(() -> people.grant(sam, Role.TUTOR, ScopeKind.NATIONAL, null, fromToday))).hasMessage("people.role.held");
        database.change(em -> em.find(StaffMember.class, sam).left(LocalDate.of(2026, 1, 1)));
        assertThatThrownBy(() -> national().run(() -> people.grant(sam, Role.AUDITOR, ScopeKind.NATIONAL, null, fromToday))).hasMessage("people.left");
        assertThatThrownBy(() -> national().get(() -> activation.issueCode(sam))).hasMessage("people.left");
    }

    @Test
    void a_role_holds_on_the_next_request_and_is_gone_on_the_one_after_it_was_ended() {
        assertThatThrownBy(() -> as.account(sam).run(() -> people.find("x"))).isInstanceOf(Refused.class);
        national().run(() -> people.grant(sam, Role.SYSTEM_ADMINISTRATOR, ScopeKind.NATIONAL, null, fromToday));
        assertThat(as.account(sam).get(() -> people.find(family))).hasSize(2);
        var id = grants.of(sam).get(0).id();
        assertThatThrownBy(() -> as.account(sam).run(() -> people.end(sam, id))).hasMessage("people.role.own");
        national().run(() -> people.end(sam, id));
        assertThatThrownBy(() -> as.account(sam).run(() -> people.find("x"))).isInstanceOf(Refused.class);
        assertThat(actions(sam)).contains("role.granted", "role.ended");
    }

    @Test
    void a_role_of_somebody_else_is_not_read_or_ended_by_the_wrong_name_and_that_is_recorded() {
        national().run(() -> people.grant(sam, Role.TUTOR, ScopeKind.NATIONAL, null, fromToday));
        var other = kept(StaffFixtures.member());
        var id = grants.of(sam).get(0).id();
        assertThatThrownBy(() -> national().run(() -> people.standing(other, id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> national().run(() -> people.end(other, id))).isInstanceOf(NotFound.class);
        assertThat(refused()).containsExactly("role.read", "role.ended");
        assertThat(national().get(() -> people.standing(sam, id)).role()).isEqualTo(Role.TUTOR);
        assertThatThrownBy(() -> national().run(() -> people.end(sam, UUID.randomUUID()))).isInstanceOf(NotFound.class);
        national().run(() -> people.end(sam, id));
        assertThatThrownBy(() -> national().run(() -> people.standing(sam, id))).as("one that is over").isInstanceOf(NotFound.class);
    }

    @Test
    void a_planned_role_does_not_hold_yet() {
        national().run(() -> people.grant(sam, Role.AUDITOR, ScopeKind.NATIONAL, null, new Term(fromToday.from().plusDays(1), null)));
        assertThat(accounts.person(sam, fromToday.from()).orElseThrow().held()).doesNotContain(Role.AUDITOR);
        assertThat(accounts.person(sam, fromToday.from().plusDays(1)).orElseThrow().held()).contains(Role.AUDITOR);
    }

    @Test
    void an_account_is_disabled_and_enabled_by_somebody_else() {
        assertThatThrownBy(() -> national().run(() -> people.disable(admin))).hasMessage("people.account.own");
        assertThatThrownBy(() -> national().run(() -> people.enable(admin))).hasMessage("people.account.own");
        national().run(() -> people.disable(sam));
        assertThat(national().get(() -> people.sheet(sam)).person().account()).isEqualTo(AccountState.DISABLED);
        assertThatThrownBy(() -> national().get(() -> activation.issueCode(sam))).hasMessage("people.code.disabled");
        national().run(() -> people.enable(sam));
        assertThat(national().get(() -> people.sheet(sam)).person().account()).isEqualTo(AccountState.NOT_ACTIVATED);
        assertThatThrownBy(() -> national().run(() -> people.enable(sam))).as("a second click").hasMessage("people.account.enabled-already");
        assertThat(outlines(sam)).containsExactly("account.disabled: NOT_ACTIVATED, DISABLED", "account.enabled: DISABLED, NOT_ACTIVATED");
    }

    @Test
    void until_when_a_code_can_be_used_is_recorded_and_not_the_code() {
        var code = national().get(() -> activation.issueCode(sam));
        var until = national().get(() -> people.sheet(sam)).codeUntil();
        assertThat(outlines(sam)).singleElement().asString().startsWith("account.code-issued: , code until " + until.toString().substring(0, 19)).doesNotContain(code);
    }

    @Test
    void people_are_found_by_the_beginning_of_name_number_and_address() {
        assertThat(national().get(() -> people.find(family.toLowerCase()))).extracting(FoundPerson::staffNumber).containsExactly(admin, sam);
        assertThat(national().get(() -> people.find("sam " + family))).extracting(FoundPerson::staffNumber).containsExactly(sam);
        assertThat(national().get(() -> people.find(family + ", An"))).extracting(FoundPerson::staffNumber).containsExactly(admin);
        assertThat(national().get(() -> people.find(sam.toLowerCase()))).extracting(FoundPerson::staffNumber).contains(sam);
        assertThat(national().get(() -> people.find(sam + "@EXAMPLE"))).extracting(FoundPerson::staffNumber).containsExactly(sam);
        assertThat(national().get(() -> people.find("%" + family))).isEmpty();
        assertThat(national().get(() -> people.find(" "))).isEmpty();
        assertThat(as.holder(admin, Role.SYSTEM_ADMINISTRATOR, Scope.group("EM")).get(() -> people.find(family))).hasSize(2);
    }

    @Test
    void a_sheet_shows_what_stands_and_what_is_over_with_names() {
        national().run(() -> people.grant(sam, Role.TUTOR, ScopeKind.GROUP, "EM", fromToday));
        national().run(() -> people.grant(sam, Role.GOVERNOR, ScopeKind.ESTABLISHMENT, "LCI", fromToday));
        var tutor = grants.of(sam).stream().filter(grant -> grant.role() == Role.TUTOR).findFirst().orElseThrow();
        national().run(() -> people.end(sam, tutor.id()));
        var sheet = national().get(() -> people.sheet(sam));
        assertThat(sheet.mine()).isFalse();
        assertThat(sheet.standing()).extracting(GrantLine::role).containsExactly(Role.GOVERNOR);
        assertThat(sheet.standing().get(0).place()).isEqualTo("HMP Leicester");
        assertThat(sheet.past()).extracting(GrantLine::endedBy).containsExactly("Ann " + family);
        assertThat(national().get(() -> people.sheet(admin)).mine()).isTrue();
    }

    private As.Acting national() {
        return as.holder(admin, Role.SYSTEM_ADMINISTRATOR, Scope.national());
    }

    private String kept(StaffFixtures.Member member) {
        var built = member.build();
        database.keep(built);
        return built.staffNumber();
    }

    /** What the administrator was refused with Sam, as recorded. */
    private List<String> refused() {
        return database.read(em -> em.createQuery("""
                select a.action from AuditRecord a where a.actor = :admin and a.recordRef = :sam and a.outcome = hmpps.careers.audit.Outcome.REFUSED
                order by a.id""", String.class).setParameter("admin", admin).setParameter("sam", sam).getResultList());
    }

    /** What was done to the account of that number, with what it was before and after. */
    private List<String> outlines(String number) {
        return database.read(em -> em.createQuery("""
                select concat(r.action, ': ', coalesce(r.before, ''), ', ', coalesce(r.after, '')) from AuditRecord r
                where r.recordRef = :number and r.outcome = hmpps.careers.audit.Outcome.DONE order by r.id""", String.class)
            .setParameter("number", number).getResultList());
    }

    private java.util.List<String> actions(String number) {
        return database.read(em -> em.createQuery("select r.action from AuditRecord r where r.recordRef = :number", String.class)
            .setParameter("number", number).getResultList());
    }
}
