package hmpps.careers.promotion.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import hmpps.careers.identity.Caller;
import hmpps.careers.promotion.application.DraftService;
import hmpps.careers.promotion.application.Saved;
import hmpps.careers.promotion.application.Section;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Saves a statement while it is typed. Whether it is finished stays as the person last said. */
@RequestScoped
@Path("applications/{reference}/statements/{section}")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {
    @Inject DraftService drafts;
    @Inject Caller caller;

    /** The same text as a form sends it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response form(@PathParam("reference") String reference, @PathParam("section") String section,
                         @FormParam("text") String text, @FormParam("seen") String seen) {
        return save(reference, section, new Typed(text, seen));
    }

    /** 200 with time and words; 401 without a session, 409 when another text was saved meanwhile or the rules refuse it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("reference") String reference, @PathParam("section") String section, Typed typed) {
        if (!caller.isSignedIn()) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (typed == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        var seen = typed.getSeen() == null ? "" : typed.getSeen();
        var saved = section.equals(Section.PERSONAL_STATEMENT) ? drafts.savePersonalStatement(reference, typed.getText(), null, seen)
            : drafts.saveStatement(reference, section.toUpperCase(Locale.ROOT), typed.getText(), null, seen);
        return Response.status(saved.conflict() ? Response.Status.CONFLICT : Response.Status.OK).entity(view(saved)).build();
    }

    private static Map<String, Object> view(Saved saved) {
        var view = new LinkedHashMap<String, Object>();
        view.put("conflict", saved.conflict());
        view.put("savedAt", saved.at().toString());
        view.put("time", Format.time(saved.at()));
        view.put("words", saved.words());
        view.put("limit", saved.limit());
        if (saved.conflict()) {
            view.put("detail", Texts.say("application.autosave.conflict", Format.time(saved.at())));
        } else {
            view.put("seen", saved.seen());
        }
        return view;
    }

    /** What the script sends: the text, and what the page was made from. */
    public static class Typed {
        private String text;
        private String seen;

        public Typed() { }

        Typed(String text, String seen) {
            this.text = text;
            this.seen = seen;
        }

        public String getText() { return text; }
        public void setText(String text) { this.text = text; }
        public String getSeen() { return seen; }
        public void setSeen(String seen) { this.seen = seen; }
    }
}
