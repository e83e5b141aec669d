package hmpps.careers.promotion.web;

import java.time.Instant;

import hmpps.careers.promotion.search.OpportunitySearchService.Tie;
import hmpps.careers.promotion.search.SearchResult;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.web.Markup;

/**
 * One opportunity in a list as people read it: every cell as finished text, so that a page of a hundred costs little, and equal
 * to every line that reads the same.
 *
 * @param left how much time is left to apply
 * @param application the status of the reader's own application, or null
 */
public record SearchLine(String reference, String title, String place, String band, int posts, String distance, String closes,
        String left, String meets, String meetsColour, String application, String applicationColour, boolean saved) {

    /** What the reader sees of it at that moment. */
    public static SearchLine of(SearchResult.Row row, Tie tie, Instant now) {
        var entry = row.entry();
        var place = entry.place();
        return new SearchLine(entry.reference(), entry.title(), place.town().isEmpty() ? place.name() : place.name() + ", " + place.town(),
            OpportunityPage.band(entry.band(), entry.specialist()), entry.posts(), distance(row),
            Format.dateShort(entry.closesAt()), Texts.say("search.row.days", Format.days(now, entry.closesAt())),
            Texts.say("search.row.meets", row.met(), row.rules()), row.unmet() == 0 ? "green" : row.unmet() == 1 ? "yellow" : "grey",
            tie.status() == null ? null : Texts.say("search.application." + tie.status()), Markup.statusColour(tie.status()), tie.saved());
    }

    private static String distance(SearchResult.Row row) {
        if (row.miles() == null) {
            return Texts.say("search.row.unknown");
        }
        return row.ownPrison() && row.miles() == 0 ? Texts.say("search.row.own") : Texts.say("search.row.miles", row.miles());
    }
}
