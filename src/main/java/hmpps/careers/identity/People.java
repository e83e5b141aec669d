package hmpps.careers.identity;

import java.util.List;
import java.util.Optional;

import hmpps.careers.shared.FirstRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Members of staff with the state of their accounts, within an administrator's scope. */
@ApplicationScoped
class People {
    private static final InScope SCOPE = new InScope("scope");
    private static final String FOUND = """
        select new hmpps.careers.identity.FoundPerson(s.staffNumber, s.givenName, s.familyName, s.email, s.postTitle, s.band,
            s.establishmentCode, s.leftOn, case when a.passwordHash is null then false else true end, a.disabledAt, a.lastSignedInAt)
        from StaffMember s
        join Establishment e on e.code = s.establishmentCode
        left join Account a on a.staffNumber = s.staffNumber
        where %s
        """.formatted(SCOPE.condition());

    @PersistenceContext EntityManager em;

    /** People whose name, staff number or e-mail address begins so, by name. */
    List<FoundPerson> find(String typed, Scope scope, int most) {
        var search = NameSearch.of(typed);
        if (search.number() != null) {
            return scoped(FOUND + "and s.staffNumber like :start escape '!' order by s.staffNumber", scope)
                .setParameter("start", search.number()).setMaxResults(most).getResultList();
        }
        if (search.email() != null) {
            return scoped(FOUND + "and s.email like :start escape '!' order by s.email", scope)
                .setParameter("start", search.email()).setMaxResults(most).getResultList();
        }
        var given = search.given() == null ? "%" : search.given();
        return scoped(FOUND + """
            and (s.familyName like :family escape '!' or s.familyName like :familySpelt escape '!')
            and (s.givenName like :given escape '!' or s.givenName like :givenSpelt escape '!')
            order by s.familyName, s.givenName, s.staffNumber""", scope)
            .setParameter("family", search.family())
            .setParameter("familySpelt", NameSearch.spelt(search.family()))
            .setParameter("given", given)
            .setParameter("givenSpelt", NameSearch.spelt(given))
            .setMaxResults(most)
            .getResultList();
    }

    /** That person, unless there is none or they work elsewhere. */
    Optional<FoundPerson> inScope(String staffNumber, Scope scope) {
        return FirstRow.of(scoped(FOUND + "and s.staffNumber = :number", scope)
            .setParameter("number", staffNumber));
    }

    private TypedQuery<FoundPerson> scoped(String jpql, Scope scope) {
        return SCOPE.fill(em.createQuery(jpql, FoundPerson.class), scope);
    }
}
