package hmpps.careers.promotion.application;

import static hmpps.careers.identity.Permission.APPLY;

import java.util.UUID;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Sending an application, once for each form however often the form arrives. */
@ApplicationScoped
@Transactional
public class SubmissionService {
    @Inject Sending sending;
    @Inject Applications applications;
    @Inject Submissions submissions;
    @Inject Caller caller;

    /**
     * Sends the application and answers the receipt. When the same form is already on its way in another request, one of the
     * two meets the constraint of the table and is answered the receipt of the other.
     *
     * @param formToken of the form it is sent with, a UUID given out with the page
     * @param declared  whether the declaration was made
     */
    @Requires(APPLY)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Receipt submit(String reference, String formToken, boolean declared) {
        var token = requireToken(formToken);
        if (!declared) {
            throw RuleViolation.on("declared", "application.submit.declare");
        }
        try {
            return sending.send(reference, caller.staffNumber(), token);
        } catch (PersistenceException e) {
            return sending.send(reference, caller.staffNumber(), token);
        }
    }

    /** What was sent last; NotFound while nothing was. */
    @Requires(APPLY)
    public Receipt receipt(String reference) {
        var application = applications.own(reference, caller.staffNumber());
        return submissions.last(application.getId()).map(submission -> Receipt.of(submission, reference)).orElseThrow(() -> new NotFound("submission"));
    }

    private static String requireToken(String formToken) {
        try {
            return UUID.fromString(formToken == null ? "" : formToken).toString();
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("application.submit.other-form");
        }
    }
}
