package hmpps.careers.identity;

import hmpps.careers.identity.SignInSources.Window;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.web.SameOriginPosts.SentFromElsewhere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What the caller is refused because of who they are: noted with them, and then thrown. {@link RequiresInterceptor} has it recorded
 * when the service's transaction is over: recorded within it, each refusal would hold two connections at once.
 */
@ApplicationScoped
public class Refusals {
    @Inject Event<Refusal> refusals;
    @Inject Caller caller;

    /** The caller holds none of the permissions that the act asks for. */
    Refused unpermitted(String act, String missing) {
        caller.refused(new Refusal(caller.staffNumber(), act, "Permission", missing, null));
        return new Refused(missing);
    }

    /** The caller may know of that record, but that act is not theirs, for a reason they are told. */
    public RuleViolation told(String act, String recordType, String recordRef, RuleViolation why) {
        caller.refused(new Refusal(caller.staffNumber(), act, recordType, recordRef, why.key()));
        return why;
    }

    /**
     * Somebody who is not signed in, or as if not, has not proved to be who they say, and has left their address so much of its
     * window; {@code reference} is who they would be, or null.
     */
    RuleViolation unproven(Window left, String act, String reference, String outline, RuleViolation why) {
        caller.refused(new Refusal(Caller.NOBODY, act, "Account", reference, outline));
        if (left == Window.LAST) {
            caller.refused(Refusal.ofSource(caller.address()));
        }
        return why;
    }

    /** There is that record, but the caller may not know of it: they are told what they are told where there is none. */
    public NotFound hidden(String act, String recordType, String recordRef) {
        return hidden(act, recordType, recordRef, "out of scope");
    }

    /** The same for another reason than where the record belongs. */
    public NotFound hidden(String act, String recordType, String recordRef, String why) {
        caller.refused(new Refusal(caller.staffNumber(), act, recordType, recordRef, why));
        return new NotFound(recordType);
    }

    /**
     * Something else than a page of the portal made the caller's browser send something: a neighbouring host, a program, an old browser.
     * Other sites' posts come without the session's cookie (SameSite) and so from nobody, which is not kept: anybody could fill the trail.
     */
    void sentFromElsewhere(@Observes SentFromElsewhere sent) {
        if (caller.isSignedIn()) {
            refusals.fire(new Refusal(caller.staffNumber(), "request.from-elsewhere", "Page", sent.path(), sent.method() + " not sent from a page of the portal"));
        }
    }

    /** Has recorded what was noted, each once. */
    void record() {
        caller.takeRefusals().forEach(refusals::fire);
    }
}
