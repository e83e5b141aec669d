package hmpps.careers.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the staff: every prison gets a crew in proportion to its size, from the governor down. */
final class People {
    private static final int FIRST_NUMBER = 90_001_001;
    private static final int[] LEAST_YEARS = {0, 0, 0, 0, 2, 4, 3, 6, 8, 10, 12, 12};
    private static final int[] MOST_YEARS = {0, 0, 20, 18, 22, 26, 25, 28, 30, 32, 33, 34};
    private static final List<String> WARNINGS = List.of("ATTENDANCE", "ATTENDANCE", "CONDUCT", "PERFORMANCE");
    private final Dice dice = new Dice(20_170_401L);
    private final Names names = new Names();
    private final Ground ground;
    private final LocalDate day;
    private final Serial ids;
    private final Rows rows;
    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> byPost = new HashMap<>();
    private int next = FIRST_NUMBER;

    People(Ground ground, LocalDate day, Serial ids, Rows rows) {
        this.ground = ground;
        this.day = day;
        this.ids = ids;
        this.rows = rows;
    }

    void make(int staff) {
        int[] sizes = sizes(staff);
        for (int i = 0; i < sizes.length; i++) {
            var place = ground.places().get(i);
            int[] crew = Crew.of(place.code(), sizes[i]);
            for (int band = crew.length - 1; band >= 2; band--) {
                var announced = DemonstrationSignIns.at(place.code(), band);
                for (int n = 0; n < crew[band]; n++) {
                    hire(place, band, n < announced.size() ? announced.get(n) : null);
                }
            }
        }
    }

    /** Prisons differ in size by three to one; the sizes add up. */
    private int[] sizes(int staff) {
        int count = ground.places().size();
        double[] weights = new double[count];
        double total = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = 0.55 + dice.fraction() * 1.1;
            total += weights[i];
        }
        int[] sizes = new int[count];
        int given = 0;
        for (int i = 0; i < count; i++) {
            sizes[i] = (int) (staff * weights[i] / total);
            given += sizes[i];
        }
        for (int i = 0; given < staff; i = (i + 1) % count) {
            sizes[i]++;
            given++;
        }
        return sizes;
    }

    private void hire(Place place, int band, SignIn announced) {
        String number = announced == null ? String.valueOf(next++) : announced.number();
        String given = announced == null ? names.given(dice) : announced.givenName();
        String family = announced == null ? names.family(dice) : announced.familyName();
        String title = announced == null ? Crew.title(band, place.publiclyRun(), dice) : announced.title();
        String manager = announced == null || announced.reportsTo() == null ? manager(place, band) : announced.reportsTo();
        var joined = joined(band, announced);
        var bandSince = bandSince(band, joined);
        var probation = joined.plusMonths(12).plusDays(dice.chance(0.05) ? 90 : 0);
        boolean warned = announced == null && dice.chance(0.025);
        var person = new Person(number, given, family, names.mail(given, family), place, band, title, manager, joined, bandSince,
            probation.isAfter(day) ? null : probation, warned, qualifications(band, title, joined, announced));
        all.add(person);
        byPost.computeIfAbsent(place.code() + band, key -> new ArrayList<>()).add(person);
        record(person);
    }

    private void record(Person person) {
        boolean part = dice.chance(0.12) && person.band() < 9 && DemonstrationSignIns.numbered(person.number()).isEmpty();
        var fte = part ? dice.pick(List.of(new BigDecimal("0.50"), new BigDecimal("0.60"), new BigDecimal("0.80"))) : new BigDecimal("1.00");
        int full = person.band() > 2 && person.band() < 6 ? dice.pick(List.of(37, 39, 39, 41)) : 37;
        var hours = fte.multiply(BigDecimal.valueOf(part ? 37 : full)).setScale(1, RoundingMode.HALF_UP);
        rows.add(Table.STAFF_MEMBER, person.number(), person.givenName(), person.familyName(), person.email(), person.place().code(),
            person.band(), person.title(), person.manager(), person.joined(), person.bandSince(), person.probation(), hours, fte, day, 0L);
        person.qualifications().forEach((code, expires) -> {
            Integer months = ground.qualifications().get(code);
            var achieved = months == null ? person.joined().plusDays(70) : expires.minusMonths(months);
            rows.add(Table.QUALIFICATION, ids.next(), person.number(), code, achieved, expires, "Training record");
        });
        if (person.warned()) {
            var issued = day.minusDays(dice.between(5, 160));
            rows.add(Table.FORMAL_WARNING, ids.next(), person.number(), dice.pick(WARNINGS), issued, issued.plusMonths(6));
        } else if (dice.chance(0.03) && person.joined().isBefore(day.minusYears(2))) {
            var issued = day.minusDays(dice.between(200, 600));
            rows.add(Table.FORMAL_WARNING, ids.next(), person.number(), dice.pick(WARNINGS), issued, issued.plusMonths(6));
        }
    }

    private String manager(Place place, int band) {
        if (band == 11) {
            return null;
        }
        for (int above : Crew.managersOf(band)) {
            var choice = byPost.getOrDefault(place.code() + above, List.of());
            if (!choice.isEmpty()) {
                return dice.pick(choice).number();
            }
        }
        return byPost.get(place.code() + 11).get(0).number();
    }

    private LocalDate joined(int band, SignIn announced) {
        int least = LEAST_YEARS[band] * 365;
        int most = MOST_YEARS[band] * 365;
        double skew = Math.pow(dice.fraction(), 1.5);
        if (announced != null) {
            return day.minusDays(announced.role().equals("APPRENTICE") ? 150 : announced.band() == 3 ? 1_520 : 3_000 + announced.band() * 150L);
        }
        return day.minusDays(20 + least + (int) (skew * (most - least)));
    }

    private LocalDate bandSince(int band, LocalDate joined) {
        if (band <= 3) {
            return joined;
        }
        long served = joined.until(day, java.time.temporal.ChronoUnit.DAYS);
        long before = Math.min(served - 30, 300L + (long) (dice.fraction() * (served - 330)));
        return joined.plusDays(Math.max(0, before));
    }

    /** What officers hold by their work, each with the day it runs out; a tenth has just run out. */
    private Map<String, LocalDate> qualifications(int band, String title, LocalDate joined, SignIn announced) {
        var held = new LinkedHashMap<String, LocalDate>();
        Qualifications.usual(band, title, dice).filter(ground.qualifications()::containsKey).forEach(code -> {
            Integer months = ground.qualifications().get(code);
            if (months == null) {
                held.put(code, null);
            } else {
                int left = dice.chance(0.08) ? -dice.between(1, 40) : dice.between(3, months * 30 - 5);
                var expires = day.plusDays(left);
                if (!expires.minusMonths(months).isBefore(joined)) {
                    held.put(code, expires);
                }
            }
        });
        if (announced != null && announced.number().equals(DemonstrationSignIns.OFFICER)) {
            held.keySet().clear();
            held.putAll(Qualifications.ofTheOfficer(ground.qualifications(), day));
        }
        return held;
    }

    List<Person> all() {
        return all;
    }

    /** People of a band at a place. */
    List<Person> at(String place, int band) {
        return byPost.getOrDefault(place + band, List.of());
    }

    Stream<Person> ofBand(int band) {
        return all.stream().filter(person -> person.band() == band);
    }
}
