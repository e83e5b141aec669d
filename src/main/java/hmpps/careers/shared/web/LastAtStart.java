package hmpps.careers.shared.web;

import org.eclipse.microprofile.health.Readiness;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/** Answers nothing. web.xml lets the server start it after everything else, which is how the portal knows that it can answer. */
public class LastAtStart extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject @Readiness transient StartReady start;

    @Override
    public void init() {
        start.over();
    }
}
