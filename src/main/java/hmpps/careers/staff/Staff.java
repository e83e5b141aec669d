package hmpps.careers.staff;

import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The members of staff and what is on their records. */
@ApplicationScoped
public class Staff {
    @PersistenceContext EntityManager em;

    /** A name for a list or a picker. */
    public record Named(String staffNumber, String name, String postTitle, int band, String establishmentCode) { }

    public void add(StaffMember member) {
        em.persist(member);
    }

    /** What that person did in the service before their present post, newest first. */
    public List<EarlierPost> earlierPosts(String staffNumber) {
        return em.createQuery("select p from EarlierPost p where p.staffNumber = :number order by p.startedOn desc, p.title", EarlierPost.class)
            .setParameter("number", staffNumber).getResultList();
    }

    /** The person's formal warnings whose last day came before that day, newest first. */
    public List<FormalWarning> warningsEndedBefore(LocalDate day, String staffNumber) {
        return em.createQuery("select w from FormalWarning w where w.staffNumber = :number and w.liveUntil < :day order by w.liveUntil desc, w.id", FormalWarning.class)
            .setParameter("number", staffNumber).setParameter("day", day).getResultList();
    }

    public Optional<StaffMember> find(String staffNumber) {
        return Optional.ofNullable(em.find(StaffMember.class, staffNumber));
    }

    /** The member of staff of that number; NotFound if there is none. */
    public StaffMember get(String staffNumber) {
        return find(staffNumber).orElseThrow(NotFound::new);
    }

    /** Whoever asks this for the same person waits until the transaction that asked first has ended: for rules over several rows of one person. */
    public void takeTurns(String staffNumber) {
        em.createNativeQuery("select staff_number from staff_member where staff_number = :number for update", String.class)
            .setParameter("number", staffNumber).getResultList();
    }

    /** Whoever has that work e-mail address, in any case of letters. */
    public Optional<StaffMember> findByEmail(String email) {
        return FirstRow.of(em.createQuery("select s from StaffMember s where s.email = :email", StaffMember.class)
            .setParameter("email", email.strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether somebody who still serves reports to that person. */
    public boolean hasReports(String staffNumber) {
        return !em.createQuery("select 1 from StaffMember s where s.lineManager = :manager and s.leftOn is null", Integer.class)
            .setParameter("manager", staffNumber).setMaxResults(1).getResultList().isEmpty();
    }

    /** Names of the given staff numbers, in one statement. */
    public List<Named> named(Collection<String> staffNumbers) {
        if (staffNumbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select new hmpps.careers.staff.Staff$Named(s.staffNumber, concat(s.givenName, ' ', s.familyName), s.postTitle, s.band, s.establishmentCode)
                from StaffMember s where s.staffNumber in :numbers order by s.familyName, s.givenName, s.staffNumber""", Named.class)
            .setParameter("numbers", staffNumbers).getResultList();
    }
}
