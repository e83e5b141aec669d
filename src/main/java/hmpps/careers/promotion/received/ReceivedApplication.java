package hmpps.careers.promotion.received;

import java.io.Serializable;
import java.time.Instant;

import hmpps.careers.promotion.application.ApplicationStatus;

/** One line of the applications received; both prisons by register code. */
public record ReceivedApplication(String reference, String staffNumber, String givenName, String familyName, int heldBand, String workplace,
        String opportunityReference, String title, int band, String prison, ApplicationStatus status, Instant submittedAt, Instant closesAt)
        implements Serializable {
    /** Given and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
