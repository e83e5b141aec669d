package hmpps.careers.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of the audit trail: who did what to which record, when, from where, and how it ended. Never changed. */
@Entity
@Immutable
@Table(name = "audit_record")
public class AuditRecord {
    private static final int OUTLINE = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "happened_at")
    private Instant happenedAt;
    private String actor;
    private String action;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;
    @Column(name = "record_type")
    private String recordType;
    @Column(name = "record_ref")
    private String recordRef;
    @Column(name = "outline_before", length = 65535)
    private String before;
    @Column(name = "outline_after", length = 65535)
    private String after;
    private String source;

    protected AuditRecord() { }

    AuditRecord(Instant happenedAt, String actor, String action, Outcome outcome, String source) {
        this.happenedAt = requireNonNull(happenedAt);
        this.actor = requireNonNull(actor);
        this.action = cut(requireNonNull(action), 60);
        this.outcome = requireNonNull(outcome);
        this.source = cut(source, 64);
    }

    AuditRecord about(String type, String ref) {
        recordType = cut(type, 40);
        recordRef = cut(ref, 60);
        return this;
    }

    AuditRecord outlined(String outlineBefore, String outlineAfter) {
        before = cut(outlineBefore, OUTLINE);
        after = cut(outlineAfter, OUTLINE);
        return this;
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
