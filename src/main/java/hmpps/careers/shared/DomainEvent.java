package hmpps.careers.shared;

/**
 * Something that has happened to a record. Fired inside the transaction that did it; the audit trail writes one record for
 * each, and features that care observe the concrete type. Outlines never hold statements, secrets or special-category data.
 */
public interface DomainEvent {
    /** What happened, as {@code thing.pastTense}, for example {@code opportunity.published}. */
    String action();

    /** The kind of record it happened to, for example {@code Opportunity}. */
    String recordType();

    /** The reference people know the record by. */
    String recordRef();

    /** Who did it, where that is not the caller: somebody who is only just signing in. Otherwise null. */
    default String actor() {
        return null;
    }

    /** The record before, in outline; empty where it did not exist. */
    default String before() {
        return null;
    }

    /** The record after, in outline. */
    default String after() {
        return null;
    }
}
