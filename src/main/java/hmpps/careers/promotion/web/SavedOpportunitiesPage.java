package hmpps.careers.promotion.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.search.OpportunitySearchService.Aside;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The opportunities a person has put aside, those that ended among them. */
@Named
@RequestScoped
public class SavedOpportunitiesPage {
    @Inject OpportunitySearchService search;
    @Inject Clock clock;

    private List<Line> lines;

    @PostConstruct
    void load() {
        var now = clock.instant();
        lines = search.aside().stream().map(aside -> Line.of(aside, now)).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One of them; {@code left} says how many days are left, or nothing once it takes no applications. */
    public record Line(Aside aside, String band, String left, String state, String colour) {
        static Line of(Aside aside, Instant now) {
            var open = aside.isOpenAt(now);
            var cancelled = aside.status() == OpportunityStatus.CANCELLED;
            return new Line(aside, OpportunityPage.band(aside.band(), aside.specialist()),
                open ? Texts.say("search.row.days", Format.days(now, aside.closesAt())) : "",
                Texts.say(open ? "compare.open.yes" : cancelled ? "status.OpportunityStatus.CANCELLED" : "compare.open.no"), open ? "green" : cancelled ? "red" : "grey");
        }
    }
}
