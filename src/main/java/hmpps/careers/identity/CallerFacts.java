package hmpps.careers.identity;

import java.time.Clock;

import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What {@link CallerFact} tells of people. */
@ApplicationScoped
public class CallerFacts {
    @PersistenceContext EntityManager em;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Of the caller, as it stood when the request began. */
    public String own(CallerFact fact) {
        var told = caller.told(fact.name());
        return told != null ? told : of(fact, caller.staffNumber());
    }

    /** Of anybody, as it stands; NotFound if there is no such member of staff. */
    public String of(CallerFact fact, String staffNumber) {
        // the day is asked for too, since not every expression asks for it and a parameter that stands nowhere is refused
        return FirstRow.of(em.createQuery("select " + fact.expression() + ", :today from StaffMember s where s.staffNumber = :number", Object[].class)
            .setParameter("number", staffNumber).setParameter("today", London.today(clock)))
            .map(answer -> (String) answer[0]).orElseThrow(NotFound::new);
    }
}
