package hmpps.careers.staff;

import hmpps.careers.establishment.PayZone;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.reference.ReferenceLoaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Base pay by band, zone and pay year; read once and kept in memory. What the public methods give out must not be changed. */
@ApplicationScoped
public class PayScales {
    @PersistenceContext EntityManager em;
    private volatile List<PayScale> known = List.of();

    /** All of them: by band, newest pay year first, then zone. */
    public List<PayScale> all() {
        var all = known;
        if (all.isEmpty()) {
            all = List.copyOf(em.createQuery("select p from PayScale p order by p.band, p.payYear desc, p.zone", PayScale.class).getResultList());
            known = all;
        }
        return all;
    }

    /** The scale of that band and zone for that pay year, for example "2025/26". */
    public Optional<PayScale> find(int band, PayZone zone, String payYear) {
        return all().stream().filter(scale -> scale.band() == band && scale.zone() == zone && scale.payYear().equals(payYear)).findFirst();
    }

    /** The scale of that band and zone for the latest pay year there is; NotFound for a band without one. */
    public PayScale latest(int band, PayZone zone) {
        return all().stream().filter(scale -> scale.band() == band && scale.zone() == zone).max(Comparator.comparing(PayScale::payYear))
            .orElseThrow(() -> new NotFound("pay scale"));
    }

    Optional<PayScale> stored(int band, PayZone zone, String payYear) {
        return Optional.ofNullable(em.find(PayScale.class, new PayScale.Key(band, payYear, zone)));
    }

    void add(PayScale scale) {
        em.persist(scale);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceLoaded change) {
        known = List.of();
    }
}
