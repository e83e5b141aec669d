package hmpps.careers.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.omnifaces.cdi.Param;

import hmpps.careers.audit.AuditLine;
import hmpps.careers.audit.AuditQuery;
import hmpps.careers.audit.AuditService;
import hmpps.careers.audit.Outcome;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The audit trail for the auditor; the address holds the whole query. */
@Named
@RequestScoped
public class AuditPage {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject AuditService audit;
    @Inject @Param String person;
    @Inject @Param String record;
    @Inject @Param String action;
    @Inject @Param String outcome;
    @Inject @Param String from;
    @Inject @Param String until;
    @Inject @Param(name = "page") String pageTyped;
    private AuditService.Found found;
    private int page;

    @PostConstruct
    void load() {
        var query = new AuditQuery(person, record, action, Outcome.of(outcome), day("from", from), day("until", until));
        page = page();
        found = audit.find(query, page);
    }

    /** A date that is none is said at its field and left out of the query. */
    private static LocalDate day(String field, String typed) {
        try {
            return AuditQuery.day(typed);
        } catch (DateTimeParseException e) {
            var words = Texts.say("field.date.invalid");
            FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
            return null;
        }
    }

    private int page() {
        try {
            return pageTyped == null ? 1 : Math.max(1, Math.min(Integer.parseInt(pageTyped), AuditService.MOST / AuditService.PAGE));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The page's records, newest first. */
    public List<AuditLine> getLines() {
        return found.lines();
    }

    /** The time of day of that instant, to the second. */
    public String clock(Instant instant) {
        return SECONDS.format(London.at(instant));
    }

    /** Who acted, in words. */
    public String who(AuditLine line) {
        return line.isPerson() ? line.actorName() : Optional.ofNullable(Texts.find("audit.actor." + line.actor())).orElse(line.actor());
    }

    /** How many were found, in words. */
    public String getHowMany() {
        return inWords(found);
    }

    static String inWords(AuditService.Found found) {
        var number = Format.number(found.total());
        return found.isMore() ? Texts.say("audit.found.more", number) : found.total() == 1 ? Texts.say("audit.found.one") : Texts.say("audit.found", number);
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (found.total() + AuditService.PAGE - 1) / AuditService.PAGE);
    }

    /** How an act can end, to choose from. */
    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** Where the same query comes as a file. */
    public String getDownload() {
        var parts = new ArrayList<String>();
        add(parts, "person", person);
        add(parts, "record", record);
        add(parts, "action", action);
        add(parts, "outcome", outcome);
        add(parts, "from", from);
        add(parts, "until", until);
        return "/api/audit.csv" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isBlank()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }

    public String getPerson() {
        return person;
    }

    public String getRecord() {
        return record;
    }

    public String getAction() {
        return action;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }
}
