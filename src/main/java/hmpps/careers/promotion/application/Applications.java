package hmpps.careers.promotion.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import hmpps.careers.identity.Refusals;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Finding and keeping applications. Every question names the person, so that nobody reaches somebody else's; that they tried is recorded. */
@ApplicationScoped
public class Applications {
    @PersistenceContext EntityManager em;
    @Inject Refusals refusals;

    /** Keeps it at once, so that the table's constraints answer now. */
    void add(Application application) {
        em.persist(application);
        em.flush();
    }

    /** That person's application of that reference with opportunity and statements; NotFound for anybody else. */
    public Application own(String reference, String staffNumber) {
        return FirstRow.of(em.createQuery("""
                select a from Application a join fetch a.opportunity left join fetch a.statements
                where a.reference = :reference and a.staffNumber = :staffNumber""", Application.class)
            .setParameter("reference", reference).setParameter("staffNumber", staffNumber))
            .orElseThrow(() -> notTheirs("application.read", reference));
    }

    /** The same, held against changes by others until the transaction ends: asked for before it is written to. */
    public Application held(String reference, String staffNumber) {
        return FirstRow.of(em.createQuery("select a from Application a where a.reference = :reference and a.staffNumber = :staffNumber", Application.class)
            .setParameter("reference", reference).setParameter("staffNumber", staffNumber).setLockMode(LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> notTheirs("application.changed", reference));
    }

    /** The same with its statements, to be sent by that form. */
    ToSend toSend(String reference, String staffNumber, String formToken) {
        return FirstRow.of(em.createQuery("""
                select a, case when exists (select 1 from Submission s where s.formToken = :token) then true else false end
                from Application a left join fetch a.statements
                where a.reference = :reference and a.staffNumber = :staffNumber""", Object[].class)
            .setParameter("token", formToken).setParameter("reference", reference).setParameter("staffNumber", staffNumber)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE))
            .map(found -> new ToSend((Application) found[0], (Boolean) found[1]))
            .orElseThrow(() -> notTheirs("application.changed", reference));
    }

    /** That person's application to that opportunity, whatever became of it. */
    public Optional<Application> to(String opportunityReference, String staffNumber) {
        return FirstRow.of(em.createQuery("""
                select a from Application a join fetch a.opportunity o
                where o.reference = :reference and a.staffNumber = :staffNumber""", Application.class)
            .setParameter("reference", opportunityReference).setParameter("staffNumber", staffNumber));
    }

    /** All applications of that person, in no order that matters to them: that depends on the time. */
    public List<Row> of(String staffNumber) {
        return em.createQuery("""
                select new hmpps.careers.promotion.application.Applications$Row(a.id, a.reference, a.status, o.reference, o.title, e.code, e.name, o.band,
                    o.status, %s, o.endedAt, a.savedAt, a.submittedAt, a.submissions)
                from Application a join a.opportunity o join o.establishment e
                where a.staffNumber = :staffNumber order by a.reference""".formatted(Opportunity.STOPPED_AT), Row.class)
            .setParameter("staffNumber", staffNumber).getResultList();
    }

    /** Staff numbers of those who have a draft or a submitted application to that opportunity. */
    public List<String> applicants(String opportunityReference) {
        return em.createQuery("""
                select a.staffNumber from Application a
                where a.opportunity.reference = :reference and a.status <> hmpps.careers.promotion.application.ApplicationStatus.WITHDRAWN""", String.class)
            .setParameter("reference", opportunityReference).getResultList();
    }

    /** The opportunity an application was made to, kept as it is until the transaction ends, and what time it is for the database. */
    AtTheDoor atTheDoor(String reference, String staffNumber) {
        return FirstRow.of(em.createQuery("""
                select o, instant from Opportunity o
                where o.id = (select a.opportunity.id from Application a where a.reference = :reference and a.staffNumber = :staffNumber)""", Object[].class)
            .setParameter("reference", reference).setParameter("staffNumber", staffNumber).setLockMode(LockModeType.PESSIMISTIC_READ))
            .map(found -> new AtTheDoor((Opportunity) found[0], (Instant) found[1]))
            .orElseThrow(() -> notTheirs("application.submitted", reference));
    }

    private NotFound notTheirs(String act, String reference) {
        var somebodys = em.createQuery("select count(a) from Application a where a.reference = :reference", Long.class)
            .setParameter("reference", reference).getSingleResult();
        return somebodys == 0 ? new NotFound("application") : refusals.hidden(act, "Application", reference);
    }

    /** An opportunity and the database's own time, asked in one question. */
    record AtTheDoor(Opportunity opportunity, Instant now) {
        boolean isOpen() {
            return opportunity.isOpenAt(now);
        }
    }

    /** An application held against changes by others, and whether that form has sent it, or another one, before. */
    record ToSend(Application application, boolean sentBefore) { }

    /**
     * One line of the list of somebody's applications; {@code establishment} is the register's name, {@code closesAt} the closing
     * time or, where the opportunity was ended earlier, that end; {@code endedAt} is when somebody closed or cancelled it, or null.
     */
    public record Row(UUID id, String reference, ApplicationStatus status, String opportunityReference, String title, String establishmentCode,
                      String establishment, int band, OpportunityStatus opportunityStatus, Instant closesAt, Instant endedAt,
                      Instant savedAt, Instant submittedAt, int submissions) { }
}
