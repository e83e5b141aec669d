package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.MANAGE_ROLES;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.establishment.PrisonGroup;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the system administrator does with people's roles and accounts, never with their own. */
@ApplicationScoped
@Transactional
public class PeopleService {
    /** The most people a search shows. */
    public static final int MOST = 50;

    @Inject People people;
    @Inject Reach reach;
    @Inject Accounts accounts;
    @Inject RoleGrants grants;
    @Inject OneTimeSecrets secrets;
    @Inject Staff staff;
    @Inject Establishments establishments;
    @Inject Caller caller;
    @Inject Refusals refusals;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** People whose name, staff number or work e-mail begins so: at most one more than {@link #MOST}, to tell that there are more. */
    @Requires(MANAGE_ROLES)
    public List<FoundPerson> find(String typed) {
        return typed == null || typed.isBlank() ? List.of() : people.find(typed, caller.scopes(MANAGE_ROLES), MOST + 1);
    }

    /** One person with account and roles. */
    @Requires(MANAGE_ROLES)
    public PersonSheet sheet(String staffNumber) {
        var person = reach.person(staffNumber, "staff.read");
        var granted = grants.of(staffNumber);
        var names = names(granted);
        var lines = granted.stream().map(grant -> line(grant, names)).toList();
        var now = clock.instant();
        var blockedUntil = accounts.find(staffNumber).map(Account::blockedUntil).filter(now::isBefore).orElse(null);
        return new PersonSheet(person, staffNumber.equals(caller.staffNumber()), staff.hasReports(staffNumber),
            secrets.waiting(staffNumber, now).orElse(null), blockedUntil, lines);
    }

    /** Grants a role; the place is the code of a prison or prison group, or null for all prisons. */
    @Requires(MANAGE_ROLES)
    public void grant(String staffNumber, Role role, ScopeKind kind, String place, Term term) {
        var person = reach.person(staffNumber, "role.granted");
        reach.notOneself("role.granted", person, "people.role.own");
        staff.takeTurns(person.staffNumber());
        var grant = new RoleGrant(person.staffNumber(), role, kind, place, term, caller.staffNumber(), clock.instant());
        var today = London.today(clock);
        if (person.hasLeft()) {
            throw new RuleViolation("people.left");
        }
        if (!grant.isStanding(today)) {
            throw RuleViolation.on("until-day", "people.until.past");
        }
        if (!reach.covers(kind, place)) {
            throw reach.refused("role.granted", person, RuleViolation.on("where", "people.where.beyond"));
        }
        if (grants.of(staffNumber).stream().anyMatch(other -> other.isStanding(today) && other.isSameAs(grant))) {
            throw RuleViolation.on("role", "people.role.held");
        }
        grants.add(grant);
        events.fire(grant.granted());
    }

    /** A role of that person that can still be ended; NotFound for any other. */
    @Requires(MANAGE_ROLES)
    public GrantLine standing(String staffNumber, UUID id) {
        var grant = held(reach.person(staffNumber, "role.read"), id, "role.read");
        if (!grant.isStanding(London.today(clock))) {
            throw new NotFound("role");
        }
        return line(grant, names(List.of(grant)));
    }

    /** Ends a role at once: it does not hold on that person's next request. */
    @Requires(MANAGE_ROLES)
    public void end(String staffNumber, UUID id) {
        var person = reach.person(staffNumber, "role.ended");
        var grant = held(person, id, "role.ended");
        reach.notOneself("role.ended", person, "people.role.own");
        if (!reach.covers(grant.scopeKind(), grant.scopeCode())) {
            throw reach.refused("role.ended", person, new RuleViolation("people.role.beyond"));
        }
        events.fire(grant.end(caller.staffNumber(), clock.instant()));
    }

    /** Ends the account and every session of it at once. */
    @Requires(MANAGE_ROLES)
    public void disable(String staffNumber) {
        var holder = reach.account(staffNumber, "account.disabled").staffNumber();
        events.fire(accounts.get(holder).disable(caller.staffNumber(), clock.instant()));
    }

    /** Opens the account again; the password is the old one, sessions of before stay ended. */
    @Requires(MANAGE_ROLES)
    public void enable(String staffNumber) {
        var holder = reach.account(staffNumber, "account.enabled").staffNumber();
        events.fire(accounts.get(holder).enable(caller.staffNumber()));
    }

    /** The role of that id, if it is that person's; that somebody named a role of somebody else is recorded with whose it is. */
    private RoleGrant held(FoundPerson person, UUID id, String act) {
        var grant = grants.get(id);
        if (!grant.staffNumber().equals(person.staffNumber())) {
            throw refusals.hidden(act, "StaffMember", grant.staffNumber(), "named as a role of " + person.staffNumber());
        }
        return grant;
    }

    private Map<String, String> names(List<RoleGrant> granted) {
        var numbers = new HashSet<String>();
        granted.forEach(grant -> {
            numbers.add(grant.grantedBy());
            if (grant.endedBy() != null) {
                numbers.add(grant.endedBy());
            }
        });
        return staff.named(numbers).stream().collect(Collectors.toMap(Staff.Named::staffNumber, Staff.Named::name));
    }

    private GrantLine line(RoleGrant grant, Map<String, String> names) {
        return new GrantLine(grant.id(), grant.role(), place(grant), grant.startsOn(), grant.endsOn(), names.getOrDefault(grant.grantedBy(), grant.grantedBy()),
            grant.state(London.today(clock)), names.getOrDefault(grant.endedBy(), grant.endedBy()), grant.endedAt());
    }

    private String place(RoleGrant grant) {
        return switch (grant.scopeKind()) {
            case NATIONAL -> null;
            case GROUP -> establishments.findGroup(grant.scopeCode()).map(PrisonGroup::name).orElse(grant.scopeCode());
            case ESTABLISHMENT -> establishments.get(grant.scopeCode()).displayName();
        };
    }
}
