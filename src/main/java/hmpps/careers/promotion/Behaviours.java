package hmpps.careers.promotion;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.reference.ReferenceLoaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The behaviours. Reference data: read once, since it only changes at start. */
@ApplicationScoped
public class Behaviours {
    @PersistenceContext EntityManager em;
    private final Map<Integer, List<Behaviour>> byLevel = new ConcurrentHashMap<>();

    /** All behaviours at that level, in the order of their names. */
    public List<Behaviour> at(int level) {
        var known = byLevel.get(level);
        if (known == null) {
            known = em.createQuery("select b from Behaviour b where b.level = :level order by b.name", Behaviour.class)
                .setParameter("level", level).getResultList();
            known.forEach(em::detach);
            if (!known.isEmpty()) {
                byLevel.put(level, List.copyOf(known));
            }
        }
        return known;
    }

    /** One behaviour at one level. */
    public Behaviour get(String code, int level) {
        return at(level).stream().filter(b -> b.getCode().equals(code)).findFirst().orElseThrow(() -> new NotFound("behaviour"));
    }

    /** Those behaviours at that level, in the order asked for. */
    public List<Behaviour> get(List<String> codes, int level) {
        return codes.stream().map(code -> get(code, level)).toList();
    }

    /** Adds it, or changes the one of that code and level. */
    void keep(Behaviour behaviour) {
        em.merge(behaviour);
    }

    /** Adds a rating, or changes the one of that scale and score. */
    void keepRating(String scale, int score, String label, String meaning) {
        em.createNativeQuery("insert into rating (scale, score, label, meaning) values (:scale, :score, :label, :meaning) "
                + "on duplicate key update label = values(label), meaning = values(meaning)")
            .setParameter("scale", scale).setParameter("score", score).setParameter("label", label).setParameter("meaning", meaning)
            .executeUpdate();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceLoaded change) {
        byLevel.clear();
    }
}
