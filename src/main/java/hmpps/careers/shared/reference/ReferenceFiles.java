package hmpps.careers.shared.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** What is known about the reference files that were loaded. */
@ApplicationScoped
public class ReferenceFiles {
    /** The row that migration V011 puts in, for one node at a time to hold. */
    private static final String TURN = "-";

    @PersistenceContext EntityManager em;

    /** Waits until no other node loads reference data; lasts as long as the transaction. */
    void takeTurn() {
        em.find(ReferenceFile.class, TURN, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The checksum of the content that was loaded last, or null. */
    public String checksum(String name) {
        var file = em.find(ReferenceFile.class, name);
        return file == null ? null : file.checksum();
    }

    void loaded(String name, String checksum, Instant at) {
        var file = em.find(ReferenceFile.class, name);
        if (file == null) {
            file = new ReferenceFile(name);
            file.loaded(checksum, at);
            em.persist(file);
        }
        file.loaded(checksum, at);
        em.flush();
    }
}
