package hmpps.careers.audit;

import java.time.Instant;
import java.util.Objects;

import hmpps.careers.shared.Texts;

/** One record of the audit trail as it is read, with the name of who acted where that is a member of staff. */
public record AuditLine(long id, Instant happenedAt, String actor, String actorGivenName, String actorFamilyName, String action, Outcome outcome,
        String recordType, String recordRef, String before, String after, String source) {

    /** Whether a member of staff acted, not the portal itself and not somebody who was not signed in. */
    public boolean isPerson() {
        return actorGivenName != null;
    }

    /** Given and family name of who acted; their number where it is nobody's. */
    public String actorName() {
        return actorGivenName == null ? actor : actorGivenName + " " + actorFamilyName;
    }

    /** What kind of record it is about, in words: "Staff member"; null for none. */
    public String kind() {
        return recordType == null ? null : Objects.requireNonNullElse(Texts.find("audit.kind." + recordType), recordType);
    }
}
