package hmpps.careers.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds and keeps accounts, and who stands behind them. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext EntityManager em;
    @Inject @Any Instance<CallerFact> facts;
    private Asked asked;

    @PostConstruct
    void gather() {
        asked = Asked.of(List.copyOf(facts.stream().collect(Collectors.toMap(CallerFact::name, fact -> fact, (one, other) -> {
            throw new IllegalStateException("Two facts are called " + one.name());
        }, TreeMap::new)).values()));
    }

    public void add(Account account) {
        em.persist(account);
        em.persist(new AccountStamp(account.staffNumber()));
    }

    /** Whether there is no account at all. */
    public boolean isEmpty() {
        return em.createQuery("select a.staffNumber from Account a", String.class).setMaxResults(1).getResultList().isEmpty();
    }

    Optional<Account> find(String staffNumber) {
        return Optional.ofNullable(em.find(Account.class, staffNumber));
    }

    Account get(String staffNumber) {
        return find(staffNumber).orElseThrow(() -> new NotFound("account"));
    }

    /** What sign-in needs to know of the account behind a staff number or work e-mail address. */
    Optional<Key> key(String login) {
        var byEmail = login.indexOf('@') >= 0;
        return FirstRow.of(em.createQuery("""
                select new hmpps.careers.identity.Accounts$Key(a.staffNumber, a.passwordHash, a.disabledAt, a.lastSignedInAt, s.leftOn)
                from Account a join StaffMember s on s.staffNumber = a.staffNumber
                where %s = :login""".formatted(byEmail ? "s.email" : "s.staffNumber"), Key.class)
            .setParameter("login", login));
    }

    /**
     * The person behind the account with everything they may do on that day, and what features want to be told of them, in one
     * statement: all of it as it stood at the count of changes that comes with it.
     */
    Optional<Person> person(String staffNumber, LocalDate today) {
        var rows = em.createQuery(asked.query(), Object[].class)
            .setParameter("number", staffNumber)
            .setParameter("today", today)
            .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(person(staffNumber, rows));
    }

    /** Counts one more attempt in a row; false, and not counted, where the account rests. */
    boolean countAttempt(String staffNumber, Instant now) {
        return em.createQuery("""
                update Account a set a.failedAttempts = a.failedAttempts + 1
                where a.staffNumber = :number and (a.blockedUntil is null or a.blockedUntil <= :now)""")
            .setParameter("number", staffNumber)
            .setParameter("now", now)
            .executeUpdate() > 0;
    }

    /** How many attempts in a row were counted. */
    int attempts(String staffNumber) {
        return em.createQuery("select a.failedAttempts from Account a where a.staffNumber = :number", Integer.class)
            .setParameter("number", staffNumber)
            .getSingleResult();
    }

    /** Lets the account rest until then. */
    void block(String staffNumber, Instant until) {
        em.createQuery("update Account a set a.blockedUntil = :until where a.staffNumber = :number")
            .setParameter("number", staffNumber)
            .setParameter("until", until)
            .executeUpdate();
    }

    /**
     * Takes the counted attempts back: the holder is here. False, with nothing done, where the account is disabled by now or its
     * password no longer the one behind that hash; {@code kept} is the same password, perhaps kept more strongly.
     */
    boolean signedIn(String staffNumber, String hash, String kept, Instant at) {
        return em.createQuery("""
                update Account a set a.failedAttempts = 0, a.blockedUntil = null, a.lastSignedInAt = :now, a.passwordHash = :kept
                where a.staffNumber = :number and a.passwordHash = :hash and a.disabledAt is null""")
            .setParameter("number", staffNumber)
            .setParameter("hash", hash)
            .setParameter("kept", kept)
            .setParameter("now", at)
            .executeUpdate() > 0;
    }

    private Person person(String staffNumber, List<Object[]> answers) {
        var rows = answers.stream().map(answer -> (Line) answer[0]).toList();
        var roles = new EnumMap<Role, Scope>(Role.class);
        roles.put(Role.OFFICER, Scope.national());
        var first = rows.get(0);
        if (first.manages()) {
            roles.put(Role.LINE_MANAGER, Scope.national());
        }
        rows.stream().filter(line -> line.role() != null)
            .forEach(line -> roles.merge(line.role(), line.kind().of(line.code()), Scope::and));
        return new Person(staffNumber, first.givenName(), first.familyName(), first.establishment(), first.band(), first.postTitle(),
            first.leftOn() == null, first.disabledAt() == null, first.sessionsValidFrom(), roles, asked.told(answers.get(0)), first.stamp());
    }

    /** The statement, and what the columns behind the person are called. */
    private record Asked(String query, List<String> names) {
        static Asked of(List<CallerFact> facts) {
            return new Asked("""
                select new hmpps.careers.identity.Accounts$Line(
                    s.givenName, s.familyName, s.establishmentCode, s.band, s.postTitle, s.leftOn, a.disabledAt, a.sessionsValidFrom,
                    case when exists (select 1 from StaffMember r where r.lineManager = s.staffNumber and r.leftOn is null) then true else false end,
                    g.role, g.scopeKind, g.scopeCode, t.stamp)%s
                from Account a join StaffMember s on s.staffNumber = a.staffNumber left join AccountStamp t on t.staffNumber = a.staffNumber
                left join RoleGrant g on g.staffNumber = a.staffNumber and g.endedAt is null
                    and g.startsOn <= :today and (g.endsOn is null or g.endsOn >= :today)
                where a.staffNumber = :number""".formatted(facts.stream().map(fact -> ", " + fact.expression()).collect(Collectors.joining())),
                facts.stream().map(CallerFact::name).toList());
        }

        Map<String, String> told(Object[] answer) {
            Map<String, String> told = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                told.put(names.get(i), (String) answer[i + 1]);
            }
            return told;
        }
    }

    /** An account by what was typed to sign in. */
    record Key(String staffNumber, String passwordHash, Instant disabledAt, Instant lastSignedInAt, LocalDate leftOn) {
        boolean isOpen() {
            return passwordHash != null && disabledAt == null && leftOn == null;
        }
    }

    /** One row of the query for a person: one for each role, or one without. */
    record Line(String givenName, String familyName, String establishment, int band, String postTitle, LocalDate leftOn,
            Instant disabledAt, Instant sessionsValidFrom, boolean manages, Role role, ScopeKind kind, String code, Long stamp) { }
}
