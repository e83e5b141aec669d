package hmpps.careers.identity;

import jakarta.enterprise.context.RequestScoped;

/** How the attempt to sign in of this request ended; Jakarta Security's own answer says only yes or no. */
@RequestScoped
public class SignInOutcome {
    private SignInService.Outcome outcome;
    private RuntimeException failure;

    void set(SignInService.Outcome ended) {
        outcome = ended;
    }

    SignInService.Outcome get() {
        return outcome;
    }

    void failed(RuntimeException thrown) {
        failure = thrown;
    }

    /** Throws what kept the attempt from being looked at, so that a lost database is not told as a wrong password. */
    public void orThrow() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether nothing was looked at, because too much came from this network address. */
    public boolean isSourceResting() {
        return outcome != null && outcome.sourceResting();
    }
}
