package hmpps.careers.promotion.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

import org.hibernate.annotations.Immutable;

import hmpps.careers.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What was sent, each time it was sent, with the outcome of the eligibility check at that moment. Never changed afterwards. */
@Entity
@Immutable
@Table(name = "submission")
public class Submission {
    @Id private UUID id = Ids.next();
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "application_id") private Application application;
    private int number;
    private String formToken;
    private Instant submittedAt;
    @Column(length = 1000000) private String content;
    @Column(length = 1000000) private String eligibility;

    protected Submission() { }

    Submission(Application application, int number, String formToken, String content, String eligibility, Instant at) {
        this.application = requireNonNull(application);
        this.number = number;
        this.formToken = requireNonNull(formToken);
        this.content = requireNonNull(content);
        this.eligibility = requireNonNull(eligibility);
        this.submittedAt = requireNonNull(at);
    }

    public UUID getId() { return id; }
    public Application getApplication() { return application; }
    /** 1 for the first time it was sent. */
    public int getNumber() { return number; }
    /** The token of the form it was sent with: the same form makes one submission however often it arrives. */
    public String getFormToken() { return formToken; }
    public Instant getSubmittedAt() { return submittedAt; }
    /** What was sent, as JSON. */
    public String getContent() { return content; }
    /** Rule by rule what the eligibility check said, as JSON. */
    public String getEligibility() { return eligibility; }
}
