package hmpps.careers.promotion.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import hmpps.careers.promotion.Opportunity;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Ids;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What one person writes to be considered for one opportunity; there is at most one for each person and opportunity. What was
 * sent is kept apart as a {@link Submission}, so changing a submitted application leaves what was sent valid.
 */
@Entity
@Table(name = "application")
public class Application {
    /** The limit of the personal statement, in words. */
    public static final int PERSONAL_STATEMENT_WORDS = 750;
    /** The most characters of a personal statement that can be kept. */
    public static final int PERSONAL_STATEMENT_CHARACTERS = 12000;
    /** The most characters about adjustments that can be kept. */
    public static final int ADJUSTMENTS_CHARACTERS = 2000;

    @Id private UUID id = Ids.next();
    @Version private long version;
    private String reference;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "opportunity_id") private Opportunity opportunity;
    private String staffNumber;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ApplicationStatus status = ApplicationStatus.DRAFT;
    private Instant startedAt;
    private Instant savedAt;
    private Instant submittedAt;
    private Instant withdrawnAt;
    @Column(name = "personal_statement", length = PERSONAL_STATEMENT_CHARACTERS) private String personalStatement;
    private boolean personalStatementDone;
    @Column(name = "adjustments", length = ADJUSTMENTS_CHARACTERS) private String adjustments;
    private boolean adjustmentsAnswered;
    private Boolean disabilityConfident;
    private boolean detailsConfirmed;
    private int submissions;

    @ElementCollection
    @CollectionTable(name = "application_statement", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "behaviour_code")
    private Map<String, Statement> statements = new HashMap<>();

    protected Application() { }

    /** A draft of that person for an opportunity that is open at that moment. */
    public Application(String reference, Opportunity opportunity, String staffNumber, Instant at) {
        if (!opportunity.isOpenAt(at)) {
            throw new RuleViolation("application.start.not-open");
        }
        this.reference = requireNonNull(reference);
        this.opportunity = opportunity;
        this.staffNumber = requireNonNull(staffNumber);
        this.startedAt = micros(at);
        this.savedAt = startedAt;
    }

    Changed started() {
        return event("started", null);
    }

    /** Keeps a statement as typed; an empty one is a statement that has not been begun. */
    Changed write(String behaviourCode, String text, boolean finished, Instant at) {
        requireBeingWritten();
        var typed = Typed.text("text", text, Statement.MOST_CHARACTERS);
        statements.put(behaviourCode, new Statement(typed, finished && !typed.isBlank(), micros(at)));
        return saved("section=" + behaviourCode + ", words=" + Words.count(typed), at);
    }

    Changed writePersonalStatement(String text, boolean finished, Instant at) {
        requireBeingWritten();
        personalStatement = Typed.text("text", text, PERSONAL_STATEMENT_CHARACTERS);
        personalStatementDone = finished && !personalStatement.isBlank();
        return saved("section=personal-statement, words=" + Words.count(personalStatement), at);
    }

    /** What the person needs for an interview, or nothing if they need no adjustment. */
    Changed answerAdjustments(boolean needed, String text, Instant at) {
        requireBeingWritten();
        var typed = needed ? Typed.text("text", text, ADJUSTMENTS_CHARACTERS) : null;
        if (needed && typed.isBlank()) {
            throw RuleViolation.on("text", "application.adjustments.say-what");
        }
        adjustments = typed;
        adjustmentsAnswered = true;
        return saved("section=adjustments", at);
    }

    Changed answerDisabilityConfident(boolean optedIn, Instant at) {
        requireBeingWritten();
        disabilityConfident = optedIn;
        return saved("section=disability-confident", at);
    }

    Changed confirmDetails(Instant at) {
        requireBeingWritten();
        detailsConfirmed = true;
        return saved("section=details", at);
    }

    /** Sends it, for the first time or again; what exactly was sent is kept in the submission. */
    Submission submit(String formToken, String content, String eligibility, Instant at) {
        status = status.to(ApplicationStatus.SUBMITTED);
        submissions++;
        submittedAt = micros(at);
        savedAt = submittedAt;
        return new Submission(this, submissions, formToken, content, eligibility, submittedAt);
    }

    Changed submitted() {
        return event("submitted", "submission=" + submissions);
    }

    Changed withdraw(Instant at) {
        var before = outline();
        status = status.to(ApplicationStatus.WITHDRAWN);
        withdrawnAt = micros(at);
        return new Changed(id, reference, "withdrawn", before, outline());
    }

    /** Takes a withdrawn application up again as a draft, with what was written, while the opportunity is open. */
    Changed startAgain(Instant at) {
        if (!opportunity.isOpenAt(at)) {
            throw new RuleViolation("application.start.not-open");
        }
        var before = outline();
        status = status.to(ApplicationStatus.DRAFT);
        withdrawnAt = null;
        savedAt = micros(at);
        return new Changed(id, reference, "started-again", before, outline());
    }

    /** Refuses any writing to what was given up. */
    void requireBeingWritten() {
        if (status == ApplicationStatus.WITHDRAWN) {
            throw new RuleViolation("application.write.withdrawn");
        }
    }

    private Changed saved(String what, Instant at) {
        touch(at);
        return event("saved", what);
    }

    /** What is written after sending is later than it, also when the portal's clock lags behind the database's. */
    private void touch(Instant at) {
        var now = micros(at);
        savedAt = submittedAt == null || now.isAfter(submittedAt) ? now : submittedAt.plus(1, ChronoUnit.MICROS);
    }

    private Changed event(String what, String detail) {
        return new Changed(id, reference, what, null, outline() + (detail == null ? "" : ", " + detail));
    }

    private String outline() {
        return "status=" + status;
    }

    /** The database keeps microseconds; finer ones would not compare equal after reading back. */
    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether something was written after it was last sent. */
    public boolean isChangedSinceSubmitted() {
        return submittedAt == null || savedAt.isAfter(submittedAt);
    }

    public UUID getId() { return id; }
    public long getVersion() { return version; }
    public String getReference() { return reference; }
    public Opportunity getOpportunity() { return opportunity; }
    public String getStaffNumber() { return staffNumber; }
    public ApplicationStatus getStatus() { return status; }
    public Instant getStartedAt() { return startedAt; }
    public Instant getSavedAt() { return savedAt; }
    /** When it was last sent; null if never. */
    public Instant getSubmittedAt() { return submittedAt; }
    public Instant getWithdrawnAt() { return withdrawnAt; }
    public String getPersonalStatement() { return personalStatement; }
    public boolean isPersonalStatementDone() { return personalStatementDone; }
    /** What the person needs; null when nothing or not answered yet. */
    public String getAdjustments() { return adjustments; }
    public boolean isAdjustmentsAnswered() { return adjustmentsAnswered; }
    /** Null while not answered. */
    public Boolean getDisabilityConfident() { return disabilityConfident; }
    public boolean isDetailsConfirmed() { return detailsConfirmed; }
    /** How many times it has been sent. */
    public int getSubmissions() { return submissions; }
    /** The statements begun so far, by code of the behaviour. */
    public Map<String, Statement> getStatements() { return Map.copyOf(statements); }

    @Override
    public boolean equals(Object other) {
        return other instanceof Application that && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Something has happened to an application; outlines never hold what was written. */
    public record Changed(UUID id, String reference, String what, String before, String after) implements DomainEvent {
        @Override public String action() { return "application." + what; }
        @Override public String recordType() { return "Application"; }
        @Override public String recordRef() { return reference; }
    }
}
