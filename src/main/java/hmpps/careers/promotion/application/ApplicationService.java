package hmpps.careers.promotion.application;

import static hmpps.careers.identity.Permission.APPLY;

import java.time.Clock;
import java.util.List;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** What people do with their applications as a whole: start, look at, withdraw and take up again. Nobody reaches somebody else's. */
@ApplicationScoped
@Transactional
public class ApplicationService {
    private static final int ATTEMPTS = 3;

    @Inject Starting starting;
    @Inject Applications applications;
    @Inject ApplicationSheets sheets;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Begins an application for an open opportunity and answers its reference; where the person has one already, whatever
     * its status, answers that one. Rules that are not met yet do not stop a draft, only its sending.
     */
    @Requires(APPLY)
    @Transactional(Transactional.TxType.SUPPORTS)
    public String start(String opportunityReference) {
        for (int attempt = 1; ; attempt++) {
            try {
                return starting.begin(opportunityReference, caller.staffNumber());
            } catch (PersistenceException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** All applications of the caller; a list of them is put in the order of {@link ApplicationStage#mostUrgentFirst}. */
    @Requires(APPLY)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Applications.Row> mine() {
        return applications.of(caller.staffNumber());
    }

    /** Everything about one of them. */
    @Requires(APPLY)
    public ApplicationSheet sheet(String reference) {
        return sheets.own(reference, caller.staffNumber());
    }

    @Requires(APPLY)
    public void withdraw(String reference) {
        events.fire(applications.held(reference, caller.staffNumber()).withdraw(clock.instant()));
    }

    /** Takes a withdrawn application up again, before the closing time. */
    @Requires(APPLY)
    public void startAgain(String reference) {
        var application = applications.held(reference, caller.staffNumber());
        if (application.getStatus() != ApplicationStatus.WITHDRAWN) {
            throw new RuleViolation("application.status." + application.getStatus() + ".DRAFT");
        }
        events.fire(application.startAgain(clock.instant()));
    }
}
