package hmpps.careers.promotion.equality;

import static hmpps.careers.identity.Permission.APPLY;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.application.Applications;
import hmpps.careers.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The equality monitoring form: a person's own answers, seen, changed and deleted by nobody else. */
@ApplicationScoped
@Transactional
public class EqualityService {
    @Inject Applications applications;
    @Inject EqualityAnswers answers;
    @Inject EqualityKey key;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;

    /** What the caller has answered for the opportunity of that application; empty while nothing. */
    @Requires(APPLY)
    public Map<EqualityQuestion, String> answers(String reference) {
        var given = new EnumMap<EqualityQuestion, String>(EqualityQuestion.class);
        own(opportunity(reference)).ifPresent(answer -> {
            for (var question : EqualityQuestion.values()) {
                if (answer.to(question) != null) {
                    given.put(question, answer.to(question));
                }
            }
        });
        return given;
    }

    /** Keeps the answers in place of earlier ones; questions that are missing stay unanswered. */
    @Requires(APPLY)
    public void answer(String reference, Map<EqualityQuestion, String> given) {
        var opportunity = heldOpportunity(reference);
        var answer = own(opportunity).orElse(null);
        if (answer == null) {
            answer = new EqualityAnswer(key.respondent(caller.staffNumber(), opportunity), opportunity);
            answer.answer(given);
            answers.add(answer);
        } else {
            answer.answer(given);
        }
        events.fire(new Changed("answered"));
    }

    /** Deletes the caller's answers for the opportunity of that application. */
    @Requires(APPLY)
    public void delete(String reference) {
        own(heldOpportunity(reference)).ifPresent(answer -> {
            answers.remove(answer);
            events.fire(new Changed("deleted"));
        });
    }

    private Optional<EqualityAnswer> own(String opportunity) {
        return answers.find(key.respondent(caller.staffNumber(), opportunity), opportunity);
    }

    private String opportunity(String reference) {
        return applications.own(reference, caller.staffNumber()).getOpportunity().getReference();
    }

    /** Held, so that a double click does not make two rows. */
    private String heldOpportunity(String reference) {
        return applications.held(reference, caller.staffNumber()).getOpportunity().getReference();
    }

    /** Somebody has used the form; the audit trail does not say for which opportunity, nor what was answered. */
    public record Changed(String what) implements DomainEvent {
        @Override public String action() { return "equality." + what; }
        @Override public String recordType() { return "EqualityAnswer"; }
        @Override public String recordRef() { return null; }
    }
}
