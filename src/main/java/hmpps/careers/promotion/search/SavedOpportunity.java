package hmpps.careers.promotion.search;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An opportunity one person has put aside to come back to; the table also holds since when. */
@Entity
@Table(name = "saved_opportunity")
class SavedOpportunity {
    @EmbeddedId private Key key;

    protected SavedOpportunity() { }

    /** Who saved which. */
    @Embeddable
    record Key(String staffNumber, UUID opportunityId) implements Serializable { }
}
