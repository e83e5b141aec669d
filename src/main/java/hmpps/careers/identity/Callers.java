package hmpps.careers.identity;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** Who is calling, for what happens in requests and also without any: at a start, in timers. */
@ApplicationScoped
public class Callers {
    @Inject Caller caller;

    /** The caller of the present request, signed in or not; none in what the portal does by itself. */
    public Optional<Caller> present() {
        try {
            caller.isSignedIn();
            return Optional.of(caller);
        } catch (ContextNotActiveException byItself) {
            return Optional.empty();
        }
    }
}
