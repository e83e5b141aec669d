package hmpps.careers.promotion;

import java.time.Clock;

import hmpps.careers.shared.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers opportunities through the year: PRO-26-0001, PRO-26-0002 and so on, each given once. */
@ApplicationScoped
public class OpportunityReferences {
    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /**
     * The next reference; the row is locked until the transaction ends. One statement takes the whole lock: an insert that is
     * ignored takes a shared one on MySQL, and two drafts that then both want to count on wait for each other.
     */
    public String next() {
        var year = London.today(clock).getYear() % 100;
        var series = "PRO-%02d".formatted(year);
        em.createNativeQuery("insert into reference_number (series, last_issued) values (:series, 1) on duplicate key update last_issued = last_issued + 1")
            .setParameter("series", series).executeUpdate();
        var number = ((Number) em.createNativeQuery("select last_issued from reference_number where series = :series")
            .setParameter("series", series).getSingleResult()).intValue();
        return "%s-%04d".formatted(series, number);
    }
}
