package hmpps.careers.shared.web;

import org.omnifaces.util.Faces;

import hmpps.careers.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;

/** What the error pages say beyond their text: {@code #{problem.reference}}. Asks neither the database nor who is calling. */
@Named("problem")
@RequestScoped
public class ProblemPage {
    static final String REFERENCE = "hmpps.careers.problem.reference";
    static final String EXPLANATION = "hmpps.careers.problem.explanation";

    /** The reference under which the exception stands in the log. */
    public String getReference() {
        String reference = Faces.getRequestAttribute(REFERENCE);
        if (reference == null) {
            Throwable thrown = Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION);
            String where = Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            reference = Problems.log(Problem.of(thrown == null ? new IllegalStateException("answered with 500") : thrown), where);
            Faces.setRequestAttribute(REFERENCE, reference);
        }
        return reference;
    }

    /** The rule that was in the way, in words, or null. */
    public String getExplanation() {
        return Faces.getRequestAttribute(EXPLANATION);
    }

    /** Where the person was, for the link back. */
    public String getAddress() {
        String where = Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return where == null || !where.startsWith("/") || where.startsWith("//") ? "/" : where;
    }
}
