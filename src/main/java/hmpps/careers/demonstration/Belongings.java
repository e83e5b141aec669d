package hmpps.careers.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import hmpps.careers.shared.London;

/** What people keep for themselves: saved searches, saved opportunities, examples for later applications. */
final class Belongings {
    private static final List<String[]> SEARCHES = List.of(
        new String[] {"Band 4 within 30 miles", "band=4&within=30"}, new String[] {"Dog handler, any prison", "q=dog+handler"},
        new String[] {"Band 5 I can apply for", "eligible=now&band=5"}, new String[] {"Specialist posts near me", "band=4-specialist&within=50"},
        new String[] {"Closing this week", "closing=7"}, new String[] {"Safer custody", "q=safer+custody"},
        new String[] {"Part time within 20 miles", "pattern=part&within=20"}, new String[] {"Everything I can apply for", "eligible=now"});
    private static final List<String> ALERTS = List.of("DAILY", "WEEKLY", "OFF");
    private static final List<String> TITLES = List.of("The medication queue", "New colleagues on the landing", "A difficult Saturday",
        "Keywork brought back", "Shorter waits for visits", "First night interviews");
    private final Dice dice = new Dice(1_340L);
    private final Statements statements = new Statements();
    private final LocalDate day;
    private final Serial ids;
    private final Rows rows;

    Belongings(LocalDate day, Serial ids, Rows rows) {
        this.day = day;
        this.ids = ids;
        this.rows = rows;
    }

    void make(List<Person> people, List<Vacancy> open) {
        for (var person : people) {
            if (DemonstrationSignIns.numbered(person.number()).isPresent() || person.band() < 3 || person.band() > 5) {
                continue;
            }
            if (dice.chance(0.08)) {
                search(person, dice.between(0, SEARCHES.size() - 1), dice.between(1, 20));
            }
            if (dice.chance(0.05)) {
                example(person, dice.pick(TITLES), dice.pick(List.of("LEA", "WTO", "COI", "MED", "DSO")));
            }
            if (dice.chance(0.06)) {
                keep(person, dice.pick(open));
            }
        }
    }

    void search(Person person, int which, int lookedDaysAgo) {
        Instant looked = London.instant(day.minusDays(lookedDaysAgo).atTime(7, 40));
        rows.add(Table.SAVED_SEARCH, ids.next(), person.number(), SEARCHES.get(which)[0], SEARCHES.get(which)[1], ALERTS.get(which % 3),
            London.instant(day.minusDays(30).atTime(19, 5)), looked, 0L);
    }

    void example(Person person, String title, String behaviour) {
        rows.add(Table.EVIDENCE_EXAMPLE, ids.next(), person.number(), behaviour, title, statements.on(behaviour, person.place(), dice),
            London.instant(day.minusDays(dice.between(10, 200)).atTime(20, 15)), 0L);
    }

    void keep(Person person, Vacancy vacancy) {
        rows.add(Table.SAVED_OPPORTUNITY, person.number(), vacancy.id(), dice.within(vacancy.publishedAt(), London.instant(day.atStartOfDay())));
    }
}
