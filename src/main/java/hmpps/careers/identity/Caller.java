package hmpps.careers.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Who is calling, in this request: {@code #{me}} on pages. As things stand in the database at the start of each request, so
 * a role taken away is gone on the next one.
 */
@Named("me")
@RequestScoped
public class Caller {
    /** Stands in the audit trail where nobody is signed in. */
    public static final String NOBODY = "NOBODY";

    private final Map<Permission, Scope> scopes = new EnumMap<>(Permission.class);
    private Person person;
    private String address;
    private Instant lastSignedInAt;
    private List<Refusal> refusals = List.of();

    /** Called by the sign-in mechanism once it knows the session stands; null for nobody. */
    void become(Person known) {
        person = known;
        scopes.clear();
    }

    void from(String clientAddress) {
        address = clientAddress;
    }

    void lastHere(Instant previousSignIn) {
        lastSignedInAt = previousSignIn;
    }

    /** Notes what was refused in this request and is still to be recorded. */
    void refused(Refusal refusal) {
        var more = new ArrayList<>(refusals);
        more.add(refusal);
        refusals = more;
    }

    /** What was noted since this was asked last. */
    List<Refusal> takeRefusals() {
        var noted = refusals;
        refusals = List.of();
        return noted;
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return person != null;
    }

    /** The caller's staff number, or {@link #NOBODY}. */
    public String staffNumber() {
        return person == null ? NOBODY : person.staffNumber();
    }

    /** Given and family name, or null. */
    public String name() {
        return person == null ? null : person.givenName() + " " + person.familyName();
    }

    /** Given name, or null. */
    public String givenName() {
        return person == null ? null : person.givenName();
    }

    /** Code of the prison the caller works at, or null. */
    public String establishment() {
        return person == null ? null : person.establishment();
    }

    /** The caller's band; 0 for nobody. */
    public int band() {
        return person == null ? 0 : person.band();
    }

    /** What the caller's post is called, or null. */
    public String postTitle() {
        return person == null ? null : person.postTitle();
    }

    /** What the statement that recognised the caller told of them; null if it was not asked. */
    String told(String fact) {
        return person == null ? null : person.told().get(fact);
    }

    /** The roles held today, those that follow from the staff record among them. */
    public Set<Role> roles() {
        return person == null ? EnumSet.noneOf(Role.class) : person.held();
    }

    /** Whether the caller may do it somewhere. */
    public boolean can(Permission permission) {
        return permission == Permission.SIGN_IN || !scopes(permission).isEmpty();
    }

    /** The same for pages, by the permission's name. */
    public boolean can(String permission) {
        return can(Permission.valueOf(permission));
    }

    /** Where the caller may do it. */
    public Scope scopes(Permission permission) {
        return person == null ? Scope.nowhere() : scopes.computeIfAbsent(permission, person::scope);
    }

    /** The sign-in before this one, so that a person can see whether somebody else used their account; null at the first. */
    public Instant lastSignedInAt() {
        return lastSignedInAt;
    }

    /** The network address the request came from, or null. */
    public String address() {
        return address;
    }
}
