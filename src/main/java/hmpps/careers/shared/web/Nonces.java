package hmpps.careers.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
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
 */
public class Nonces implements Filter, PhaseListener {
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var wholePage = request.getMethod().equals("POST") && !"partial/ajax".equals(request.getHeader("Faces-Request"));
        chain.doFilter(wholePage ? new Renewed(request, Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8))) : asked, answer);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Makes the view that was restored agree with the new nonce. */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        var view = faces.getViewRoot();
        if (view != null && !view.isTransient() && faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            view.getViewMap().put(NONCE, faces.getExternalContext().getRequestParameterMap().get(NONCE));
        }
    }

    /** The request with the new nonce among its parameters. */
    private static final class Renewed extends HttpServletRequestWrapper {
        private final String nonce;

        Renewed(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return NONCE.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new HashMap<>(super.getParameterMap());
            parameters.put(NONCE, new String[] {nonce});
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            var names = new TreeSet<>(super.getParameterMap().keySet());
            names.add(NONCE);
            return Collections.enumeration(names);
        }
    }
}
