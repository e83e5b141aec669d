package hmpps.careers.promotion.vacancy;

import static hmpps.careers.identity.Permission.PUBLISH_OPPORTUNITY;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Refusals;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.Opportunities;
import hmpps.careers.promotion.OpportunityChanges;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.Applications;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Notice;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What HR administrators do with the opportunities of their scope: publish or return what somebody else drafted, extend, close and
 * cancel. Each act carries the version of the opportunity that was looked at, and is done once however often the same form arrives.
 */
@ApplicationScoped
@Transactional
public class PublicationService {
    @Inject Opportunities opportunities;
    @Inject OpportunityChanges changes;
    @Inject Applications applications;
    @Inject Staff staff;
    @Inject Event<DomainEvent> events;
    @Inject Event<Notice.For> notices;
    @Inject Refusals refusals;
    @Inject Caller caller;
    @Inject Clock clock;

    @Requires(PUBLISH_OPPORTUNITY)
    public void publish(String reference, long version) {
        var act = "opportunity.published";
        var opportunity = seen(reference, act);
        var theirs = opportunity.getStatus() == OpportunityStatus.PUBLISHED && opportunity.getPublishedBy().equals(caller.staffNumber());
        if (!theirs) {
            requireUndecided(opportunity, act);
        }
        if (new SentForm(opportunity, version).isDone(theirs)) {
            return;
        }
        events.fire(opportunity.publish(caller.staffNumber(), clock.instant()));
        changes.announce();
        tellDrafter(opportunity, "notice.opportunity.published", List.of(opportunity.titleAndPrison(), caller.name()), "/opportunities/");
    }

    /** Gives it back to its drafter, who is told why. */
    @Requires(PUBLISH_OPPORTUNITY)
    public void sendBack(String reference, long version, String reason) {
        var act = "opportunity.returned";
        var opportunity = seen(reference, act);
        requireUndecided(opportunity, act);
        if (new SentForm(opportunity, version).isDone(OpportunityStatus.DRAFT, reason)) {
            return;
        }
        events.fire(opportunity.sendBack(caller.staffNumber(), reason));
        tellDrafter(opportunity, "notice.opportunity.returned", List.of(opportunity.titleAndPrison(), caller.name(), opportunity.getReason()), "/vacancies/");
    }

    /** Gives people more time, who are told; {@code closes} is local time in London. */
    @Requires(PUBLISH_OPPORTUNITY)
    public void extend(String reference, long version, LocalDateTime closes) {
        var opportunity = seen(reference, "opportunity.extended");
        var now = clock.instant();
        var closing = ClosingTime.of(closes, now);
        if (new SentForm(opportunity, version).isDone(opportunity.getStatus() == OpportunityStatus.PUBLISHED && opportunity.getClosesAt().equals(closing))) {
            return;
        }
        events.fire(opportunity.extend(closing, now));
        changes.announce();
        tellEverybody(opportunity, "notice.opportunity.extended", List.of(opportunity.titleAndPrison(), ClosingTime.words(opportunity.getClosesAt())));
    }

    /** Takes no more applications, before its time or after. */
    @Requires(PUBLISH_OPPORTUNITY)
    public void close(String reference, long version) {
        var opportunity = seen(reference, "opportunity.closed");
        if (new SentForm(opportunity, version).isDone(OpportunityStatus.CLOSED)) {
            return;
        }
        var early = opportunity.isOpenAt(clock.instant());
        events.fire(opportunity.close(clock.instant()));
        changes.announce();
        if (early) {
            tellEverybody(opportunity, "notice.opportunity.closed", List.of(opportunity.titleAndPrison()));
        }
    }

    /** Calls it off; everybody who has begun to apply is told why. */
    @Requires(PUBLISH_OPPORTUNITY)
    public void cancel(String reference, long version, String reason) {
        var opportunity = seen(reference, "opportunity.cancelled");
        if (new SentForm(opportunity, version).isDone(OpportunityStatus.CANCELLED, reason)) {
            return;
        }
        if (opportunity.getStatus() == OpportunityStatus.DRAFT) {
            throw refusals.hidden("opportunity.cancelled", "Opportunity", reference, "still a draft");
        }
        events.fire(opportunity.cancel(reason, clock.instant()));
        changes.announce();
        tellEverybody(opportunity, "notice.opportunity.cancelled", List.of(opportunity.titleAndPrison(), opportunity.getReason()));
    }

    /** Only somebody else than its drafter decides on it; says by whom it was published already. */
    private void requireUndecided(Opportunity opportunity, String act) {
        if (opportunity.getStatus() == OpportunityStatus.PUBLISHED) {
            throw new RuleViolation("opportunity.published.already",
                staff.find(opportunity.getPublishedBy()).map(person -> person.name()).orElse(opportunity.getPublishedBy()),
                ClosingTime.words(opportunity.getPublishedAt()));
        }
        try {
            opportunity.requireAnother(caller.staffNumber());
        } catch (RuleViolation theirOwn) {
            throw refusals.told(act, "Opportunity", opportunity.getReference(), theirOwn);
        }
    }

    private Opportunity seen(String reference, String act) {
        var opportunity = opportunities.lock(reference);
        if (!caller.scopes(PUBLISH_OPPORTUNITY).covers(opportunity.getEstablishment())) {
            throw refusals.hidden(act, "Opportunity", reference);
        }
        return opportunity;
    }

    private void tellDrafter(Opportunity opportunity, String key, List<String> arguments, String page) {
        notices.fire(new Notice.For(List.of(opportunity.getDraftedBy()), key, arguments, page + opportunity.getReference()));
    }

    private void tellEverybody(Opportunity opportunity, String key, List<String> arguments) {
        var people = new TreeSet<>(applications.applicants(opportunity.getReference()));
        people.remove(caller.staffNumber());
        if (!people.isEmpty()) {
            notices.fire(new Notice.For(people, key, arguments, "/opportunities/" + opportunity.getReference()));
        }
        if (!people.contains(opportunity.getDraftedBy()) && !opportunity.getDraftedBy().equals(caller.staffNumber())) {
            tellDrafter(opportunity, key, arguments, opportunity.getPublishedAt() == null ? "/vacancies/" : "/opportunities/");
        }
    }
}
