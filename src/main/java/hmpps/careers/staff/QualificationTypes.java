package hmpps.careers.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The kinds of qualification an opportunity can ask for. */
@ApplicationScoped
public class QualificationTypes {
    @PersistenceContext EntityManager em;

    /** All of them, by name. */
    public List<QualificationType> all() {
        return em.createQuery("select t from QualificationType t order by t.name", QualificationType.class).getResultList();
    }

    Optional<QualificationType> stored(String code) {
        return Optional.ofNullable(em.find(QualificationType.class, code));
    }

    void add(QualificationType type) {
        em.persist(type);
    }
}
