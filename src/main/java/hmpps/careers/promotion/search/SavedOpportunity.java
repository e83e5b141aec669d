package hmpps.careers.promotion.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An opportunity one person has put aside to come back to. */
@Entity
@Table(name = "saved_opportunity")
class SavedOpportunity {
    @EmbeddedId private Key key;
    private Instant savedAt;

    protected SavedOpportunity() { }

    SavedOpportunity(String staffNumber, UUID opportunity, Instant now) {
        key = new Key(staffNumber, opportunity);
        savedAt = now;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Who saved which. */
    @Embeddable
    record Key(String staffNumber, UUID opportunityId) implements Serializable { }
}
