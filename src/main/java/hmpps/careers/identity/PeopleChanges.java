package hmpps.careers.identity;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import hmpps.careers.shared.DomainEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Counts, in the transaction that changes something, the changes to what recognising a person tells: their roles, their account and
 * every {@link CallerFact}. Whatever is announced as a {@link DomainEvent} counts for who did it and, where the record is known by a
 * staff number, for that person. What changes for anybody else, or without being announced, is to be said here.
 */
@ApplicationScoped
public class PeopleChanges {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;
    @Inject Stamps stamps;
    @Inject Callers callers;

    /** Something that is told of these people changes with the present transaction. */
    public void of(Collection<String> staffNumbers) {
        noted().addAll(staffNumbers);
    }

    void by(@Observes DomainEvent event) {
        of(List.of(event.actor() != null ? event.actor() : callers.present().map(Caller::staffNumber).orElse(Caller.NOBODY)));
        if (event.recordRef() != null) {
            of(List.of(event.recordRef()));
        }
    }

    /** Counted once, at the end and in order: transactions that tell each other's people wait for each other in no circle. */
    private TreeSet<String> noted() {
        var found = (Noted) transaction.getResource(PeopleChanges.class);
        if (found == null) {
            found = new Noted();
            transaction.putResource(PeopleChanges.class, found);
            transaction.registerInterposedSynchronization(found);
        }
        return found.people;
    }

    private final class Noted implements Synchronization {
        private final TreeSet<String> people = new TreeSet<>();

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                stamps.count(people);
            }
        }

        @Override
        public void afterCompletion(int status) { }
    }
}
