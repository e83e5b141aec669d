package hmpps.careers.identity;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;

import hmpps.careers.shared.London;
import hmpps.careers.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets a test inside the container call services as somebody: {@code as.officer("900123").run(() -> applications.start(…))}.
 * The person has to be on the staff record; an account is only asked for by {@link #account}.
 */
@ApplicationScoped
public class As {
    @PersistenceContext EntityManager em;
    @Inject Accounts accounts;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Instance<RequestContextController> contexts;

    /** Somebody signed in with the account and the roles they hold in the database today. */
    public Acting account(String staffNumber) {
        return new Acting(accounts.person(staffNumber, London.today(clock)).orElseThrow());
    }

    /** Somebody with no more than every officer has. */
    public Acting officer(String staffNumber) {
        return person(staffNumber, Map.of());
    }

    /** Somebody who holds one role beside, in that scope, whatever the database says. */
    public Acting holder(String staffNumber, Role role, Scope scope) {
        return person(staffNumber, Map.of(role, scope));
    }

    /** Nobody. */
    public Acting nobody() {
        return new Acting(null);
    }

    private Acting person(String staffNumber, Map<Role, Scope> beside) {
        var staff = em.find(StaffMember.class, staffNumber);
        var roles = new EnumMap<Role, Scope>(Role.class);
        roles.put(Role.OFFICER, Scope.national());
        roles.putAll(beside);
        return new Acting(new Person(staffNumber, staff.givenName(), staff.familyName(), staff.establishmentCode(), staff.band(),
            staff.postTitle(), true, true, null, roles, Map.of(), null));
    }

    /** One person, ready to act. */
    public final class Acting {
        private final Person person;

        private Acting(Person person) {
            this.person = person;
        }

        /** Acts. */
        public void run(Runnable act) {
            get(() -> {
                act.run();
                return null;
            });
        }

        /** Acts and brings back what came of it; exceptions come out as they are. */
        public <T> T get(Callable<T> act) {
            var context = contexts.get();
            var fresh = context.activate();
            try {
                caller.become(person);
                caller.from("127.0.0.1");
                return act.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                caller.become(null);
                if (fresh) {
                    context.deactivate();
                }
            }
        }
    }
}
