package hmpps.careers.promotion.application;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The question to a line manager whether they support an application, and their answer. They never see the statements. */
@Entity
@Table(name = "endorsement")
public class Endorsement {
    /** The most characters of a remark that can be kept. */
    public static final int REMARK_CHARACTERS = 2000;
    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

    @Id @Column(name = "application_id") private UUID applicationId;
    @Version private long version;
    @OneToOne(fetch = FetchType.LAZY) @MapsId @JoinColumn(name = "application_id") private Application application;
    private String manager;
    private Instant askedAt;
    private Instant remindedAt;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private EndorsementStatus status = EndorsementStatus.ASKED;
    @Column(length = REMARK_CHARACTERS) private String remark;
    private Instant answeredAt;

    protected Endorsement() { }

    /** Asks that manager, who is not the applicant. */
    public Endorsement(Application application, String manager, Instant at) {
        if (manager == null) {
            throw new RuleViolation("endorsement.no-manager");
        }
        if (manager.equals(application.getStaffNumber())) {
            throw new RuleViolation("endorsement.own");
        }
        this.application = requireNonNull(application);
        this.manager = manager;
        this.askedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    Changed asked() {
        return event("asked");
    }

    /** Asks once more, at most once a day. */
    Changed remind(Instant at) {
        if (status != EndorsementStatus.ASKED) {
            throw new RuleViolation("endorsement.answered-already");
        }
        if (!canBeRemindedAt(at)) {
            throw new RuleViolation("endorsement.reminded-today");
        }
        remindedAt = at.truncatedTo(ChronoUnit.MICROS);
        return event("reminded");
    }

    /** Whether a day has passed since the manager was last asked. */
    public boolean canBeRemindedAt(Instant at) {
        return status == EndorsementStatus.ASKED && !remindableFrom().isAfter(at);
    }

    /** When a day will have passed since the manager was last asked. */
    public Instant remindableFrom() {
        return (remindedAt == null ? askedAt : remindedAt).plus(BETWEEN_REMINDERS);
    }

    /** Whether it was not answered and cannot be at that moment. */
    boolean isEndedAt(Instant at) {
        return status.isEnded(application.getStatus(), application.getOpportunity().isOpenAt(at));
    }

    /** Whether that has been answered already, in these words. */
    boolean says(boolean given, String text) {
        return status == answered(given) && Objects.equals(remark, remark(text));
    }

    /** The manager's answer, given once and while people apply: later it would serve nobody. One who does not endorse it says why. */
    Changed answer(String by, boolean given, String text, Instant at) {
        if (!manager.equals(by)) {
            throw new RuleViolation("endorsement.manager-only");
        }
        if (status != EndorsementStatus.ASKED) {
            throw new RuleViolation("endorsement.answered-already");
        }
        if (application.getStatus() == ApplicationStatus.WITHDRAWN) {
            throw new RuleViolation("endorsement.withdrawn");
        }
        if (!application.getOpportunity().isOpenAt(at)) {
            throw new RuleViolation("endorsement.ended");
        }
        var said = remark(Typed.text("remark", text, REMARK_CHARACTERS));
        if (!given && said == null) {
            throw RuleViolation.on("remark", "endorsement.decline.why");
        }
        status = answered(given);
        remark = said;
        answeredAt = at.truncatedTo(ChronoUnit.MICROS);
        return event(given ? "given" : "declined");
    }

    private static EndorsementStatus answered(boolean given) {
        return given ? EndorsementStatus.GIVEN : EndorsementStatus.DECLINED;
    }

    private static String remark(String typed) {
        var said = Typed.text(typed).strip();
        return said.isEmpty() ? null : said;
    }

    private Changed event(String what) {
        return new Changed(application.getReference(), what, "manager=" + manager + ", status=" + status);
    }

    public UUID getApplicationId() { return applicationId; }
    public Application getApplication() { return application; }
    public String getManager() { return manager; }
    public Instant getAskedAt() { return askedAt; }
    public Instant getRemindedAt() { return remindedAt; }
    public EndorsementStatus getStatus() { return status; }
    public String getRemark() { return remark; }
    public Instant getAnsweredAt() { return answeredAt; }

    /** Something has happened to an endorsement, known by its application's reference. */
    public record Changed(String reference, String what, String after) implements DomainEvent {
        @Override public String action() { return "endorsement." + what; }
        @Override public String recordType() { return "Endorsement"; }
        @Override public String recordRef() { return reference; }
    }
}
