package hmpps.careers.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.persistence.TypedQuery;

/**
 * What a query asks of the prison it calls e, so that rows out of a {@link Scope} are never read.
 *
 * @param name begins the names of the parameters: a query may ask about several scopes
 */
public record InScope(String name) {
    private static final Collection<String> NONE = List.of("-");

    /** The condition, in brackets. */
    public String condition() {
        return "(:%1$sNational = true or e.code in :%1$sPrisons or e.group.code in :%1$sGroups)".formatted(name);
    }

    /** The values of its parameters for that scope. */
    public Map<String, Object> values(Scope scope) {
        return Map.of(name + "National", scope.isNational(), name + "Prisons", some(scope.establishments()), name + "Groups", some(scope.groups()));
    }

    /** The query with these values. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query, Scope scope) {
        values(scope).forEach(query::setParameter);
        return query;
    }

    /** A list in a query is never empty. */
    private static Collection<String> some(Collection<String> codes) {
        return codes.isEmpty() ? NONE : codes;
    }
}
