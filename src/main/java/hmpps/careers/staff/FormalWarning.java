package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import hmpps.careers.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A formal warning; while it is live it may bar a person from promotion (how long it is live is configurable, the default an estimate). */
@Entity
@Table(name = "formal_warning")
public class FormalWarning {
    @Id private UUID id = Ids.next();
    private String staffNumber;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private WarningKind kind;
    private LocalDate issuedOn;
    private LocalDate liveUntil;

    protected FormalWarning() { }

    /** @param liveUntil the last day it counts */
    public FormalWarning(String staffNumber, WarningKind kind, LocalDate issuedOn, LocalDate liveUntil) {
        this.staffNumber = requireNonNull(staffNumber);
        this.kind = requireNonNull(kind);
        this.issuedOn = requireNonNull(issuedOn);
        if (liveUntil.isBefore(issuedOn)) {
            throw new IllegalArgumentException("Live until " + liveUntil + " but issued on " + issuedOn);
        }
        this.liveUntil = liveUntil;
    }

    /** Whether it counts on that day: from the day of issue to the last day, both included. */
    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(liveUntil);
    }

    public UUID id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public WarningKind kind() {
        return kind;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The last day it counts. */
    public LocalDate liveUntil() {
        return liveUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormalWarning that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
