package hmpps.careers.promotion.application;

import static hmpps.careers.identity.Permission.APPLY;

import java.time.Clock;
import java.util.Objects;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.Behaviours;
import hmpps.careers.promotion.Requirements;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writing an application, section by section. The row is held while a text is compared with what the page was made from, so
 * that of two pages open at once neither overwrites the other unseen.
 */
@ApplicationScoped
@Transactional
public class DraftService {
    @Inject Applications applications;
    @Inject Behaviours behaviours;
    @Inject Requirements requirements;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Keeps a statement as typed, also one that is too long.
     *
     * @param finished whether the person says it is finished; null leaves that as it is
     * @param seen     {@link Saved#seen()} of the text the page was made from; null overwrites whatever is there
     */
    @Requires(APPLY)
    public Saved saveStatement(String reference, String behaviourCode, String text, Boolean finished, String seen) {
        var application = held(reference);
        var opportunity = application.getOpportunity();
        if (!requirements.of(opportunity).behaviours().contains(behaviourCode)) {
            throw new NotFound("behaviour");
        }
        var limit = behaviours.get(behaviourCode, opportunity.getPost().getBehaviourLevel()).getWordLimit();
        var before = application.getStatements().get(behaviourCode);
        var kept = before == null ? "" : before.getText();
        var keptAt = before == null ? application.getSavedAt() : before.getSavedAt();
        var typed = Typed.text(text);
        if (isOverwriting(Saved.seen(kept), Saved.seen(typed), seen)) {
            return new Saved(true, keptAt, kept, limit);
        }
        var done = finished == null ? before != null && before.isDone() : finished && Words.count(typed) <= limit;
        if (before != null && before.isDone() == done && kept.equals(typed)) {
            return new Saved(false, keptAt, kept, limit);
        }
        events.fire(application.write(behaviourCode, typed, done, clock.instant()));
        var written = application.getStatements().get(behaviourCode);
        return new Saved(false, written.getSavedAt(), written.getText(), limit);
    }

    /** The same for the personal statement. */
    @Requires(APPLY)
    public Saved savePersonalStatement(String reference, String text, Boolean finished, String seen) {
        var application = held(reference);
        var limit = Application.PERSONAL_STATEMENT_WORDS;
        var typed = Typed.text(text);
        if (isOverwriting(Saved.seen(application.getPersonalStatement()), Saved.seen(typed), seen)) {
            return new Saved(true, application.getSavedAt(), application.getPersonalStatement(), limit);
        }
        var done = finished == null ? application.isPersonalStatementDone() : finished && Words.count(typed) <= limit;
        if (done == application.isPersonalStatementDone() && typed.equals(application.getPersonalStatement())) {
            return new Saved(false, application.getSavedAt(), application.getPersonalStatement(), limit);
        }
        events.fire(application.writePersonalStatement(typed, done, clock.instant()));
        return new Saved(false, application.getSavedAt(), application.getPersonalStatement(), limit);
    }

    @Requires(APPLY)
    public void confirmDetails(String reference) {
        var application = held(reference);
        if (!application.isDetailsConfirmed()) {
            events.fire(application.confirmDetails(clock.instant()));
        }
    }

    /** What the person needs for an interview; {@code needed} is null when they did not choose, {@code seen} as for a statement. */
    @Requires(APPLY)
    public Saved answerAdjustments(String reference, Boolean needed, String text, String seen) {
        if (needed == null) {
            throw RuleViolation.on("needed", "application.adjustments.choose");
        }
        var application = held(reference);
        var typed = needed ? Typed.text(text) : null;
        var kept = Saved.seen(application.isAdjustmentsAnswered(), application.getAdjustments());
        var conflict = isOverwriting(kept, Saved.seen(true, typed), seen);
        if (!conflict && !(application.isAdjustmentsAnswered() && Objects.equals(typed, application.getAdjustments()))) {
            events.fire(application.answerAdjustments(needed, text, clock.instant()));
        }
        return new Saved(conflict, application.getSavedAt(), application.getAdjustments(), Integer.MAX_VALUE);
    }

    /** Whether the person wants to be considered under Disability Confident; {@code optedIn} is null when they did not choose. */
    @Requires(APPLY)
    public void answerDisabilityConfident(String reference, Boolean optedIn) {
        if (optedIn == null) {
            throw RuleViolation.on("optedIn", "application.disability-confident.choose");
        }
        var application = held(reference);
        if (!optedIn.equals(application.getDisabilityConfident())) {
            events.fire(application.answerDisabilityConfident(optedIn, clock.instant()));
        }
    }

    private Application held(String reference) {
        var application = applications.held(reference, caller.staffNumber());
        if (!application.getOpportunity().isOpenAt(clock.instant())) {
            throw new RuleViolation("application.write.closed");
        }
        application.requireBeingWritten();
        return application;
    }

    /** Whether something else stands there than what the page was made from, and not already what is to be saved: all three as {@link Saved#seen()}. */
    private static boolean isOverwriting(String kept, String fresh, String seen) {
        return seen != null && !seen.equals(kept) && !fresh.equals(kept);
    }
}
