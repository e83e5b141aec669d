package hmpps.careers.promotion.application;

import java.time.Instant;

/**
 * What a person is shown after sending.
 *
 * @param number 1 for the first time the application was sent
 */
public record Receipt(String reference, int number, Instant submittedAt) {
    static Receipt of(Submission submission, String reference) {
        return new Receipt(reference, submission.getNumber(), submission.getSubmittedAt());
    }
}
