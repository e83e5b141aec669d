package hmpps.careers.staff;

import hmpps.careers.shared.reference.ReferenceLoaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The kinds of qualification an opportunity can ask for. */
@ApplicationScoped
public class QualificationTypes {
    @PersistenceContext EntityManager em;

    private volatile List<QualificationType> known = List.of();

    /** All of them, by name; not to be changed. */
    public List<QualificationType> all() {
        var all = known;
        if (all.isEmpty()) {
            all = List.copyOf(em.createQuery("select t from QualificationType t order by t.name", QualificationType.class).getResultList());
            known = all;
        }
        return all;
    }

    /** What that kind is called; its code where it is not known. */
    public String name(String code) {
        return all().stream().filter(type -> type.code().equals(code)).map(QualificationType::name).findFirst().orElse(code);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceLoaded change) {
        known = List.of();
    }

    Optional<QualificationType> stored(String code) {
        return Optional.ofNullable(em.find(QualificationType.class, code));
    }

    void add(QualificationType type) {
        em.persist(type);
    }
}
