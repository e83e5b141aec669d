package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import hmpps.careers.shared.DomainEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A person employed in a prison, as the staff record system knows them; the key is the staff number. The portal keeps a copy
 * and says of which day it is ({@link #recordedOn}).
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {
    @Id private String staffNumber;
    @Version private long version;
    private String givenName;
    private String familyName;
    private String email;
    private String establishmentCode;
    private int band;
    private String postTitle;
    private String lineManager;
    private LocalDate joinedOn;
    private LocalDate bandSince;
    private LocalDate probationPassedOn;
    @Column(precision = 4, scale = 1) private BigDecimal weeklyHours;
    @Column(precision = 3, scale = 2) private BigDecimal fte;
    private LocalDate leftOn;
    private LocalDate recordedOn;

    protected StaffMember() { }

    /**
     * Somebody who serves and has not passed probation yet.
     *
     * @param email work address, kept in small letters; nobody else may have it
     * @param recordedOn the day of the staff record this was copied from
     */
    public StaffMember(String staffNumber, String givenName, String familyName, String email, Post post, LocalDate joinedOn, LocalDate recordedOn) {
        if (!staffNumber.matches("[A-Z0-9]{3,12}")) {
            throw new IllegalArgumentException("Not a staff number: " + staffNumber);
        }
        this.staffNumber = staffNumber;
        this.givenName = requireNonNull(givenName);
        this.familyName = requireNonNull(familyName);
        this.email = email.toLowerCase(Locale.ROOT);
        this.joinedOn = requireNonNull(joinedOn);
        moveTo(post, recordedOn);
    }

    /** Gives the person another post; a band cannot have been held before joining. */
    public StaffMember moveTo(Post post, LocalDate recordedOn) {
        if (post.bandSince().isBefore(joinedOn)) {
            throw new IllegalArgumentException("In the band since " + post.bandSince() + " but joined on " + joinedOn);
        }
        establishmentCode = post.establishmentCode();
        band = post.band();
        postTitle = post.title();
        bandSince = post.bandSince();
        weeklyHours = post.weeklyHours();
        fte = post.fte();
        this.recordedOn = requireNonNull(recordedOn);
        return this;
    }

    /** Names the line manager by staff number; null for none. Nobody manages themselves. */
    public StaffMember managedBy(String manager) {
        if (staffNumber.equals(manager)) {
            throw new IllegalArgumentException("Nobody is their own line manager: " + manager);
        }
        lineManager = manager;
        return this;
    }

    /** Probation was passed on that day; null if it has not been. */
    public StaffMember passedProbation(LocalDate on) {
        if (on != null && on.isBefore(joinedOn)) {
            throw new IllegalArgumentException("Probation passed on " + on + " but joined on " + joinedOn);
        }
        probationPassedOn = on;
        return this;
    }

    /** The person left the service on that day. */
    public StaffMember left(LocalDate on) {
        if (on.isBefore(joinedOn)) {
            throw new IllegalArgumentException("Left on " + on + " but joined on " + joinedOn);
        }
        leftOn = on;
        return this;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    /** Given and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    public String email() {
        return email;
    }

    public String establishmentCode() {
        return establishmentCode;
    }

    public int band() {
        return band;
    }

    public String postTitle() {
        return postTitle;
    }

    /** Staff number of the line manager; null for none. */
    public String lineManager() {
        return lineManager;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public LocalDate bandSince() {
        return bandSince;
    }

    /** The day probation was passed; null while it lasts. */
    public LocalDate probationPassedOn() {
        return probationPassedOn;
    }

    public BigDecimal weeklyHours() {
        return weeklyHours;
    }

    /** Share of a full-time post, more than 0 and at most 1. */
    public BigDecimal fte() {
        return fte;
    }

    /** The day the person left; null while they serve. */
    public LocalDate leftOn() {
        return leftOn;
    }

    /** The day of the staff record this was copied from. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffMember that && staffNumber.equals(that.staffNumber());
    }

    @Override
    public int hashCode() {
        return staffNumber.hashCode();
    }

    @Override
    public String toString() {
        return staffNumber;
    }

    /** Says that the portal made this record itself, on what that person said. */
    public Added added(String by) {
        return new Added(staffNumber, by, "establishment=%s, band=%d, post=%s".formatted(establishmentCode, band, postTitle));
    }

    /** A staff record was made here. */
    public record Added(String recordRef, String actor, String after) implements DomainEvent {
        @Override public String action() { return "staff.added"; }
        @Override public String recordType() { return "StaffMember"; }
    }
}
