package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.SignInAttempts.Gate;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Problem;
import hmpps.careers.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What several people do to accounts and roles at the same moment. */
class AtOnceIT extends InContainer {
    @Inject SignInAttempts attempts;
    @Inject SignInService signIn;
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
    void while_somebody_stands_still_with_the_count_of_an_address_whoever_signs_in_from_there_is_told_it_is_busy() {
        var number = account();
        var address = held();
        var nobody = as.nobody();
        database.change(em -> {
            stopWith(em, address);
            assertThat(one(() -> nobody.get(() -> signIn.attempt(number, "wrong wrong wrong", address))))
                .isInstanceOfSatisfying(RuntimeException.class, failed -> assertThat(Problem.of(failed).kind()).isEqualTo(Problem.Kind.BUSY));
        });
        assertThat(failures(address)).isZero();
    }

    @Test
    void whoever_waited_for_it_longer_than_one_may_gets_their_turn_afterwards() throws Exception {
        var number = account();
        var address = held();
        var nobody = as.nobody();
        var standsStill = new CountDownLatch(1);
        var came = Together.all(List.of(() -> {
            database.change(em -> {
                stopWith(em, address);
                standsStill.countDown();
                one(() -> nobody.get(() -> attempts.begin(number, address)));       // as long as one may wait
            });
            return null;
        }, () -> {
            standsStill.await();
            return nobody.get(() -> signIn.attempt(number, "wrong wrong wrong", address)).isSignedIn();
        }));
        assertThat(came).containsExactly(null, false);
        assertThat(failures(address)).isOne();
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

    /** An address that somebody tried from once before, and got right. */
    private String held() {
        var address = UUID.randomUUID().toString();
        database.change(em -> em.createNativeQuery("insert into sign_in_source (address, failed_attempts, window_began_at) values (:a, 0, :now)")
            .setParameter("a", address).setParameter("now", clock.instant()).executeUpdate());
        return address;
    }

    private static void stopWith(EntityManager em, String address) {
        em.createNativeQuery("update sign_in_source set failed_attempts = 0 where address = :a").setParameter("a", address).executeUpdate();
    }

    private static Object one(Callable<?> act) {
        try {
            return Together.times(1, act).get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int failures(String address) {
        return database.read(em -> ((Number) em.createNativeQuery("select failed_attempts from sign_in_source where address = :a")
            .setParameter("a", address).getSingleResult()).intValue());
    }
}
