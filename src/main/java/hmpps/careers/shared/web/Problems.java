package hmpps.careers.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.omnifaces.util.Components;

import hmpps.careers.shared.Texts;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Problem;
import hmpps.careers.shared.Problem.Kind;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;

/**
 * The one place where an exception becomes something a person can read. A rule violation out of an action becomes a message
 * at its field and the page is shown again with what was typed; everything else is answered by an error page and, where the
 * mistake is ours, logged under a reference that the page shows.
 */
public class Problems extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    Problems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            events.remove();
            answer(context);
        }
        getWrapped().handle();
    }

    private static void answer(ExceptionQueuedEventContext event) {
        var faces = event.getContext();
        var found = Problem.of(event.getException());
        var problem = found.kind() == Kind.BUG && faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW ? new Problem(Kind.EXPIRED, found.cause()) : found;
        if (sayable(problem.kind()) && pageCanBeShownAgain(faces)) {
            say(faces, problem);
        } else {
            errorPage(faces, problem);
        }
    }

    private static boolean sayable(Kind kind) {
        return kind == Kind.RULE || kind == Kind.STALE || kind == Kind.BUSY;
    }

    private static boolean pageCanBeShownAgain(FacesContext faces) {
        var phase = faces.getCurrentPhaseId();
        return faces.isPostback() && faces.getViewRoot() != null && phase != PhaseId.RESTORE_VIEW && phase != PhaseId.RENDER_RESPONSE;
    }

    private static void say(FacesContext faces, Problem problem) {
        if (problem.cause() instanceof RuleViolation violation) {
            violation.all().forEach(one -> faces.addMessage(field(faces, one.field()), message(Texts.say(one.key(), one.arguments()))));
        } else {
            faces.addMessage(null, message(Texts.say(problem.kind() == Kind.BUSY ? "problem.busy" : "problem.stale")));
            faces.getExternalContext().setResponseStatus(problem.kind().status());
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The client id of the field, in a list that of the line whose button was pressed; the first box of a date; null where the page has no such field. Not marked invalid: Faces would show it empty. */
    private static String field(FacesContext faces, String named) {
        if (named == null) {
            return null;
        }
        var line = line(faces);
        for (var id : new String[] {line + named, named, named + "-day"}) {
            var found = faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> { });
            if (found) {
                return id;
            }
        }
        return null;
    }

    /** Which line of a list the pressed button stands in, as its fields' ids begin with, "each:3:"; empty where it stands in none. */
    private static String line(FacesContext faces) {
        var button = Components.getCurrentActionSource();
        if (button == null) {
            return "";
        }
        var inLine = Pattern.compile("(.+:[0-9]+:)" + Pattern.quote(button.getId()));
        return faces.getExternalContext().getRequestParameterMap().keySet().stream().map(inLine::matcher).filter(Matcher::matches)
            .map(found -> found.group(1)).findFirst().orElse("");
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static void errorPage(FacesContext faces, Problem problem) {
        var external = faces.getExternalContext();
        if (problem.kind() == Kind.BUG || problem.kind() == Kind.UNAVAILABLE) {
            external.getRequestMap().put(ProblemPage.REFERENCE, log(problem, external.getRequestServletPath()));
        } else if (problem.cause() instanceof RuleViolation violation) {
            external.getRequestMap().put(ProblemPage.EXPLANATION, Texts.say(violation.key(), violation.arguments()));
        }
        if (!external.isResponseCommitted()) {
            try {
                external.responseReset();
                external.responseSendError(problem.kind().status(), problem.kind().name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        faces.responseComplete();
    }

    /** Writes the exception to the log under a new reference. */
    static String log(Problem problem, String where) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        if (problem.kind() == Kind.UNAVAILABLE) {
            LOG.log(Level.WARNING, "{0} {1}: the database cannot be reached: {2}", new Object[] {reference, where, problem.cause().getMessage()});
        } else {
            LOG.log(Level.SEVERE, reference + " " + where, problem.cause());
        }
        return reference;
    }
}
