package hmpps.careers.promotion.web;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.Jsoup;

import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;

/** One of the demonstration's officers whom no other test acts as, writing an application over plain HTTP. */
public final class Applicant {
    /** What every statement says. */
    public static final String TYPED = "I led eight officers through a hard week.";
    private static final AtomicInteger LAST = new AtomicInteger(90_001_600);

    private final String base;
    private final String staffNumber;
    private final Visitor visitor;
    private final String opportunity;

    private Applicant(String base, String staffNumber, Visitor visitor, String opportunity) {
        this.base = base;
        this.staffNumber = staffNumber;
        this.visitor = visitor;
        this.opportunity = opportunity;
    }

    /** The next officer who meets the rules of an open opportunity, at the portal with that address. */
    public static Applicant at(String base) {
        for (int attempts = 0; attempts < 50; attempts++) {
            var number = String.valueOf(LAST.incrementAndGet());
            var visitor = new Visitor(base).signedIn(number, DemonstrationPeople.PASSWORD);
            var found = visitor.link("/opportunities?eligible=now", "/opportunities/PRO-");
            if (found != null && !visitor.page(found).select("form#apply").isEmpty()) {
                return new Applicant(base, number, visitor, found.replace("/opportunities/", ""));
            }
        }
        throw new AssertionError("nobody of the demonstration may apply for anything");
    }

    public Visitor visitor() {
        return visitor;
    }

    public String staffNumber() {
        return staffNumber;
    }

    /** Reference of an open opportunity they may apply for. */
    public String opportunity() {
        return opportunity;
    }

    /** The same person in another browser. */
    public Visitor elsewhere() {
        return elsewhere(base);
    }

    /** The same person at the portal with that address. */
    public Visitor elsewhere(String address) {
        return new Visitor(address).signedIn(staffNumber, DemonstrationPeople.PASSWORD);
    }

    /** Begins the application; answers its address, which ends in its reference. */
    public String starts() {
        return Visitor.target(visitor.submit("/opportunities/" + opportunity, "form#apply", Map.of()));
    }

    /** Begins the application and completes every section. */
    public String writes() {
        var application = starts();
        for (var section : visitor.page(application).select(".app-tasks a").eachAttr("href")) {
            complete(section);
        }
        return application;
    }

    private void complete(String section) {
        var page = visitor.page(section);
        if (!page.select("form#statement").isEmpty()) {
            send(section, "form#statement", Map.of("text", TYPED, "finished", "true"));
        } else if (!page.select("form#adjustments").isEmpty()) {
            send(section, "form#adjustments", Map.of("needed", "false"));
        } else if (!page.select("form#confident").isEmpty()) {
            send(section, "form#confident", Map.of("optedIn", "true"));
        } else if (!page.select("form#details").isEmpty()) {
            send(section, "form#details", Map.of());
        } else if (!page.select("form#endorsement [name=ask]").isEmpty()) {
            send(section, "form#endorsement", Map.of());
        }
    }

    private void send(String path, String form, Map<String, String> fields) {
        var answer = visitor.submit(path, form, fields);
        if (answer.statusCode() != 302) {
            throw new AssertionError(path + " was not saved: " + answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
        }
    }

    /** What the check page sends when the declaration is ticked. */
    public Map<String, String> submission(String application) {
        var form = visitor.page(application + "/check").selectFirst("form#submission");
        if (form == null) {
            throw new AssertionError("nothing to submit: " + visitor.page(application + "/check").text());
        }
        return Visitor.fill(form, Map.of("declared", "true"));
    }

    /** Submits the application. */
    public void submits(String application) {
        var answer = visitor.post(application + "/check", submission(application));
        if (!Visitor.target(answer).equals(application + "/receipt")) {
            throw new AssertionError("not submitted: " + answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
        }
    }
}
