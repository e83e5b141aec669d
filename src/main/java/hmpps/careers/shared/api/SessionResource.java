package hmpps.careers.shared.api;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** "Stay signed in": asking keeps the session, because every request does; whoever is signed out is answered with 401 before this. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    /** Seconds the session lasts from now without a further request. */
    @GET
    public Map<String, Integer> stay(@Context HttpServletRequest request) {
        var session = request.getSession(false);
        return Map.of("seconds", session == null ? 0 : session.getMaxInactiveInterval());
    }
}
