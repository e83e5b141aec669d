package hmpps.careers.promotion.application;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.time.Clock;

import hmpps.careers.promotion.Opportunities;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Begins an application, each attempt in a transaction of its own: of two at the same moment one meets the table's constraint. */
@ApplicationScoped
public class Starting {
    @Inject Opportunities opportunities;
    @Inject Applications applications;
    @Inject ApplicationReferences references;
    @Inject Event<DomainEvent> events;
    @Inject Clock clock;

    /** The reference of that person's application, begun now unless there is one already. */
    @Transactional(REQUIRES_NEW)
    String begin(String opportunityReference, String staffNumber) {
        var existing = applications.to(opportunityReference, staffNumber);
        if (existing.isPresent()) {
            return existing.get().getReference();
        }
        var opportunity = opportunities.get(opportunityReference);
        if (opportunity.getStatus() == OpportunityStatus.DRAFT || opportunity.getStatus() == OpportunityStatus.SENT) {
            throw new NotFound("opportunity");
        }
        var application = new Application(references.next(), opportunity, staffNumber, clock.instant());
        applications.add(application);
        events.fire(application.started());
        return application.getReference();
    }
}
