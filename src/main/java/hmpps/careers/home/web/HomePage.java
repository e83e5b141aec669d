package hmpps.careers.home.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.omnifaces.util.Faces;

import hmpps.careers.home.HomeService;
import hmpps.careers.home.HomeSheet;
import hmpps.careers.identity.Caller;
import hmpps.careers.notification.NoticeService;
import hmpps.careers.notification.StoredNotice;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.web.SearchLine;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first page after signing in. */
@Named
@RequestScoped
public class HomePage {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private static final OpportunitySearchService.Tie NO_TIE = new OpportunitySearchService.Tie(null, null, false);

    @Inject HomeService home;
    @Inject NoticeService notices;
    @Inject Caller caller;
    @Inject Clock clock;
    private HomeSheet sheet;
    private List<SearchLine> recommended;

    @PostConstruct
    void load() {
        sheet = home.mine();
        recommended = sheet.recommended().stream().map(row -> SearchLine.of(row, NO_TIE, clock.instant())).toList();
    }

    public HomeSheet getSheet() {
        return sheet;
    }

    /** "Good morning, Sam", by the clock in London. */
    public String getGreeting() {
        return Texts.say(greeting(London.at(clock.instant()).getHour()), caller.givenName());
    }

    static String greeting(int hour) {
        return hour < NOON ? "home.greeting.morning" : hour < EVENING ? "home.greeting.afternoon" : "home.greeting.evening";
    }

    public LocalDate getToday() {
        return London.today(clock);
    }

    /** A notice in words. */
    public String words(StoredNotice notice) {
        return Texts.say(notice.messageKey(), notice.arguments().toArray());
    }

    /** How a notice looks: what was called off, moved or declined asks for attention. */
    public String kind(StoredNotice notice) {
        return kind(notice.messageKey());
    }

    static String kind(String messageKey) {
        return messageKey.matches(".*\\.(cancelled|closed|extended|declined|returned)") ? "warning" : "information";
    }

    /** The best roles to apply for, as the search page would show them. */
    public List<SearchLine> getRecommended() {
        return recommended;
    }

    /** Puts the notices away that the page showed. */
    public void putAway() throws IOException {
        notices.read(Stream.ofNullable(Faces.getRequestParameterValues("shown")).flatMap(Stream::of).limit(NoticeService.MOST)
            .flatMap(id -> id(id).stream()).toList());
        Faces.redirect("");
    }

    private static Optional<UUID> id(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
