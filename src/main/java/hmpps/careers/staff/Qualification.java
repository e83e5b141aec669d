package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import hmpps.careers.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Something one person qualified in on one day, and until when it counts. */
@Entity
@Table(name = "qualification")
public class Qualification {
    @Id private UUID id = Ids.next();
    private String staffNumber;
    private String code;
    private LocalDate achievedOn;
    private LocalDate expiresOn;
    private String source;

    protected Qualification() { }

    /**
     * @param code of the {@link QualificationType}
     * @param expiresOn the last day it counts; null if it does not run out
     * @param source where the entry comes from, for example "Training record"
     */
    public Qualification(String staffNumber, String code, LocalDate achievedOn, LocalDate expiresOn, String source) {
        this.staffNumber = requireNonNull(staffNumber);
        this.code = requireNonNull(code);
        this.achievedOn = requireNonNull(achievedOn);
        this.source = requireNonNull(source);
        if (expiresOn != null && expiresOn.isBefore(achievedOn)) {
            throw new IllegalArgumentException("Expires on " + expiresOn + " but achieved on " + achievedOn);
        }
        this.expiresOn = expiresOn;
    }

    public UUID id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String code() {
        return code;
    }

    public LocalDate achievedOn() {
        return achievedOn;
    }

    /** The last day it counts; null if it does not run out. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public String source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Qualification that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
