package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import hmpps.careers.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A post somebody in the service held before their present one, as the staff record system tells it. */
@Entity
@Table(name = "earlier_post")
public class EarlierPost {
    @Id private UUID id = Ids.next();
    private String staffNumber;
    private String title;
    private int band;
    private String establishmentCode;
    private LocalDate startedOn;
    private LocalDate endedOn;

    protected EarlierPost() { }

    /**
     * @param band from 2 to 12
     * @param establishmentCode of the place of work, in the register
     * @param endedOn the last day it was held
     */
    public EarlierPost(String staffNumber, String title, int band, String establishmentCode, LocalDate startedOn, LocalDate endedOn) {
        this.staffNumber = requireNonNull(staffNumber);
        this.title = requireNonNull(title);
        this.establishmentCode = requireNonNull(establishmentCode);
        this.band = Post.requireBand(band);
        this.startedOn = requireNonNull(startedOn);
        if (endedOn.isBefore(startedOn)) {
            throw new IllegalArgumentException("Ended on " + endedOn + " but started on " + startedOn);
        }
        this.endedOn = endedOn;
    }

    public UUID id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String title() {
        return title;
    }

    public int band() {
        return band;
    }

    public String establishmentCode() {
        return establishmentCode;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** The last day it was held. */
    public LocalDate endedOn() {
        return endedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EarlierPost that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
