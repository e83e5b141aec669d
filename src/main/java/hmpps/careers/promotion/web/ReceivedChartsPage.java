package hmpps.careers.promotion.web;

import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.establishment.web.Places;
import hmpps.careers.promotion.received.ApplicationsReceivedService;
import hmpps.careers.promotion.received.ReceivedFigures;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Chart;
import hmpps.careers.shared.web.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The charts above the table of applications received: when they came in and where to, counted only where somebody asks for them. */
@Named
@RequestScoped
public class ReceivedChartsPage {
    @Inject ApplicationsReceivedService received;
    @Inject Places places;
    private ReceivedFigures figures;

    /** Counted when they are drawn: a page of the table that is turned draws none. */
    private ReceivedFigures figures() {
        if (figures == null) {
            figures = received.figures(ReceivedFilter.asked());
        }
        return figures;
    }

    /** Whether the address asks for them. */
    public boolean isShown() {
        return "shown".equals(Faces.getRequestParameter("charts"));
    }

    /** Whether any came in lately. */
    public boolean isAnyLately() {
        return figures().isAnyLately();
    }

    public List<Chart.Point> getWeeks() {
        return figures().weeks().stream().map(week -> new Chart.Point(Format.dateShort(week.lastDay()), week.submitted())).toList();
    }

    /** In a sentence what came in during the last seven days, beside the seven before them. */
    public String getLately() {
        var more = figures().more();
        var key = more > 0 ? "received.weeks.more" : more < 0 ? "received.weeks.fewer" : "received.weeks.same";
        return Texts.say(key, figures().lately(), Math.abs(more));
    }

    /** Whether there is anything to compare. */
    public boolean isSeveralPrisons() {
        return figures().prisons().size() > 1;
    }

    public List<Chart.Point> getPrisons() {
        return figures().prisons().stream().map(prison -> new Chart.Point(places.name(prison.code()), prison.submitted())).toList();
    }

    /** In a sentence which prison received most. */
    public String getMost() {
        var most = figures().prisons().get(0);
        return figures().isOneFirst() ? Texts.say("received.prisons.most", places.name(most.code()), most.submitted()) : Texts.say("received.prisons.several", most.submitted());
    }
}
