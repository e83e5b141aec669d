package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.SignInAttempts.Gate;
import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;
import jakarta.inject.Inject;

/** What several people do to accounts and roles at the same moment. */
class AtOnceIT extends InContainer {
    @Inject SignInAttempts attempts;
    @Inject PeopleService people;
    @Inject ActivationService activation;
    @Inject RoleGrants grants;
    @Inject OneTimeSecrets secrets;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;

    @Test
    void a_whole_shift_signs_in_from_one_address_and_nobody_waits_for_somebody_who_waits_for_them() throws Exception {
        var address = UUID.randomUUID().toString();
        var nobody = as.nobody();
        for (int round = 0; round < 5; round++) {
            var shift = new ArrayList<Callable<?>>();
            for (int one = 0; one < 12; one++) {
                var number = account();
                shift.add(() -> nobody.get(() -> attempts.begin(number, address).gate()));
            }
            assertThat(Together.all(shift)).containsOnly(Gate.CLOSED);
        }
        assertThat(failures(address)).isEqualTo(60);
    }

    @Test
    void of_many_wrong_passwords_at_once_each_one_is_counted() throws Exception {
        var number = account();
        var address = UUID.randomUUID().toString();
        var nobody = as.nobody();
        assertThat(Together.times(16, () -> nobody.get(() -> attempts.begin(number, address).gate()))).containsOnly(Gate.CLOSED, Gate.RESTING);
        assertThat(database.<Integer>read(em -> em.createQuery("select a.failedAttempts from Account a where a.staffNumber = :n", Integer.class)
            .setParameter("n", number).getSingleResult())).isEqualTo(Throttling.ACCOUNT_LIMIT);
    }

    @Test
    void two_administrators_grant_one_role_once() throws Exception {
        var number = account();
        var administrators = List.of(administrator(), administrator(), administrator(), administrator());
        var term = new Term(London.today(clock), null);
        var outcomes = Together.all(administrators.stream().<Callable<?>>map(one -> () -> one.get(() -> {
            people.grant(number, Role.TUTOR, ScopeKind.NATIONAL, null, term);
            return "granted";
        })).toList());
        assertThat(outcomes).containsOnlyOnce("granted").filteredOn(RuleViolation.class::isInstance).hasSize(3)
            .allSatisfy(refused -> assertThat((RuleViolation) refused).hasMessage("people.role.held"));
        assertThat(grants.of(number)).hasSize(1);
    }

    @Test
    void of_codes_issued_at_once_one_works() throws Exception {
        var number = account();
        var administrators = List.of(administrator(), administrator(), administrator());
        var codes = Together.all(administrators.stream().<Callable<?>>map(one -> () -> one.get(() -> activation.issueCode(number))).toList());
        assertThat(codes).allMatch(String.class::isInstance);
        var working = codes.stream().filter(code -> {
            var used = new boolean[1];
            database.change(em -> used[0] = secrets.use((String) code, number, clock.instant()));
            return used[0];
        });
        assertThat(working).hasSize(1);
    }

    private As.Acting administrator() {
        return as.holder(account(), Role.SYSTEM_ADMINISTRATOR, Scope.national());
    }

    /** Somebody with an account that has no password yet. */
    private String account() {
        var member = StaffFixtures.member().build();
        database.keep(member, new Account(member.staffNumber()));
        return member.staffNumber();
    }

    private int failures(String address) {
        return database.read(em -> ((Number) em.createNativeQuery("select failed_attempts from sign_in_source where address = :a")
            .setParameter("a", address).getSingleResult()).intValue());
    }
}
