package hmpps.careers.promotion.application;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.util.stream.Collectors;

import hmpps.careers.identity.Refusals;
import hmpps.careers.promotion.eligibility.RuleWords;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sends an application in one transaction: the closing time by the database's clock, the rules, the sections, what was sent. */
@ApplicationScoped
public class Sending {
    private static final String SUBMITTED = "application.submitted";

    @Inject Applications applications;
    @Inject Submissions submissions;
    @Inject ApplicationSheets sheets;
    @Inject Staff staff;
    @Inject RuleWords words;
    @Inject Event<DomainEvent> events;
    @Inject Refusals refusals;

    /**
     * The receipt of what was sent now, or of what the same form sent before. An application that was not changed since it was
     * last sent is not sent again: its last receipt is answered.
     */
    @Transactional(REQUIRES_NEW)
    Receipt send(String reference, String staffNumber, String formToken) {
        var door = applications.atTheDoor(reference, staffNumber);
        var found = applications.toSend(reference, staffNumber, formToken);
        var application = found.application();
        if (found.sentBefore()) {
            var earlier = submissions.sentWith(formToken);
            if (!earlier.getApplication().equals(application)) {
                throw new RuleViolation("application.submit.other-form");
            }
            return Receipt.of(earlier, reference);
        }
        if (application.getStatus() == ApplicationStatus.SUBMITTED && !application.isChangedSinceSubmitted()) {
            return Receipt.of(submissions.last(application.getId()).orElseThrow(), reference);
        }
        if (!door.isOpen()) {
            throw refusals.told(SUBMITTED, "Application", reference, new RuleViolation("application.submit.closed"));
        }
        var sheet = sheets.of(application, door.now());
        requireReady(sheet, reference);
        var submission = application.submit(formToken, Snapshot.content(sheet, staff.earlierPosts(staffNumber)), Snapshot.eligibility(sheet.eligibility()), door.now());
        submissions.add(submission);
        events.fire(application.submitted());
        return Receipt.of(submission, reference);
    }

    private void requireReady(ApplicationSheet sheet, String reference) {
        if (!sheet.eligibility().canApply()) {
            var unmet = sheet.eligibility().unmet().stream().map(outcome -> words.rule(outcome.rule())).collect(Collectors.joining("; "));
            throw refusals.told(SUBMITTED, "Application", reference, new RuleViolation("application.submit.not-eligible", unmet));
        }
        if (!sheet.sections().isAllComplete()) {
            throw new RuleViolation("application.submit.incomplete", sheet.sections().getMissing().size());
        }
    }
}
