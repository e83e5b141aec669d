package hmpps.careers.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import hmpps.careers.staff.EarlierPost;

/**
 * The posts people held before their present one: up the bands since they joined, here or elsewhere in the prison group, without a
 * gap. Asked again about the same person it tells the same.
 */
final class Careers {
    private static final List<Rung> ON_THE_LANDINGS = List.of(new Rung(3, "Prison officer"), new Rung(4, "Supervising officer"),
        new Rung(5, "Custodial manager"), new Rung(7, "Head of operations"), new Rung(9, "Deputy governor"));
    private static final List<Rung> IN_THE_OFFICES = List.of(new Rung(2, "Administrative officer"), new Rung(4, "Case administrator"),
        new Rung(5, "Business hub team leader"));
    private static final int OFFICE_BAND = 6;
    private static final int LEAST_DAYS = 180;
    /** Neighbouring staff numbers would throw alike. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    private final Map<String, List<Place>> byGroup;
    private final LocalDate day;

    private record Rung(int band, String title) {
        String at(Place place) {
            return place.publiclyRun() ? title : title.replace("governor", "director");
        }
    }

    Careers(Ground ground, LocalDate day) {
        byGroup = ground.places().stream().filter(place -> place.group() != null).collect(Collectors.groupingBy(Place::group));
        this.day = day;
    }

    /** Newest first; empty for who still holds the post they joined in. */
    List<EarlierPost> of(Person person) {
        var dice = new Dice(Long.parseLong(person.number()) * SCATTER);
        var posts = new ArrayList<EarlierPost>();
        climb(person, dice, posts);
        moveAcross(person, dice, posts);
        Collections.reverse(posts);
        return posts;
    }

    private void climb(Person person, Dice dice, List<EarlierPost> posts) {
        var joined = person.record().joinedOn();
        long days = ChronoUnit.DAYS.between(joined, person.record().bandSince());
        var ladder = (person.band() == OFFICE_BAND ? IN_THE_OFFICES : ON_THE_LANDINGS).stream().filter(rung -> rung.band() < person.band()).toList();
        int held = days == 0 ? 0 : (int) Math.min(ladder.size(), Math.max(1, days / LEAST_DAYS));
        for (int i = 0; i < held; i++) {
            var rung = ladder.get(ladder.size() - held + i);
            var place = dice.chance(0.4) ? elsewhere(person, dice) : person.place();
            posts.add(post(person, rung.at(place), rung.band(), place, joined.plusDays(days * i / held), joined.plusDays(days * (i + 1) / held)));
        }
    }

    /** The same work in another prison first, for some. */
    private void moveAcross(Person person, Dice dice, List<EarlierPost> posts) {
        var since = person.record().bandSince();
        int days = (int) ChronoUnit.DAYS.between(since, day);
        boolean moved = person.number().equals(DemonstrationSignIns.OFFICER) || dice.chance(0.25);
        if (moved && days > 4 * LEAST_DAYS) {
            posts.add(post(person, person.record().postTitle(), person.band(), elsewhere(person, dice), since,
                since.plusDays(dice.between(LEAST_DAYS, days - LEAST_DAYS))));
        }
    }

    private Place elsewhere(Person person, Dice dice) {
        var others = byGroup.getOrDefault(person.place().group(), List.of()).stream().filter(place -> !place.equals(person.place())).toList();
        return others.isEmpty() ? person.place() : dice.pick(others);
    }

    /** Up to the day before the next begins. */
    private static EarlierPost post(Person person, String title, int band, Place place, LocalDate from, LocalDate next) {
        return new EarlierPost(person.number(), title, band, place.code(), from, next.minusDays(1));
    }
}
