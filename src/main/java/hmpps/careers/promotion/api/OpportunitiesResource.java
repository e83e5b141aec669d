package hmpps.careers.promotion.api;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.OpportunityService;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.search.SearchExport;
import hmpps.careers.promotion.search.SearchResult;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

/** Downloads of a search and of one closing time, and the Save buttons of the read-only pages. */
@Path("/")
@RequestScoped
public class OpportunitiesResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject OpportunitySearchService search;
    @Inject OpportunityService opportunities;
    @Inject Clock clock;
    @Context UriInfo address;

    @GET
    @Path("opportunities.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        var rows = rows();
        var export = export();
        StreamingOutput body = out -> export.csv(rows, out);
        return download(body, "csv");
    }

    @GET
    @Path("opportunities.xlsx")
    @Produces(XLSX)
    public Response xlsx() {
        var rows = rows();
        var export = export();
        StreamingOutput body = out -> export.xlsx(rows, out);
        return download(body, "xlsx");
    }

    /** The closing time for a person's own calendar. */
    @GET
    @Path("opportunities/{reference}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response calendar(@PathParam("reference") String reference) {
        var sheet = opportunities.sheet(reference);
        var link = address.getBaseUri().resolve("/opportunities/" + sheet.reference()).toString();
        return Response.ok(ClosingCalendar.of(sheet, link, clock.instant()))
            .header("Content-Disposition", "attachment; filename=\"" + sheet.reference() + ".ics\"").build();
    }

    @POST
    @Path("opportunities/{reference}/save")
    public Response save(@PathParam("reference") String reference, @QueryParam("back") String back, @QueryParam("page") String page) {
        search.save(reference);
        return back(reference, back, page);
    }

    @POST
    @Path("opportunities/{reference}/unsave")
    public Response unsave(@PathParam("reference") String reference, @QueryParam("back") String back, @QueryParam("page") String page) {
        search.drop(reference);
        return back(reference, back, page);
    }

    /** Back to the opportunity, or to the search it was saved from; never anywhere else. */
    private Response back(String reference, String query, String page) {
        var target = address.getBaseUriBuilder().replacePath("one".equals(page) ? "/opportunities/" + reference : "/opportunities");
        if (query != null && !query.isEmpty()) {
            target.replaceQuery(query.replaceAll("[^A-Za-z0-9%&=+._*-]", ""));
        }
        URI uri = target.build();
        return Response.seeOther(uri).build();
    }

    private List<SearchResult.Row> rows() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return search.all(parameters);
    }

    private SearchExport export() {
        return new SearchExport(Texts::say, search.vocabulary());
    }

    private Response download(StreamingOutput body, String ending) {
        return Response.ok(body)
            .header("Content-Disposition", "attachment; filename=\"opportunities-" + London.today(clock) + "." + ending + "\"").build();
    }
}
