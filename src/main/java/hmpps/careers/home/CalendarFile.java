package hmpps.careers.home;

import java.time.Instant;
import java.util.List;

import hmpps.careers.shared.Texts;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Deadlines as a calendar file (RFC 5545), each under an id of its own, so that taking it in again changes nothing twice. */
public final class CalendarFile {
    private CalendarFile() { }

    /** The file; {@code site} is the portal's address without a slash at the end. */
    public static String of(List<Deadline> deadlines, String site, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//HMPPS//Careers and skills//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (var deadline : deadlines) {
            var event = new VEvent(deadline.when(), Texts.say(deadline.key(), deadline.subject()));
            event.replace(new DtStamp(now));
            event.add(new Uid(deadline.id() + "@careers.hmpps.invalid"));
            event.add(new Description(site + deadline.link()));
            event.add(ImmutableTransp.TRANSPARENT);
            calendar.add(event);
        }
        return calendar.toString();
    }
}
