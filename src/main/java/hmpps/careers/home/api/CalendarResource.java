package hmpps.careers.home.api;

import java.time.Clock;

import hmpps.careers.home.CalendarFile;
import hmpps.careers.home.HomeService;
import hmpps.careers.shared.api.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The caller's own deadlines, to be taken into a calendar. */
@Path("/calendar.ics")
@RequestScoped
public class CalendarResource {
    @Inject HomeService home;
    @Inject PublicAddress portal;
    @Inject Clock clock;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    public Response download(@Context UriInfo address) {
        return Response.ok(CalendarFile.of(home.deadlines(), portal.of(address), clock.instant()))
            .header("Content-Disposition", "attachment; filename=\"deadlines.ics\"").header("Cache-Control", "no-store").build();
    }
}
