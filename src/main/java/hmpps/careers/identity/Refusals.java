package hmpps.careers.identity;

import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What services refuse the caller because of who they are: recorded here, and then thrown by the service. */
@ApplicationScoped
public class Refusals {
    @Inject Event<Refusal> refusals;
    @Inject Caller caller;

    /** The caller may know of that record, but that act is not theirs, for a reason they are told. */
    public RuleViolation told(String act, String recordType, String recordRef, RuleViolation why) {
        refusals.fire(new Refusal(caller.staffNumber(), act, recordType, recordRef, why.key()));
        return why;
    }

    /** There is that record, but the caller may not know of it: they are told what they are told where there is none. */
    public NotFound hidden(String act, String recordType, String recordRef) {
        refusals.fire(new Refusal(caller.staffNumber(), act, recordType, recordRef, "out of scope"));
        return new NotFound(recordType);
    }
}
