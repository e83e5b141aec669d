package hmpps.careers.identity;

import java.time.Instant;
import java.util.Optional;

import hmpps.careers.shared.web.SessionLimits;
import jakarta.servlet.http.HttpServletRequest;

/** What stands in the server's session of somebody who has signed in. */
public final class Sessions {
    private static final String KEPT = SignedIn.class.getName();

    private Sessions() { }

    /** Begins under an id that nobody knew before. */
    static void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession();
        request.changeSessionId();
        var session = request.getSession();
        session.setAttribute(KEPT, signedIn);
        session.setAttribute(SessionLimits.ENDS_AT, signedIn.endsAt());
    }

    /** The sign-in behind a request; empty for nobody. */
    static Optional<SignedIn> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    /** The caller has proved again who they are: their session begins anew at that instant. */
    public static void renew(HttpServletRequest request, Instant at) {
        of(request).ifPresent(signedIn -> begin(request, new SignedIn(signedIn.staffNumber(), at, signedIn.before())));
    }
}
