package hmpps.careers.promotion.application;

import static hmpps.careers.identity.Permission.APPLY;
import static hmpps.careers.identity.Permission.ENDORSE_APPLICATIONS;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Notice;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asking the line manager for support, and what line managers do with such questions. */
@ApplicationScoped
@Transactional
public class EndorsementService {
    @Inject Applications applications;
    @Inject Endorsements endorsements;
    @Inject Staff staff;
    @Inject Event<DomainEvent> events;
    @Inject Event<Notice.For> notices;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Asks the line manager of the staff record; asked a second time it stays with the first. */
    @Requires(APPLY)
    public void ask(String reference) {
        var application = held(reference);
        if (endorsements.of(application.getId()).isPresent()) {
            return;
        }
        var endorsement = new Endorsement(application, staff.get(caller.staffNumber()).lineManager(), clock.instant());
        endorsements.add(endorsement);
        events.fire(endorsement.asked());
        tellManager(endorsement, "notice.endorsement.asked");
    }

    /** Asks once more, at most once a day. */
    @Requires(APPLY)
    public void remind(String reference) {
        var endorsement = endorsements.of(held(reference).getId()).orElseThrow(() -> new RuleViolation("endorsement.not-asked"));
        events.fire(endorsement.remind(clock.instant()));
        tellManager(endorsement, "notice.endorsement.reminded");
    }

    /** What was asked of the caller, first what can be answered: ordered here, since {@link EndorsementStatus} says what that is and no query repeats it. */
    @Requires(ENDORSE_APPLICATIONS)
    public List<Endorsements.Request> requests() {
        var now = clock.instant();
        return endorsements.to(caller.staffNumber()).stream().sorted(Comparator.comparing(request -> !request.isOpenAt(now))).toList();
    }

    /** One of those, or one that was withdrawn; NotFound for a question put to somebody else. */
    @Requires(ENDORSE_APPLICATIONS)
    public Endorsements.Request request(String reference) {
        return endorsements.request(caller.staffNumber(), reference);
    }

    /** The caller's answer, given once, though the same one may arrive twice; {@code given} is null when they did not choose. */
    @Requires(ENDORSE_APPLICATIONS)
    public void answer(String reference, Boolean given, String remark) {
        staff.takeTurns(caller.staffNumber());
        var endorsement = endorsements.to(caller.staffNumber(), reference);
        if (given == null) {
            throw RuleViolation.on("given", "endorsement.choose");
        }
        if (endorsement.says(given, remark)) {
            return;
        }
        events.fire(endorsement.answer(caller.staffNumber(), given, remark, clock.instant()));
        var application = endorsement.getApplication();
        notices.fire(new Notice.For(List.of(application.getStaffNumber()), given ? "notice.endorsement.given" : "notice.endorsement.declined",
            List.of(caller.name(), application.getOpportunity().titleAndPrison()), "/applications/" + reference + "/endorsement"));
    }

    private Application held(String reference) {
        var application = applications.held(reference, caller.staffNumber());
        if (application.getStatus() == ApplicationStatus.WITHDRAWN) {
            throw new RuleViolation("application.write.withdrawn");
        }
        if (!application.getOpportunity().isOpenAt(clock.instant())) {
            throw new RuleViolation("application.write.closed");
        }
        return application;
    }

    private void tellManager(Endorsement endorsement, String key) {
        var application = endorsement.getApplication();
        notices.fire(new Notice.For(List.of(endorsement.getManager()), key, List.of(caller.name(), application.getOpportunity().titleAndPrison()),
            "/endorsements/" + application.getReference()));
    }
}
