package hmpps.careers.promotion.web;

import java.time.Instant;

import hmpps.careers.promotion.search.OpportunitySearchService.Tie;
import hmpps.careers.promotion.search.SearchResult;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.web.Markup;
import hmpps.careers.shared.Texts;

/** One opportunity in a list as people read it: every cell as finished text, so that a page of a hundred costs little. */
public class SearchLine {
    private final String reference;
    private final String title;
    private final String place;
    private final String band;
    private final int posts;
    private final String distance;
    private final String closes;
    private final String left;
    private final String meets;
    private final String meetsColour;
    private final String application;
    private final String applicationColour;
    private final boolean saved;

    public SearchLine(SearchResult.Row row, Tie tie, Instant now) {
        var entry = row.entry();
        reference = entry.reference();
        title = entry.title();
        place = entry.place().town().isEmpty() ? entry.place().name() : entry.place().name() + ", " + entry.place().town();
        band = Texts.say(entry.band() == 4 && entry.specialist() ? "search.row.specialist" : "search.row.band", entry.band());
        posts = entry.posts();
        distance = row.ownPrison() && row.miles() != null && row.miles() == 0 ? Texts.say("search.row.own")
            : row.miles() == null ? Texts.say("search.row.unknown") : Texts.say("search.row.miles", row.miles());
        closes = Format.dateShort(entry.closesAt());
        left = Texts.say("search.row.days", Format.days(now, entry.closesAt()));
        meets = Texts.say("search.row.meets", row.met(), row.rules());
        meetsColour = row.unmet() == 0 ? "green" : row.unmet() == 1 ? "yellow" : "grey";
        application = tie.status() == null ? null : Texts.say("search.application." + tie.status());
        applicationColour = Markup.statusColour(tie.status());
        saved = tie.saved();
    }

    public String getReference() { return reference; }
    public String getTitle() { return title; }
    public String getPlace() { return place; }
    public String getBand() { return band; }
    public int getPosts() { return posts; }
    public String getDistance() { return distance; }
    public String getCloses() { return closes; }
    public String getLeft() { return left; }
    public String getMeets() { return meets; }
    public String getMeetsColour() { return meetsColour; }
    public String getApplication() { return application; }
    public String getApplicationColour() { return applicationColour; }
    public boolean isSaved() { return saved; }
}
