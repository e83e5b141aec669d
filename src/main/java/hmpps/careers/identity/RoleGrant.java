package hmpps.careers.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

/** A role given to one person, for some place and time, by somebody else. Nobody grants or ends their own. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
    @Id private UUID id;
    @Version private long version;
    private String staffNumber;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Role role;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ScopeKind scopeKind;
    private String scopeCode;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String grantedBy;
    private Instant grantedAt;
    private String endedBy;
    private Instant endedAt;

    protected RoleGrant() { }

    /**
     * @param scopeCode code of the prison group or prison; null when national
     * @param grantedBy staff number of the administrator, or SYSTEM
     */
    public RoleGrant(String staffNumber, Role role, ScopeKind scopeKind, String scopeCode, Term term, String grantedBy, Instant at) {
        this.staffNumber = requireNonNull(staffNumber);
        notOneself(grantedBy);
        if (!role.isGranted()) {
            throw RuleViolation.on("role", "people.role.not-granted");
        }
        if (scopeKind != ScopeKind.NATIONAL && (scopeCode == null || scopeCode.isBlank())) {
            throw RuleViolation.on("where", "people.where.required");
        }
        this.id = Ids.next();
        this.role = role;
        this.scopeKind = scopeKind;
        this.scopeCode = scopeKind == ScopeKind.NATIONAL ? null : scopeCode;
        this.startsOn = term.from();
        this.endsOn = term.until();
        this.grantedBy = requireNonNull(grantedBy);
        this.grantedAt = requireNonNull(at);
    }

    Granted granted() {
        return new Granted(staffNumber, outline());
    }

    Ended end(String by, Instant at) {
        notOneself(by);
        if (endedAt != null) {
            throw new RuleViolation("people.role.ended-already");
        }
        endedBy = by;
        endedAt = at;
        return new Ended(staffNumber, outline());
    }

    private void notOneself(String by) {
        if (staffNumber.equals(by)) {
            throw new RuleViolation("people.role.own");
        }
    }

    /** Whether it is held on that day or will be later. */
    boolean isStanding(LocalDate today) {
        return state(today).isStanding();
    }

    /** How it stands on that day. */
    GrantState state(LocalDate today) {
        if (endedAt != null) {
            return GrantState.ENDED;
        }
        var term = new Term(startsOn, endsOn);
        if (term.isOver(today)) {
            return GrantState.EXPIRED;
        }
        return term.includes(today) ? GrantState.ACTIVE : GrantState.PLANNED;
    }

    /** Whether it is the same role for the same place. */
    boolean isSameAs(RoleGrant other) {
        return role == other.role && scopeKind == other.scopeKind && Objects.equals(scopeCode, other.scopeCode);
    }

    /** Where it holds. */
    Scope scope() {
        return scopeKind.of(scopeCode);
    }

    private String outline() {
        var where = scopeCode == null ? scopeKind.name() : scopeKind + " " + scopeCode;
        return role + ", " + where + ", from " + startsOn + (endsOn == null ? "" : " until " + endsOn);
    }

    public UUID id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public Role role() {
        return role;
    }

    public ScopeKind scopeKind() {
        return scopeKind;
    }

    public String scopeCode() {
        return scopeCode;
    }

    /** The first day it is held. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day it is held, or null. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public String grantedBy() {
        return grantedBy;
    }

    /** Who ended it before its time, or null. */
    public String endedBy() {
        return endedBy;
    }

    /** When it was ended before its time, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** A role was granted. */
    public record Granted(String staffNumber, String after) implements DomainEvent {
        @Override
        public String action() {
            return "role.granted";
        }

        @Override
        public String recordType() {
            return "StaffMember";
        }

        @Override
        public String recordRef() {
            return staffNumber;
        }
    }

    /** A role was ended before its time. */
    public record Ended(String staffNumber, String before) implements DomainEvent {
        @Override
        public String action() {
            return "role.ended";
        }

        @Override
        public String recordType() {
            return "StaffMember";
        }

        @Override
        public String recordRef() {
            return staffNumber;
        }
    }
}
