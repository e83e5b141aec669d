package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.FirstAdministratorService.Newcomer;
import hmpps.careers.shared.London;
import hmpps.careers.staff.Staff;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A portal without an account: made by deleting them all in a transaction that is always rolled back. */
class FirstAdministratorIT extends InContainer {
    private static final String PASSWORD = "green lamp quarry trombone";
    private static final Newcomer EVE = new Newcomer(" t9999 ", "Eve", "Moss", "eve.moss@example.test", "LCI");
    private static final Pattern SECRET = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");

    @Inject FirstAdministratorService first;
    @Inject OneTimeSecrets secrets;
    @Inject Accounts accounts;
    @Inject Staff staff;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;

    @Test
    void no_secret_is_printed_where_there_is_an_account_or_a_demonstration() {
        assertThat(printed(false)).isEmpty();
        withoutAccounts(em -> assertThat(printed(true)).isEmpty());
    }

    @Test
    void the_secret_printed_at_the_start_makes_the_first_administrator() {
        withoutAccounts(em -> {
            var secret = secret();
            assertThat(as.nobody().get(first::isAwaited)).isTrue();
            create(secret.toLowerCase(), EVE, PASSWORD);
            var person = accounts.person("T9999", London.today(clock)).orElseThrow();
            assertThat(person.scope(Permission.MANAGE_ROLES).isNational()).isTrue();
            assertThat(staff.get("T9999").name()).isEqualTo("Eve Moss");
            assertThat(recorded(em, "T9999")).containsExactly("staff.added T9999", "account.activated T9999", "role.granted SYSTEM");
            assertThat(as.nobody().get(first::isAwaited)).isFalse();
            assertThatThrownBy(() -> create(secret, new Newcomer("T9998", "Ann", "Lee", "ann.lee@example.test", "LCI"), PASSWORD)).hasMessage("first.wrong");
        });
    }

    @Test
    void a_member_of_staff_the_portal_knows_keeps_their_record() {
        withoutAccounts(em -> {
            var known = StaffFixtures.member().build();
            em.persist(known);
            create(secret(), new Newcomer(known.staffNumber(), "Eve", "Moss", "eve.moss@example.test", "LCI"), PASSWORD);
            assertThat(staff.get(known.staffNumber()).givenName()).isEqualTo(known.givenName());
            assertThat(recorded(em, known.staffNumber())).doesNotContain("staff.added " + known.staffNumber());
        });
    }

    @Test
    void a_second_start_without_an_account_prints_another_secret_and_the_first_stops_working() {
        withoutAccounts(em -> {
            var old = secret();
            assertThat(secret()).isNotEqualTo(old);
            assertThatThrownBy(() -> create(old, EVE, PASSWORD)).hasMessage("first.wrong");
        });
    }

    @Test
    void a_wrong_secret_is_refused() {
        withoutAccounts(em -> {
            secret();
            assertThatThrownBy(() -> create("AAAAA-AAAAA-AAAAA-AAAAA", EVE, PASSWORD)).hasMessage("first.wrong");
        });
    }

    @Test
    void what_is_typed_is_checked() {
        refused("first.number.wrong", new Newcomer("T 1", "Eve", "Moss", "eve.moss@example.test", "LCI"), PASSWORD);
        refused("first.number.wrong", new Newcomer("nobody", "Eve", "Moss", "eve.moss@example.test", "LCI"), PASSWORD);
        refused("first.given.required", new Newcomer("T9999", "  ", "Moss", "eve.moss@example.test", "LCI"), PASSWORD);
        refused("first.family.required", new Newcomer("T9999", "Eve", " ", "eve.moss@example.test", "LCI"), PASSWORD);
        refused("first.email.wrong", new Newcomer("T9999", "Eve", "Moss", "eve", "LCI"), PASSWORD);
        refused("first.establishment.unknown", new Newcomer("T9999", "Eve", "Moss", "eve.moss@example.test", "NOPE"), PASSWORD);
        refused("password.personal", EVE, "evening of the moss and quarry");
        refused("password.short", EVE, "short");
    }

    /** What the audit trail says was done to that person, and by whom. */
    private static List<String> recorded(EntityManager em, String number) {
        return em.createQuery("select concat(r.action, ' ', r.actor) from AuditRecord r where r.recordRef = :number order by r.id", String.class)
            .setParameter("number", number).getResultList();
    }

    private void refused(String message, Newcomer newcomer, String password) {
        withoutAccounts(em -> {
            var secret = secret();
            assertThatThrownBy(() -> create(secret, newcomer, password)).hasMessage(message);
        });
    }

    private void create(String secret, Newcomer newcomer, String password) {
        as.nobody().run(() -> first.create(secret, newcomer, password));
    }

    private String secret() {
        var secret = SECRET.matcher(printed(false));
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private String printed(boolean demonstration) {
        var text = new ByteArrayOutputStream();
        var start = new FirstAdministrator();
        start.accounts = accounts;
        start.secrets = secrets;
        start.clock = clock;
        start.demonstration = demonstration;
        start.out = new PrintStream(text, true, StandardCharsets.UTF_8);
        start.atStart(null);
        return text.toString(StandardCharsets.UTF_8);
    }

    private void withoutAccounts(Consumer<EntityManager> work) {
        assertThatThrownBy(() -> database.change(em -> {
            em.createQuery("delete from RoleGrant").executeUpdate();
            em.createQuery("delete from Account").executeUpdate();
            try {
                work.accept(em);
            } catch (Throwable e) {
                throw new Undone(e);        // an Error would commit
            }
            throw new Undone(null);
        })).isInstanceOf(Undone.class).hasNoCause();
    }

    /** Thrown so that nothing stays. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undone(Throwable cause) {
            super(cause);
        }
    }
}
