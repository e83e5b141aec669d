package hmpps.careers.identity.web;

import java.io.IOException;

import hmpps.careers.identity.SignInService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signing out: only by POST, so that no link or image can do it; ends the session on the server. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject transient SignInService signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getParameter("omnifaces.event") != null) {      // a page's farewell to its view, sent to the wrong form
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        signIn.signOut();
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        forget(request, response);
        response.sendRedirect(request.getContextPath() + "/sign-in");
    }

    /** The browser has nothing of the session any more: who comes next is not told that theirs has ended. */
    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        var own = request.getServletContext().getSessionCookieConfig();
        var gone = new Cookie(own.getName() == null ? "JSESSIONID" : own.getName(), "");
        gone.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        gone.setSecure(request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
        response.addCookie(gone);
    }
}
