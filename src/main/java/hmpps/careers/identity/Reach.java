package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.MANAGE_ROLES;

import java.time.Clock;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How far a system administrator reaches: to the places they administer, and to the accounts of people none of whose roles goes
 * beyond these. Otherwise the administrator of one prison could set a new password for somebody who administers all of them.
 */
@ApplicationScoped
class Reach {
    @Inject People people;
    @Inject RoleGrants grants;
    @Inject Staff staff;
    @Inject Establishments establishments;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Refusals refusals;

    /** The person of that number, who works where the caller administers; NotFound for anybody else, recorded where there is such a person. */
    FoundPerson person(String staffNumber, String act) {
        return people.inScope(staffNumber, caller.scopes(MANAGE_ROLES)).orElseThrow(() -> unreached(staffNumber, act));
    }

    private NotFound unreached(String staffNumber, String act) {
        return staffNumber != null && staff.find(staffNumber).isPresent() ? refusals.hidden(act, "StaffMember", staffNumber) : new NotFound("person");
    }

    /** The same for an act on their account: refused, and recorded, for one's own and where one of their roles goes too far. */
    FoundPerson account(String staffNumber, String act) {
        var person = person(staffNumber, act);
        notOneself(act, person, "people.account.own");
        var today = London.today(clock);
        if (grants.of(person.staffNumber()).stream().filter(grant -> grant.isStanding(today)).anyMatch(grant -> !covers(grant.scopeKind(), grant.scopeCode()))) {
            throw refused(act, person, new RuleViolation("people.account.beyond"));
        }
        return person;
    }

    /** Whether the caller administers that place, a prison, a prison group or all prisons. */
    boolean covers(ScopeKind kind, String place) {
        var own = caller.scopes(MANAGE_ROLES);
        return switch (kind) {
            case NATIONAL -> own.isNational();
            case GROUP -> establishments.findGroup(place).isPresent() && (own.isNational() || own.groups().contains(place));
            case ESTABLISHMENT -> establishments.find(place).filter(own::covers).isPresent();
        };
    }

    /** Refuses, and records, what the caller tries on themselves. */
    void notOneself(String act, FoundPerson person, String why) {
        if (person.staffNumber().equals(caller.staffNumber())) {
            throw refused(act, person, new RuleViolation(why));
        }
    }

    /** Records that the act is refused. */
    RuleViolation refused(String act, FoundPerson person, RuleViolation why) {
        return refusals.told(act, "StaffMember", person.staffNumber(), why);
    }
}
