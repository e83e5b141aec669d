package hmpps.careers.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import hmpps.careers.shared.London;

/** What the announced people find when they sign in: drafts, a submitted application, endorsements to answer, notices. */
final class Story {
    private static final DateTimeFormatter CLOSING = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, h:mma", Locale.ENGLISH);
    /** Between the arguments of a notice, as the portal keeps them. */
    private static final String BETWEEN = "\u001f";
    private final People people;
    private final LocalDate day;
    private final Applications applications;
    private final Applying applying;
    private final Belongings belongings;
    private final Rows rows;
    private final Serial ids;

    Story(People people, LocalDate day, Applications applications, Applying applying, Belongings belongings, Rows rows, Serial ids) {
        this.people = people;
        this.day = day;
        this.applications = applications;
        this.applying = applying;
        this.belongings = belongings;
        this.rows = rows;
        this.ids = ids;
    }

    void tell(List<Vacancy> vacancies) {
        var sam = person(DemonstrationSignIns.OFFICER);
        var fitting = vacancies.stream().filter(one -> one.role().band() == 4 && one.publishedAt() != null
            && Fitness.meets(sam, one)).toList();
        var open = fitting.stream().filter(one -> one.isOpen() && one.publishedAt().isBefore(evening(8)) && near(one))
            .sorted(Comparator.comparing(Vacancy::closesAt)).toList();
        apply(open.get(0), sam, "DRAFT", 6, 1, 2);
        apply(open.get(open.size() / 2), sam, "DRAFT", 3, 2, 1);
        var sent = open.get(1);
        apply(sent, sam, "SUBMITTED", 7, 2, 0);
        lastClosed(fitting).ifPresent(one -> applyBefore(one, sam));
        fitting.stream().filter(one -> one.status().equals("CANCELLED") && one.publishedAt().isBefore(evening(3))).findFirst().ifPresent(one -> {
            apply(one, sam, "DRAFT", 3, 2, 1);
            notice(sam, 1, "notice.opportunity.cancelled", one, Vacancies.CANCELLED);
        });
        notice(sam, 2, "notice.opportunity.extended", sent, CLOSING.format(London.at(sent.closesAt())).replace(":00", "").replace("AM", "am").replace("PM", "pm"));
        belongings.search(sam, 0, 4);
        belongings.search(sam, 1, 2);
        belongings.search(sam, 3, 9);
        belongings.example(sam, "Safer unlock on B wing", "LEA");
        belongings.example(sam, "Talking a man down from the netting", "COI");
        belongings.example(sam, "New officers in their first month", "DSO");
        open.stream().skip(3).limit(3).forEach(one -> belongings.keep(sam, one));
        colleagues(vacancies);
    }

    /** Two of the line manager's officers have asked for an endorsement. */
    private void colleagues(List<Vacancy> vacancies) {
        var asking = people.at("LCI", 3).stream().filter(one -> DemonstrationSignIns.LINE_MANAGER.equals(one.manager())
            && DemonstrationSignIns.numbered(one.number()).isEmpty()).toList();
        int asked = 0;
        for (var person : asking) {
            var vacancy = vacancies.stream().filter(one -> one.isOpen() && one.publishedAt().isBefore(evening(8))
                && Fitness.meets(person, one)).findFirst();
            if (vacancy.isPresent() && asked < 2 && applying.reserve(vacancy.get(), person)) {
                applications.make(plan(vacancy.get(), person, "SUBMITTED", 5, 2, 0), "ASKED");
                asked++;
            }
        }
    }

    private void apply(Vacancy vacancy, Person person, String status, int startedDaysAgo, int savedDaysAgo, int begun) {
        if (applying.reserve(vacancy, person)) {
            applications.make(plan(vacancy, person, status, startedDaysAgo, savedDaysAgo, begun), status.equals("SUBMITTED") ? "GIVEN" : null);
        }
    }

    private void applyBefore(Vacancy closed, Person person) {
        if (applying.reserve(closed, person)) {
            Instant saved = closed.closesAt().minusSeconds(90_000);
            applications.make(new Applications.Plan(closed, person, "SUBMITTED", saved.minusSeconds(60_000), saved, true, 0), "GIVEN");
        }
    }

    private Applications.Plan plan(Vacancy vacancy, Person person, String status, int startedDaysAgo, int savedDaysAgo, int begun) {
        return new Applications.Plan(vacancy, person, status, evening(startedDaysAgo), evening(savedDaysAgo), true, begun);
    }

    private void notice(Person person, int daysAgo, String key, Vacancy vacancy, String more) {
        rows.add(Table.NOTICE, ids.next(), person.number(), evening(daysAgo), key, vacancy.title() + ", " + vacancy.place().name() + BETWEEN + more, "/opportunities/" + vacancy.reference());
    }

    private Person person(String number) {
        return people.all().stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow();
    }

    private Instant evening(int daysAgo) {
        return London.instant(day.minusDays(daysAgo).atTime(20, 41));
    }

    private static boolean near(Vacancy vacancy) {
        return List.of("LCI", "GTI", "ONI", "SKI", "LII", "NMI", "WTI", "LGI", "FWI").contains(vacancy.place().code());
    }

    private static Optional<Vacancy> lastClosed(List<Vacancy> from) {
        return from.stream().filter(one -> one.status().equals("CLOSED")).reduce((first, second) -> second);
    }
}
