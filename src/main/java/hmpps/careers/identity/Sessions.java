package hmpps.careers.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import hmpps.careers.shared.web.SessionLimits;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What stands in the server's session of somebody who has signed in. Pages that anybody may see begin sessions too, so the browser
 * keeps a mark from signing in to signing out: whoever has it and is not signed in had a session that ended by itself.
 */
public final class Sessions {
    private static final String KEPT = SignedIn.class.getName();
    private static final String MARK = "signed-in";

    private Sessions() { }

    /** Begins under an id that nobody knew before. */
    static void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession();
        request.changeSessionId();
        var session = request.getSession();
        session.setAttribute(KEPT, signedIn);
        session.setAttribute(SessionLimits.ENDS_AT, signedIn.endsAt());
    }

    /** Leaves the mark of a sign-in in the browser until it is closed. */
    static void mark(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(mark(request, "yes"));
    }

    /** Of a request without a sign-in: whether there was one that ended by itself. */
    static boolean hasEnded(HttpServletRequest request) {
        return request.getCookies() != null && Arrays.stream(request.getCookies()).anyMatch(cookie -> cookie.getName().equals(MARK));
    }

    /** The caller signs out: the session ends, and nothing tells of it. */
    public static void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var gone = mark(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private static Cookie mark(HttpServletRequest request, String value) {
        var mark = new Cookie(MARK, value);
        mark.setPath(request.getContextPath() + "/");
        mark.setHttpOnly(true);
        mark.setSecure(request.isSecure());
        return mark;
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
