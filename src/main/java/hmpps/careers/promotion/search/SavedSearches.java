package hmpps.careers.promotion.search;

import java.util.List;
import java.util.UUID;

import hmpps.careers.identity.Refusals;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The searches people keep. */
@ApplicationScoped
class SavedSearches {
    @PersistenceContext EntityManager em;
    @Inject Refusals refusals;

    void add(SavedSearch search) {
        em.persist(search);
    }

    void remove(SavedSearch search) {
        em.remove(search);
    }

    /** The person's own search of that id; NotFound for anybody else's, and that they tried is recorded. */
    SavedSearch get(UUID id, String staffNumber, String act) {
        return of(staffNumber).stream().filter(search -> search.id().equals(id)).findFirst()
            .orElseThrow(() -> isKept(id) ? refusals.hidden(act, "SavedSearch", id.toString()) : new NotFound("saved search"));
    }

    /** Whether anybody keeps a search of that id. */
    boolean isKept(UUID id) {
        return em.find(SavedSearch.class, id) != null;
    }

    /** The person's searches of that name as the table's constraint sees it: in any case of letters, on MySQL with any accents too. */
    List<UUID> named(String name, String staffNumber) {
        return em.createQuery("select s.id from SavedSearch s where s.staffNumber = :me and (s.name = :name or lower(s.name) = lower(:name))", UUID.class)
            .setParameter("me", staffNumber).setParameter("name", name).getResultList();
    }

    /** The person's searches by name. */
    List<SavedSearch> of(String staffNumber) {
        return em.createQuery("select s from SavedSearch s where s.staffNumber = :me order by s.name, s.id", SavedSearch.class)
            .setParameter("me", staffNumber).getResultList();
    }
}
