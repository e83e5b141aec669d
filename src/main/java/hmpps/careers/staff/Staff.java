package hmpps.careers.staff;

import hmpps.careers.shared.FirstRow;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The members of staff and what is on their records. */
@ApplicationScoped
public class Staff {
    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** A name for a list or a picker. */
    public record Named(String staffNumber, String name, String postTitle, int band, String establishmentCode) { }

    /** The part of the record that there is one of. */
    record Main(String staffNumber, String givenName, String familyName, String establishmentCode, String prisonGroupCode, int band,
                LocalDate bandSince, LocalDate joinedOn, LocalDate probationPassedOn, BigDecimal weeklyHours, BigDecimal fte, String postTitle,
                String lineManager, String managerGivenName, String managerFamilyName, LocalDate recordedOn) { }

    public void add(StaffMember member) {
        em.persist(member);
    }

    public void add(Qualification qualification) {
        em.persist(qualification);
    }

    public void add(FormalWarning warning) {
        em.persist(warning);
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

    /** Everything eligibility and "My record" need, in one statement however much there is; NotFound if there is no such person. */
    public StaffRecord record(String staffNumber) {
        var rows = em.createQuery("""
                select new hmpps.careers.staff.Staff$Main(s.staffNumber, s.givenName, s.familyName, s.establishmentCode, g.code, s.band,
                        s.bandSince, s.joinedOn, s.probationPassedOn, s.weeklyHours, s.fte, s.postTitle,
                        m.staffNumber, m.givenName, m.familyName, s.recordedOn),
                    new hmpps.careers.staff.StaffRecord$Held(q.code, coalesce(t.name, q.code), q.achievedOn, q.expiresOn, q.source),
                    new hmpps.careers.staff.StaffRecord$Warning(w.kind, w.issuedOn, w.liveUntil)
                from StaffMember s
                left join Establishment e on e.code = s.establishmentCode
                left join e.group g
                left join StaffMember m on m.staffNumber = s.lineManager
                left join Qualification q on q.staffNumber = s.staffNumber
                left join QualificationType t on t.code = q.code
                left join FormalWarning w on w.staffNumber = s.staffNumber and w.issuedOn <= :today and w.liveUntil >= :today
                where s.staffNumber = :staffNumber
                order by q.achievedOn desc, q.code, w.liveUntil desc, w.id""", Object[].class)
            .setParameter("staffNumber", staffNumber).setParameter("today", London.today(clock)).getResultList();
        var main = rows.stream().findFirst().map(row -> (Main) row[0]).orElseThrow(NotFound::new);
        var manager = main.lineManager() == null ? null : main.managerGivenName() + " " + main.managerFamilyName();
        return new StaffRecord(main.staffNumber(), main.givenName() + " " + main.familyName(), main.establishmentCode(), main.prisonGroupCode(),
            main.band(), main.bandSince(), main.joinedOn(), main.probationPassedOn(), main.weeklyHours(), main.fte(), main.postTitle(),
            main.lineManager(), manager, qualifications(rows), liveWarnings(rows), main.recordedOn());
    }

    private static List<StaffRecord.Held> qualifications(List<Object[]> rows) {
        return rows.stream().map(row -> (StaffRecord.Held) row[1]).filter(held -> held.code() != null).distinct().toList();
    }

    private static List<StaffRecord.Warning> liveWarnings(List<Object[]> rows) {
        return rows.stream().map(row -> (StaffRecord.Warning) row[2]).filter(warning -> warning.kind() != null).distinct().toList();
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
