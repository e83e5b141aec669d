package hmpps.careers.shared.api;

import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import hmpps.careers.shared.Navigation;
import hmpps.careers.shared.Problem;
import hmpps.careers.shared.Problem.Kind;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Texts;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** How an exception is told to a program: a small JSON problem with the status the pages use; ours are logged under a reference. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private final HttpHeaders headers;

    /** Made once by the server; the headers are always those of the request that is being answered. */
    public Problems(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException known) {
            var response = known.getResponse();
            return response.getStatus() < 400 ? response : answer(response.getStatus(), response.getStatusInfo().getReasonPhrase());
        }
        if (thrown instanceof ProcessingException unreadable) {
            LOG.log(Level.FINE, "a message that cannot be read", unreadable);
            return answer(400, Response.Status.BAD_REQUEST.getReasonPhrase());
        }
        var problem = Problem.of(thrown);
        var status = problem.kind().status();
        if (problem.cause() instanceof RuleViolation violation) {
            return answer(status, Texts.say(violation.key(), violation.arguments()));
        }
        if (problem.kind() == Kind.BUG) {
            var reference = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, reference, thrown);
            return answer(status, reference);
        }
        return answer(status, switch (problem.kind()) {
            case STALE -> Texts.say("problem.stale");
            case BUSY -> Texts.say("problem.busy");
            default -> problem.kind().name();
        });
    }

    /** A problem for the program that asked; to a person who followed a link or sent a form, the page of that status. */
    private Response answer(int status, String detail) {
        if (Navigation.is(headers::getHeaderString)) {
            return Response.status(status).build();
        }
        return Response.status(status).type("application/problem+json").entity(Map.of("status", status, "detail", detail)).build();
    }
}
