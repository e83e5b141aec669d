package hmpps.careers.promotion.search;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Ids;
import hmpps.careers.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A search one person keeps under a name, and how often they want to hear of new opportunities that fit it. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {
    public static final int LONGEST_NAME = 80;
    static final int LONGEST_QUERY = 1000;

    @Id private UUID id;
    @Version private long version;
    private String staffNumber;
    private String name;
    private String query;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Alert alert;
    private Instant createdAt;
    private Instant lookedAt;

    /** How often a person is told of new matches. */
    public enum Alert {
        OFF, DAILY, WEEKLY;

        /** The message that names it. */
        public String labelKey() {
            return "saved.alert." + this;
        }
    }

    protected SavedSearch() { }

    /** Saved by that person at that moment; what is open by then does not count as new. */
    public SavedSearch(String staffNumber, String name, SearchQuery query, Alert alert, Instant now) {
        this.id = Ids.next();
        this.staffNumber = requireNonNull(staffNumber);
        this.query = query.onPage(1).queryString();
        if (this.query.length() > LONGEST_QUERY) {
            throw new RuleViolation("saved.too-long");
        }
        this.createdAt = now;
        this.lookedAt = now;
        describe(name, alert);
    }

    /** Says that it has been kept. */
    Changed kept() {
        return new Changed(id, "kept", null, outline());
    }

    /** Gives it another name or alert. */
    Changed change(String newName, Alert newAlert) {
        var before = outline();
        describe(newName, newAlert);
        return new Changed(id, "changed", before, outline());
    }

    /** Says that it has been taken away. */
    Changed removed() {
        return new Changed(id, "removed", outline(), null);
    }

    private String outline() {
        return "name=%s, alert=%s, query=%s".formatted(name, alert, query);
    }

    private void describe(String newName, Alert newAlert) {
        if (newName == null || newName.isBlank()) {
            throw RuleViolation.on("name", "saved.name.missing");
        }
        var stripped = newName.strip();
        if (stripped.length() > LONGEST_NAME) {
            throw RuleViolation.on("name", "saved.name.too-long", LONGEST_NAME);
        }
        name = stripped;
        alert = requireNonNull(newAlert);
    }

    /** The person has seen what fits until now. */
    Changed looked(Instant now) {
        var before = "looked at=" + lookedAt;
        lookedAt = now;
        return new Changed(id, "read", before, "looked at=" + lookedAt);
    }

    public UUID id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String name() {
        return name;
    }

    /** The query as the address of the search page holds it. */
    public String query() {
        return query;
    }

    public Alert alert() {
        return alert;
    }

    /** When the person last looked at what fits; later publications are new to them. */
    public Instant lookedAt() {
        return lookedAt;
    }

    /** Something has happened to a search somebody keeps. */
    public record Changed(UUID id, String what, String before, String after) implements DomainEvent {
        @Override public String action() { return "saved-search." + what; }
        @Override public String recordType() { return "SavedSearch"; }
        @Override public String recordRef() { return id.toString(); }
    }
}
