package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A kind of qualification an opportunity can ask for, for example first aid at work, and how long one lasts. */
@Entity
@Table(name = "qualification_type")
public class QualificationType {
    @Id private String code;
    private String name;
    private Integer validMonths;

    protected QualificationType() { }

    /** @param validMonths months from the day it is achieved; null if it does not run out */
    public QualificationType(String code, String name, Integer validMonths) {
        this.code = requireNonNull(code);
        describe(name, validMonths);
    }

    void describe(String name, Integer validMonths) {
        if (validMonths != null && validMonths <= 0) {
            throw new IllegalArgumentException("A qualification lasts at least a month, not " + validMonths);
        }
        this.name = requireNonNull(name);
        this.validMonths = validMonths;
    }

    /** A qualification of this type that the person achieved on that day; it runs out after the months this type lasts. */
    public Qualification achieved(String staffNumber, LocalDate on, String source) {
        return new Qualification(staffNumber, code, on, expiryOf(on), source);
    }

    /** The last day a qualification achieved on that day is good for; null if it does not run out. */
    public LocalDate expiryOf(LocalDate achievedOn) {
        return validMonths == null ? null : achievedOn.plusMonths(validMonths);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Months it lasts from the day it is achieved; null if it does not run out. */
    public Integer validMonths() {
        return validMonths;
    }
}
