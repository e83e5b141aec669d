package hmpps.careers.audit.api;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import hmpps.careers.audit.AuditQuery;
import hmpps.careers.audit.AuditService;
import hmpps.careers.audit.Outcome;
import hmpps.careers.shared.SafeCsv;
import hmpps.careers.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The audit trail as a file, for the same query as the page. */
@Path("/audit.csv")
@RequestScoped
public class AuditResource {
    private static final List<String> COLUMNS = List.of("id", "time", "number", "name", "action", "outcome", "type", "record", "before", "after", "address");

    @Inject AuditService audit;

    /** Streams every record found; that it was taken is recorded first. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response download(@QueryParam("person") String person, @QueryParam("record") String record, @QueryParam("action") String action,
            @QueryParam("outcome") String outcome, @QueryParam("from") String from, @QueryParam("until") String until) {
        var query = new AuditQuery(person, record, action, Outcome.of(outcome), day(from), day(until));
        audit.announceDownload(query);
        StreamingOutput stream = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var csv = new SafeCsv(writer, COLUMNS.stream().map(column -> Texts.say("audit.export." + column)).toArray(String[]::new));
            audit.download(query, line -> csv.row(line.id(), line.happenedAt(), line.actor(), line.actorName(), line.action(), line.outcome(),
                line.kind(), line.recordRef(), line.before(), line.after(), line.source()));
            writer.flush();
        };
        return Response.ok(stream).header("Content-Disposition", "attachment; filename=\"audit.csv\"").header("Cache-Control", "no-store").build();
    }

    private static LocalDate day(String typed) {
        try {
            return AuditQuery.day(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
