package hmpps.careers.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What is wrong with a form, in the order of the page. */
@Named("errors")
@ApplicationScoped
public class ErrorSummary {
    /**
     * One line of the summary.
     *
     * @param text what is wrong and what to do
     * @param href {@code #id} of the field, or null for the form as a whole
     */
    public record Line(String text, String href) { }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return isAny(FacesContext.getCurrentInstance());
    }

    /** The same for those who know the page already, which nearly always says nothing. */
    public static boolean isAny(FacesContext page) {
        return page.getMaximumSeverity() != null;
    }

    /** Every problem of the page once, those without a field first. */
    public static List<Line> lines(FacesContext context) {
        var lines = new LinkedHashSet<Line>();
        for (var id : inPageOrder(context)) {
            context.getMessageList(id).forEach(message -> lines.add(new Line(message.getSummary(), id == null ? null : "#" + target(context, id))));
        }
        return List.copyOf(lines);
    }

    private static List<String> inPageOrder(FacesContext context) {
        var left = new LinkedHashSet<String>();
        context.getClientIdsWithMessages().forEachRemaining(left::add);
        var ordered = new ArrayList<String>();
        if (left.remove(null)) {
            ordered.add(null);
        }
        if (!left.isEmpty() && context.getViewRoot() != null) {
            context.getViewRoot().visitTree(VisitContext.createVisitContext(context, left, null), (visit, component) -> {
                if (left.remove(component.getClientId(context))) {
                    ordered.add(component.getClientId(context));
                }
                return VisitResult.ACCEPT;
            });
        }
        ordered.addAll(left);
        return ordered;
    }

    /** Radios and checkboxes are many inputs: the link leads to the first. Not findComponent: that looks into no form. */
    private static String target(FacesContext context, String id) {
        var target = new AtomicReference<>(id);
        context.getViewRoot().invokeOnComponent(context, id, (faces, field) -> target.set(isManyInputs(field) ? id + ":0" : id));
        return target.get();
    }

    private static boolean isManyInputs(UIComponent field) {
        return "jakarta.faces.Radio".equals(field.getRendererType()) || "jakarta.faces.Checkbox".equals(field.getRendererType()) && field instanceof UISelectMany;
    }
}
