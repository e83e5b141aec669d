package hmpps.careers.identity;

import jakarta.enterprise.context.RequestScoped;

/** How the attempt to sign in of this request ended; Jakarta Security's own answer says only yes or no. */
@RequestScoped
public class SignInOutcome {
    private SignInService.Outcome outcome;

    void set(SignInService.Outcome ended) {
        outcome = ended;
    }

    SignInService.Outcome get() {
        return outcome;
    }

    /** Whether nothing was looked at, because too much came from this network address. */
    public boolean isSourceResting() {
        return outcome != null && outcome.sourceResting();
    }
}
