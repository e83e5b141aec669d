package hmpps.careers.identity;

import java.util.Set;
import java.util.TreeSet;

import hmpps.careers.establishment.Establishment;

/**
 * Where a permission holds: everywhere, in whole prison groups, in single prisons, or nowhere. Queries ask with {@link InScope}.
 */
public final class Scope {
    private static final Scope NOWHERE = new Scope(false, Set.of(), Set.of());
    private static final Scope NATIONAL = new Scope(true, Set.of(), Set.of());

    private final boolean national;
    private final Set<String> groups;
    private final Set<String> establishments;

    private Scope(boolean national, Set<String> groups, Set<String> establishments) {
        this.national = national;
        this.groups = groups;
        this.establishments = establishments;
    }

    /** Holds nowhere. */
    public static Scope nowhere() {
        return NOWHERE;
    }

    /** Holds in every prison. */
    public static Scope national() {
        return NATIONAL;
    }

    /** Holds in every prison of one group. */
    public static Scope group(String code) {
        return new Scope(false, Set.of(code), Set.of());
    }

    /** Holds in one prison. */
    public static Scope establishment(String code) {
        return new Scope(false, Set.of(), Set.of(code));
    }

    /** Holds wherever one of the two holds. */
    public Scope and(Scope other) {
        if (national || other.national) {
            return NATIONAL;
        }
        return new Scope(false, union(groups, other.groups), union(establishments, other.establishments));
    }

    /** Whether it holds in the prison with that code, which belongs to that group (null for none). */
    public boolean covers(String establishment, String group) {
        return national || establishments.contains(establishment) || group != null && groups.contains(group);
    }

    /** Whether it holds in that prison. */
    public boolean covers(Establishment establishment) {
        return covers(establishment.code(), establishment.groupCode());
    }

    /** Whether it holds everywhere. */
    public boolean isNational() {
        return national;
    }

    /** Whether it holds nowhere. */
    public boolean isEmpty() {
        return !national && groups.isEmpty() && establishments.isEmpty();
    }

    /** Codes of the prison groups it holds in; empty when national. */
    public Set<String> groups() {
        return groups;
    }

    /** Codes of the single prisons it holds in; empty when national. */
    public Set<String> establishments() {
        return establishments;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    @Override
    public String toString() {
        return national ? "national" : "groups " + new TreeSet<>(groups) + ", prisons " + new TreeSet<>(establishments);
    }
}
