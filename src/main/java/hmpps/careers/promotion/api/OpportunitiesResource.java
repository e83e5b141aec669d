package hmpps.careers.promotion.api;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import hmpps.careers.promotion.OpportunityService;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.search.SavedSearchService;
import hmpps.careers.promotion.search.SearchExport;
import hmpps.careers.promotion.search.SearchResult;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.api.PublicAddress;
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

/** Downloads of a search and of one closing time, and the buttons of the read-only pages that save and look. */
@Path("/")
@RequestScoped
public class OpportunitiesResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject OpportunitySearchService search;
    @Inject SavedSearchService searches;
    @Inject OpportunityService opportunities;
    @Inject PublicAddress portal;
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
        var link = portal.of(address) + "/opportunities/" + sheet.reference();
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

    /** Shows what fits a saved search; what is there now is not new any more afterwards. */
    @POST
    @Path("saved-searches/{id}/look")
    public Response look(@PathParam("id") UUID id) {
        var query = searches.look(id).queryString();
        return Response.seeOther(address.getBaseUriBuilder().replacePath("/opportunities").replaceQuery(query.isEmpty() ? null : query).build()).build();
    }

    /** Back to the page the button stood on, {@code null} being the search with its query; never anywhere else. */
    private Response back(String reference, String query, String page) {
        var target = address.getBaseUriBuilder().replacePath(switch (page == null ? "" : page) {
            case "one" -> "/opportunities/" + reference;
            case "home" -> "/";
            case "saved" -> "/saved-opportunities";
            default -> "/opportunities";
        });
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
