package hmpps.careers;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Fails on purpose beside the portal's own pages, so that tests see the pages which say so: {@code /failing?status=503}. */
@WebServlet("/failing")
public class Failing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = Integer.parseInt(request.getParameter("status"));
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            throw new IllegalStateException("failing on purpose");
        }
        response.sendError(status);
    }
}
