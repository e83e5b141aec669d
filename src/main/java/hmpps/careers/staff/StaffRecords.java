package hmpps.careers.staff;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.CallerFact;
import hmpps.careers.identity.CallerFacts;
import hmpps.careers.shared.reference.ReferenceLoaded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Everything eligibility and "My record" need of a person. The database tells it as one text; while that is the same, so is the record. */
@ApplicationScoped
public class StaffRecords implements CallerFact {
    private static final int MOST = 1_000;
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject CallerFacts facts;
    @Inject Establishments establishments;
    @Inject QualificationTypes qualificationTypes;

    private final LoadingCache<String, StaffRecord> read = Caffeine.newBuilder().maximumSize(MOST).build(text -> RecordText.read(text, this::groupOf, this::nameOf));

    /** The caller's own record. */
    public StaffRecord own() {
        return read.get(facts.own(this));
    }

    /** That person's record, as it stands now; NotFound if there is no such person. */
    public StaffRecord of(String staffNumber) {
        return read.get(facts.of(this, staffNumber));
    }

    /** What a code is called may have changed; last, when the registers have forgotten it too. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) ReferenceLoaded change) {
        read.invalidateAll();
    }

    private String groupOf(String establishment) {
        return establishments.find(establishment).map(Establishment::groupCode).orElse(null);
    }

    private String nameOf(String qualification) {
        return qualificationTypes.name(qualification);
    }

    @Override
    public String name() {
        return "staff.record";
    }

    @Override
    public String expression() {
        return RecordText.EXPRESSION;
    }
}
