package hmpps.careers.identity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.ActivationService;
import hmpps.careers.identity.GrantLine;
import hmpps.careers.identity.GrantState;
import hmpps.careers.identity.PeopleService;
import hmpps.careers.identity.PersonSheet;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.ScopeKind;
import hmpps.careers.identity.Term;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.TypedDateTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One member of staff: their account and their roles. */
@Named
@RequestScoped
public class PersonPage {
    private static final String NATIONAL = "NATIONAL";

    @Inject PeopleService people;
    @Inject ActivationService activation;
    @Inject Establishments establishments;
    @Inject java.time.Clock clock;
    @Inject @Param(name = "person") String staffNumber;
    @Inject @Param(name = "end") String ending;
    private PersonSheet sheet;
    private GrantLine grant;
    private Role role;
    private String where;
    private TypedDateTime from;
    private final TypedDateTime until = new TypedDateTime();

    @PostConstruct
    void load() {
        sheet = people.sheet(staffNumber);
        from = new TypedDateTime(London.today(clock).atStartOfDay());
    }

    /** Grants the role chosen in the form. */
    public void grant() {
        var parts = where.split(":", 2);
        var term = new Term(from.date("from-day"), until.isEmpty() ? null : until.date("until-day"));
        people.grant(staffNumber, role, ScopeKind.valueOf(parts[0]), parts.length > 1 ? parts[1] : null, term);
        if (term.from().isAfter(London.today(clock))) {
            back("people.role.planned", roleName(role), name(), Format.date(term.from()));
        } else {
            back("people.role.granted", roleName(role), name());
        }
    }

    /** Ends the role the page asks about. */
    public void end() {
        var role = roleName(getEnding().role());
        people.end(staffNumber, grant.id());
        back(grant.state() == GrantState.PLANNED ? "people.role.ended.planned" : "people.role.ended", role, name());
    }

    /** Issues a code with which the person sets a password. */
    public void issueCode() {
        var code = activation.issueCode(staffNumber);
        back("people.code.issued", name(), code);
    }

    /** Ends the person's account and sessions. */
    public void disable() {
        people.disable(staffNumber);
        back("people.account.disabled", name());
    }

    /** Opens the account again. */
    public void enable() {
        people.enable(staffNumber);
        back("people.account.enabled", name());
    }

    private void back(String key, Object... arguments) {
        Alerts.success(key, arguments);
        Faces.redirect("admin/people?person=%s", staffNumber);
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    /** The standing role the page asks whether to end. */
    public GrantLine getEnding() {
        if (grant == null) {
            grant = people.standing(staffNumber, id(ending));
        }
        return grant;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("role");
        }
    }

    /** What people call the prison the person works at. */
    public String getPlace() {
        return establishments.get(sheet.person().establishment()).displayName();
    }

    /** The roles that can be granted. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::isGranted).toList();
    }

    /** All prisons, the prison groups, and each prison. */
    public List<SelectItem> getPlaces() {
        var places = new ArrayList<SelectItem>();
        places.add(new SelectItem(NATIONAL, Texts.say("people.where.national")));
        places.add(new SelectItemGroup(Texts.say("people.where.groups"), null, false, establishments.groups().stream()
            .map(group -> new SelectItem(ScopeKind.GROUP + ":" + group.code(), group.name())).toArray(SelectItem[]::new)));
        places.add(new SelectItemGroup(Texts.say("people.where.prisons"), null, false, establishments.active().stream()
            .map(prison -> new SelectItem(ScopeKind.ESTABLISHMENT + ":" + prison.code(), prison.displayName())).toArray(SelectItem[]::new)));
        return places;
    }

    private static String roleName(Role role) {
        return Texts.say("role." + role);
    }

    private String name() {
        return sheet.person().name();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public TypedDateTime getFrom() {
        return from;
    }

    public TypedDateTime getUntil() {
        return until;
    }
}
