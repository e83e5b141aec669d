package hmpps.careers.promotion.evidence;

import static hmpps.careers.identity.Permission.APPLY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Behaviours;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The examples a person keeps for themselves and uses again; nobody else ever sees them. */
@ApplicationScoped
@Transactional
public class EvidenceBankService {
    /** The most examples one person may keep. */
    public static final int MOST = 100;
    private static final int ANY_LEVEL = 1;
    private static final String READ = "evidence.read";

    @Inject EvidenceExamples examples;
    @Inject Behaviours behaviours;
    @Inject Staff staff;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The caller's examples, the last changed first. */
    @Requires(APPLY)
    public List<EvidenceExample> mine() {
        return examples.of(caller.staffNumber());
    }

    /** One of them; NotFound for anybody else's. */
    @Requires(APPLY)
    public EvidenceExample get(String id) {
        return own(id, READ);
    }

    /** The same where it may have been deleted since; empty for anybody else's too. */
    @Requires(APPLY)
    public Optional<EvidenceExample> find(String id) {
        return find(id, READ);
    }

    /** The behaviours an example can show. */
    @Requires(APPLY)
    public List<Behaviour> behaviours() {
        return behaviours.at(ANY_LEVEL);
    }

    /** Keeps a new example, once however often the same arrives; {@code behaviourCode} may be null. */
    @Requires(APPLY)
    public void keep(String behaviourCode, String title, String text) {
        staff.takeTurns(caller.staffNumber());
        var behaviour = known(behaviourCode);
        var kept = examples.of(caller.staffNumber());
        if (kept.stream().anyMatch(one -> one.says(behaviour, title, text))) {
            return;
        }
        if (kept.size() >= MOST) {
            throw new RuleViolation("evidence.full", MOST);
        }
        var example = new EvidenceExample(caller.staffNumber(), behaviour, title, text, clock.instant());
        examples.add(example);
        events.fire(example.kept());
    }

    /** Changes an example that is still of the version {@code seen}. Else writes nothing and answers what stands there instead. */
    @Requires(APPLY)
    public Optional<EvidenceExample> change(String id, long seen, String behaviourCode, String title, String text) {
        var example = own(id, "evidence.changed");
        if (example.says(known(behaviourCode), title, text)) {
            return Optional.empty();        // as when the same form arrives twice
        }
        if (example.getVersion() != seen) {
            return Optional.of(example);
        }
        events.fire(example.change(known(behaviourCode), title, text, clock.instant()));
        return Optional.empty();
    }

    @Requires(APPLY)
    public void remove(String id) {
        var example = own(id, "evidence.removed");
        examples.remove(example);
        events.fire(example.removed());
    }

    private EvidenceExample own(String id, String act) {
        return find(id, act).orElseThrow(() -> new NotFound("evidence"));
    }

    private Optional<EvidenceExample> find(String id, String act) {
        return examples.find(uuid(id), caller.staffNumber(), act);
    }

    private String known(String behaviourCode) {
        if (behaviourCode == null || behaviourCode.isBlank()) {
            return null;
        }
        return behaviours.get(behaviourCode, ANY_LEVEL).getCode();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("evidence");
        }
    }
}
