package hmpps.careers.identity;

import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import hmpps.careers.shared.Navigation;
import hmpps.careers.shared.Problem;
import hmpps.careers.shared.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Who is calling, decided before anything else runs. The session holds only who signed in and when; what they may do is
 * asked of the database with every request. Pages are closed unless {@link Paths} opens them. One of several mechanisms:
 * {@link LoginChoice} leaves the one that {@code portal.login} names.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    @Inject IdentityStoreHandler stores;
    @Inject SignInService signIn;
    @Inject SignInOutcome outcome;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "portal.proxies", defaultValue = "0") int proxies;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (Paths.isAsset(path)) {
            return context.doNothing();
        }
        caller.from(ClientAddress.of(request.getRemoteAddr(), String.join(",", Collections.list(request.getHeaders("X-Forwarded-For"))), proxies));
        if (context.isAuthenticationRequest()) {
            try {
                return signIn(request, context);
            } catch (RuntimeException e) {
                outcome.failed(e);
                return AuthenticationStatus.SEND_FAILURE;
            }
        }
        Optional<Person> person;
        try {
            person = resume(request);
        } catch (RuntimeException e) {
            return withoutDatabase(e, response);
        }
        if (person.isPresent()) {
            return known(person.get(), context);
        }
        return Paths.isOpen(path) ? context.doNothing() : turnAway(path, request, response, context);
    }

    /** Who it is cannot be found out now: the page that says so, not an empty answer. */
    private static AuthenticationStatus withoutDatabase(RuntimeException thrown, HttpServletResponse response) throws AuthenticationException {
        var problem = Problem.of(thrown);
        if (problem.kind() != Problem.Kind.UNAVAILABLE) {
            throw thrown;
        }
        try {
            response.setHeader("Retry-After", "30");
            response.sendError(problem.kind().status(), problem.kind().name());
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        var result = stores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var ended = outcome.get();
        if (Sessions.of(request).isPresent()) {
            request.getSession().invalidate();          // nothing of the person before is left to the next
        }
        var session = new SignedIn(ended.staffNumber(), ended.at(), ended.before());
        Sessions.begin(request, session);
        return signIn.resume(session).map(person -> known(person, context)).orElse(AuthenticationStatus.SEND_FAILURE);
    }

    private Optional<Person> resume(HttpServletRequest request) {
        var session = Sessions.of(request);
        var person = session.flatMap(signIn::resume);
        if (session.isPresent() && person.isEmpty()) {
            request.getSession().invalidate();
        }
        person.ifPresent(known -> caller.lastHere(session.get().before()));
        return person;
    }

    private AuthenticationStatus known(Person person, HttpMessageContext context) {
        caller.become(person);
        Set<String> roles = person.held().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(person.staffNumber(), roles);
    }

    private static AuthenticationStatus turnAway(String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.set(request, response);
        if (!Navigation.is(request::getHeader) && Paths.isForPrograms(path, request.getHeader("Accept"))) {
            return say(response, HttpServletResponse.SC_UNAUTHORIZED, "application/problem+json", "{\"title\":\"Unauthorized\",\"status\":401}");
        }
        var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        var signInPage = request.getContextPath()
            + (path.startsWith("/api/") ? Paths.signInBack(request.getContextPath(), request.getHeader("Referer")) : Paths.signIn(path, query));
        var target = ended ? signInPage + (signInPage.contains("?") ? "&" : "?") + "ended=true" : signInPage;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirectPartially(response, target);
        }
        return context.redirect(target);
    }

    /** A partial update cannot follow a redirect; Faces' own script does when the answer asks it to. */
    private static AuthenticationStatus redirectPartially(HttpServletResponse response, String target) throws AuthenticationException {
        return say(response, HttpServletResponse.SC_OK, "text/xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
            + target.replace("&", "&amp;") + "\"/></partial-response>");
    }

    private static AuthenticationStatus say(HttpServletResponse response, int status, String type, String text) throws AuthenticationException {
        try {
            response.setStatus(status);
            response.setContentType(type + ";charset=UTF-8");
            response.getWriter().write(text);
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
