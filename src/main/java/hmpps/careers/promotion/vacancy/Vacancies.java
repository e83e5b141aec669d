package hmpps.careers.promotion.vacancy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.identity.InScope;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.OpportunityStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The lists of opportunities that vacancy holders and HR administrators work from. Drafts are only seen where drafting is allowed. */
@ApplicationScoped
public class Vacancies {
    private static final InScope DRAFTING = new InScope("drafting");
    private static final InScope PUBLISHING = new InScope("publishing");
    private static final String VISIBLE = """
        (%s or o.status <> hmpps.careers.promotion.OpportunityStatus.DRAFT and %s)
        and (:text is null or lower(o.title) like :text escape '!' or lower(o.reference) like :text escape '!' or lower(e.shortName) like :text escape '!')
        """.formatted(DRAFTING.condition(), PUBLISHING.condition());
    private static final String FROM = " from Opportunity o join o.establishment e left join StaffMember s on s.staffNumber = o.draftedBy where ";

    @PersistenceContext EntityManager em;

    /** One line of a list; {@code establishment} is the register's name. */
    public record Row(String reference, String title, int band, int posts, String establishmentCode, String establishment,
                      OpportunityStatus status, Instant closesAt, Instant sentAt, Instant publishedAt, String draftedBy, String drafterGivenName,
                      String drafterFamilyName) {
        public String drafter() {
            return drafterGivenName == null ? draftedBy : drafterGivenName + " " + drafterFamilyName;
        }

        /** Whether it was published and takes no applications any more at that moment. */
        public boolean isOverAt(Instant at) {
            return status.isOverAt(at, closesAt);
        }
    }

    /** Whose opportunities: where the caller may draft, where they may publish, and words that title, reference or prison contain. */
    record Seen(Scope drafting, Scope publishing, String text) { }

    /** Of those that were published, first what is open at that moment and closes next, then what has closed last. */
    List<Row> page(Seen seen, OpportunityStatus status, Instant at, int first, int most) {
        var order = switch (status) {
            case DRAFT -> "o.draftedAt desc";
            case SENT -> "o.sentAt";
            case PUBLISHED -> "case when o.closesAt > :at then 0 else 1 end, case when o.closesAt > :at then o.closesAt end, o.closesAt desc";
            case CLOSED, CANCELLED -> "o.endedAt desc";
        };
        var rows = ask(em.createQuery("""
                select new hmpps.careers.promotion.vacancy.Vacancies$Row(o.reference, o.title, o.band, o.posts, e.code, e.name, o.status,
                    o.closesAt, o.sentAt, o.publishedAt, o.draftedBy, s.givenName, s.familyName)"""
                + FROM + "o.status = :status and " + VISIBLE + " order by " + order + ", o.reference", Row.class), seen)
            .setParameter("status", status);
        if (status == OpportunityStatus.PUBLISHED) {
            rows.setParameter("at", at);
        }
        return rows.setFirstResult(first).setMaxResults(most).getResultList();
    }

    Map<OpportunityStatus, Integer> counts(Seen seen) {
        var counts = new EnumMap<OpportunityStatus, Integer>(OpportunityStatus.class);
        for (var status : OpportunityStatus.values()) {
            counts.put(status, 0);
        }
        ask(em.createQuery("select o.status, count(o)" + FROM + VISIBLE + " group by o.status", Object[].class), seen).getResultList()
            .forEach(row -> counts.put((OpportunityStatus) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, Seen seen) {
        var text = seen.text() == null || seen.text().isBlank() ? null
            : "%" + seen.text().strip().toLowerCase(java.util.Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return PUBLISHING.fill(DRAFTING.fill(query, seen.drafting()), seen.publishing()).setParameter("text", text);
    }
}
