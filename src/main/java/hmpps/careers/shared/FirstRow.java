package hmpps.careers.shared;

import java.util.Optional;

import jakarta.persistence.TypedQuery;

/**
 * What a query answers first, or nothing. {@code getSingleResult} throws where there is nothing; {@code getResultStream} keeps its
 * prepared statement busy until somebody closes the stream, which {@code findFirst} does not do. No limit is set here, since it
 * cannot go with a fetched collection: a query that may find many says {@code setMaxResults} itself.
 */
public final class FirstRow {
    private FirstRow() { }

    public static <T> Optional<T> of(TypedQuery<T> query) {
        return query.getResultList().stream().findFirst();
    }
}
