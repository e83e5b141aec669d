package hmpps.careers.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import hmpps.careers.shared.London;

/** Decides who applies for what, and how far each application has come. */
final class Applying {
    private final Dice dice = new Dice(5_890L);
    private final People people;
    private final LocalDate day;
    private final Applications applications;
    private final Set<String> made = new HashSet<>();
    private final Map<String, List<Person>> byGroup = new HashMap<>();
    private final Map<Integer, List<Person>> byBand = new HashMap<>();

    Applying(People people, LocalDate day, Applications applications) {
        this.people = people;
        this.day = day;
        this.applications = applications;
        for (var person : people.all()) {
            if (DemonstrationSignIns.numbered(person.number()).isEmpty()) {
                byGroup.computeIfAbsent(person.place().group() + person.band(), key -> new ArrayList<>()).add(person);
                byBand.computeIfAbsent(person.band(), key -> new ArrayList<>()).add(person);
            }
        }
    }

    void make(List<Vacancy> vacancies, int count, boolean full) {
        int done = 0;
        for (int tries = 0; done < count && tries < count * 400; tries++) {
            var vacancy = dice.pick(vacancies);
            var person = candidate(vacancy);
            if (person != null && apply(vacancy, person, status(vacancy), full)) {
                done++;
            }
        }
    }

    private String status(Vacancy vacancy) {
        return List.of("SUBMITTED", "DRAFT", "WITHDRAWN").get(vacancy.isOpen() ? dice.weighted(58, 31, 11) : dice.weighted(86, 6, 8));
    }

    private Person candidate(Vacancy vacancy) {
        int band = vacancy.role().band() == 7 ? dice.between(5, 6) : vacancy.role().band() - 1;
        var near = switch (dice.weighted(35, 35, 30)) {
            case 0 -> people.at(vacancy.place().code(), band);
            case 1 -> byGroup.getOrDefault(vacancy.place().group() + band, List.of());
            default -> byBand.getOrDefault(band, List.of());
        };
        var person = near.isEmpty() ? null : dice.pick(near);
        return person == null || DemonstrationSignIns.numbered(person.number()).isPresent() ? null : person;
    }

    /** Takes the one application a person may make to an opportunity; false if it is taken already. */
    boolean reserve(Vacancy vacancy, Person person) {
        return made.add(vacancy.reference() + person.number());
    }

    /** Makes one application if that person may send it and has none there yet; drafts may be begun by anybody. */
    private boolean apply(Vacancy vacancy, Person person, String status, boolean full) {
        boolean fits = Fitness.meets(person, vacancy);
        if (!fits && !(status.equals("DRAFT") && dice.chance(0.2)) || !reserve(vacancy, person)) {
            return false;
        }
        Instant last = vacancy.isOpen() ? London.instant(day.atStartOfDay()) : vacancy.closesAt();
        Instant started = dice.within(vacancy.publishedAt(), last.minus(Duration.ofHours(4)));
        Instant saved = dice.within(started.plusSeconds(1_200), last.minus(Duration.ofHours(2)));
        applications.make(new Applications.Plan(vacancy, person, status, started, saved, full, dice.between(0, vacancy.role().behaviours().size())),
            null);
        return true;
    }
}
