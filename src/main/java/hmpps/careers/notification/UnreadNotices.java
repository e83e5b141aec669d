package hmpps.careers.notification;

import hmpps.careers.identity.CallerFact;
import hmpps.careers.identity.CallerFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices the caller has not read: the head of every page says so. */
@Named
@ApplicationScoped
public class UnreadNotices implements CallerFact {
    @Inject CallerFacts facts;

    /** As many as there were when the request began. */
    public int getCount() {
        return Integer.parseInt(facts.own(this));
    }

    @Override
    public String name() {
        return "notices.unread";
    }

    @Override
    public String expression() {
        return "(select cast(count(n) as String) from StoredNotice n where n.staffNumber = s.staffNumber and n.readAt is null)";
    }
}
