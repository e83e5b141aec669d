package hmpps.careers.promotion.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import hmpps.careers.promotion.application.Statement;
import hmpps.careers.promotion.application.Typed;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Ids;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An example of good work that a person keeps for themselves and uses again in later applications. */
@Entity
@Table(name = "evidence_example")
public class EvidenceExample {
    /** The most characters of a title. */
    public static final int TITLE_CHARACTERS = 120;

    @Id private UUID id = Ids.next();
    @Version private long version;
    private String staffNumber;
    private String behaviourCode;
    private String title;
    @Column(name = "text", length = Statement.MOST_CHARACTERS) private String text;
    private Instant changedAt;

    protected EvidenceExample() { }

    /** An example of that person; {@code behaviourCode} is null when it belongs to no behaviour. */
    public EvidenceExample(String staffNumber, String behaviourCode, String title, String text, Instant at) {
        this.staffNumber = requireNonNull(staffNumber);
        describe(behaviourCode, title, text, at);
    }

    private void describe(String behaviour, String newTitle, String newText, Instant at) {
        var called = Typed.text("title", newTitle, TITLE_CHARACTERS).strip();
        if (called.isEmpty()) {
            throw RuleViolation.on("title", "evidence.title.required");
        }
        var typed = Typed.text("text", newText, Statement.MOST_CHARACTERS);
        if (typed.isBlank()) {
            throw RuleViolation.on("text", "evidence.text.required");
        }
        behaviourCode = behaviour;
        title = called;
        text = typed;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it already says all that. */
    boolean says(String behaviour, String newTitle, String newText) {
        return Objects.equals(behaviour, behaviourCode) && newTitle != null && newTitle.strip().equals(title) && Typed.text(newText).equals(text);
    }

    Changed kept() {
        return event("kept");
    }

    Changed change(String behaviour, String newTitle, String newText, Instant at) {
        describe(behaviour, newTitle, newText, at);
        return event("changed");
    }

    Changed removed() {
        return event("removed");
    }

    private Changed event(String what) {
        return new Changed(id.toString(), what, "words=" + getWords());
    }

    public UUID getId() { return id; }
    public long getVersion() { return version; }
    public String getStaffNumber() { return staffNumber; }
    /** Code of the behaviour it shows; null for none in particular. */
    public String getBehaviourCode() { return behaviourCode; }
    public String getTitle() { return title; }
    public String getText() { return text; }
    public Instant getChangedAt() { return changedAt; }
    public int getWords() { return Words.count(text); }

    /** Something has happened to somebody's own example. */
    public record Changed(String reference, String what, String after) implements DomainEvent {
        @Override public String action() { return "evidence." + what; }
        @Override public String recordType() { return "EvidenceExample"; }
        @Override public String recordRef() { return reference; }
    }
}
