package hmpps.careers.promotion.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import hmpps.careers.identity.Refusals;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The questions to line managers. */
@ApplicationScoped
public class Endorsements {
    @PersistenceContext EntityManager em;
    @Inject Refusals refusals;

    void add(Endorsement endorsement) {
        em.persist(endorsement);
        em.flush();
    }

    Optional<Endorsement> of(UUID application) {
        return Optional.ofNullable(em.find(Endorsement.class, application));
    }

    /** The question about that application put to that manager; NotFound for anybody else. */
    Endorsement to(String manager, String applicationReference) {
        return FirstRow.of(em.createQuery("""
                select n from Endorsement n join fetch n.application a join fetch a.opportunity
                where a.reference = :reference and n.manager = :manager""", Endorsement.class)
            .setParameter("reference", applicationReference).setParameter("manager", manager))
            .orElseThrow(() -> notTheirs("endorsement.answered", manager, applicationReference));
    }

    /** Everything put to that manager about applications that were not withdrawn, unanswered questions first. */
    List<Request> to(String manager) {
        return em.createQuery(REQUEST + NOT_WITHDRAWN + " order by n.status, o.closesAt, a.reference", Request.class).setParameter("manager", manager).getResultList();
    }

    /** One of them as a line, or one that was withdrawn: whoever was told of it may read what became of it. */
    Request request(String manager, String applicationReference) {
        return FirstRow.of(em.createQuery(REQUEST + " and a.reference = :reference", Request.class)
            .setParameter("manager", manager).setParameter("reference", applicationReference))
            .orElseThrow(() -> notTheirs("endorsement.read", manager, applicationReference));
    }

    private NotFound notTheirs(String act, String manager, String applicationReference) {
        var others = em.createQuery("select count(n) from Endorsement n where n.application.reference = :reference and n.manager <> :manager", Long.class)
            .setParameter("reference", applicationReference).setParameter("manager", manager).getSingleResult();
        return others == 0 ? new NotFound("endorsement") : refusals.hidden(act, "Endorsement", applicationReference);
    }

    private static final String NOT_WITHDRAWN = " and a.status <> hmpps.careers.promotion.application.ApplicationStatus.WITHDRAWN";
    private static final String REQUEST = """
        select new hmpps.careers.promotion.application.Endorsements$Request(a.reference, concat(s.givenName, ' ', s.familyName), s.postTitle, s.band,
            o.title, e.code, o.band, %s, a.status, n.status, n.askedAt, n.remindedAt, n.remark, n.answeredAt)
        from Endorsement n join n.application a join a.opportunity o join o.establishment e
            join StaffMember s on s.staffNumber = a.staffNumber
        where n.manager = :manager""".formatted(Opportunity.STOPPED_AT);

    /** What a line manager sees of an application: who and for which role, until when or when that role was ended, nothing that was written. */
    public record Request(String reference, String name, String postTitle, int ownBand, String title, String establishmentCode, int band, Instant closesAt,
                          ApplicationStatus application, EndorsementStatus status, Instant askedAt, Instant remindedAt, String remark, Instant answeredAt) {
        /** Whether it can be answered at that moment. */
        public boolean isOpenAt(Instant at) {
            return status.canBeAnswered(application, closesAt.isAfter(at));
        }

        /** Whether the applicant has withdrawn. */
        public boolean isWithdrawn() {
            return application == ApplicationStatus.WITHDRAWN;
        }

        /** Whether it was not answered and cannot be any more at that moment. */
        public boolean isEndedAt(Instant at) {
            return status.isEnded(application, closesAt.isAfter(at));
        }
    }
}
