package hmpps.careers.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.primefaces.context.PrimeFacesContext;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A new nonce for each whole page that answers a POST. PrimeFaces expects the nonce of the page before, sent back by its own
 * script; a page without that script, or a browser without any, could not post at all. Partial updates keep the page's nonce.
 * Only a POST is a form sent back: Faces would take a link of another site for one that carries a view token, and act on it.
 * A page is asked to remember its nonce only once it is known to keep a state: PrimeFaces would begin that state, in the session,
 * for every page that is looked at.
 */
public class Nonces implements Filter, PhaseListener, SystemEventListener {
    private static final String NONCE = "primefaces.nonce";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(seen((HttpServletRequest) asked), answer);
    }

    /** The request as Faces is to see it. An error page answers whatever was sent, but is itself nothing that was sent back. */
    static HttpServletRequest seen(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return new Changed(new Changed(request, VIEW_STATE, null), NONCE, next());
        }
        if (!request.getMethod().equals("POST")) {
            return request.getParameter(VIEW_STATE) == null ? request : new Changed(request, VIEW_STATE, null);
        }
        return "partial/ajax".equals(request.getHeader("Faces-Request")) ? request
            : new Changed(request, NONCE, next());
    }

    private static String next() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /**
     * Makes the view that was restored agree with the new nonce; one that is new keeps nothing until its page says that it does. A form
     * sent twice at once restores one view: PrimeFaces compares within the turn of each.
     */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        var view = faces.getViewRoot();
        if (view != null && !faces.isPostback()) {
            view.setTransient(true);
        } else if (view != null && !view.isTransient() && !faces.getPartialViewContext().isAjaxRequest()) {
            var kept = view.getViewMap();
            synchronized (kept) {
                kept.put(NONCE, faces.getExternalContext().getRequestParameterMap().get(NONCE));
                PrimeFacesContext.getCspState(faces).getNonce();
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot view && !view.isTransient();
    }

    /** The page is built and keeps a state: the nonce belongs to it. */
    @Override
    public void processEvent(SystemEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback()) {
            faces.getViewRoot().getViewMap().put(NONCE, PrimeFacesContext.getCspState(faces).getNonce());
        }
    }

    /** The request with one parameter of another value, or without it for null. */
    private static final class Changed extends HttpServletRequestWrapper {
        private final String changed;
        private final String value;

        Changed(HttpServletRequest request, String changed, String value) {
            super(request);
            this.changed = changed;
            this.value = value;
        }

        @Override
        public String getParameter(String name) {
            return changed.equals(name) ? value : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return !changed.equals(name) ? super.getParameterValues(name) : value == null ? null : new String[] {value};
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new HashMap<>(super.getParameterMap());
            parameters.remove(changed);
            if (value != null) {
                parameters.put(changed, new String[] {value});
            }
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
