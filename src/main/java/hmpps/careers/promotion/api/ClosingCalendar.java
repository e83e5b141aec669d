package hmpps.careers.promotion.api;

import java.time.Duration;
import java.time.Instant;

import hmpps.careers.promotion.OpportunitySheet;
import hmpps.careers.shared.Texts;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The closing time of one opportunity as a calendar file, with a reminder a day before. */
final class ClosingCalendar {
    private ClosingCalendar() { }

    static String of(OpportunitySheet sheet, String link, Instant now) {
        var opportunity = sheet.opportunity();
        var event = new VEvent(opportunity.getClosesAt(), Texts.say("opportunity.ics.title", opportunity.getTitle()));
        event.replace(new DtStamp(now));
        event.add(new Uid(opportunity.getReference() + "@careers.hmpps.invalid"));
        event.add(new Location(opportunity.getEstablishment().displayName()));
        event.add(new Description(link));
        event.add(new Url(java.net.URI.create(link)));
        event.add(ImmutableTransp.TRANSPARENT);
        var reminder = new VAlarm(Duration.ofDays(-1));
        reminder.add(new Action("DISPLAY"));
        reminder.add(new Description(Texts.say("opportunity.ics.title", opportunity.getTitle())));
        event.add(reminder);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//HMPPS//Careers and skills//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        return calendar.toString();
    }
}
