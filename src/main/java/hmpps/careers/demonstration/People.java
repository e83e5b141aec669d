package hmpps.careers.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.WarningKind;

/** Makes the staff: every prison gets a crew in proportion to its size, from the governor down. */
final class People {
    private static final int FIRST_NUMBER = 90_001_001;
    private static final int[] LEAST_YEARS = {0, 0, 0, 0, 2, 4, 3, 6, 8, 10, 12, 12};
    private static final int[] MOST_YEARS = {0, 0, 20, 18, 22, 26, 25, 28, 30, 32, 33, 34};
    private static final List<WarningKind> WARNINGS = List.of(WarningKind.ATTENDANCE, WarningKind.ATTENDANCE, WarningKind.CONDUCT,
        WarningKind.PERFORMANCE);
    private static final List<BigDecimal> PART_TIME = List.of(new BigDecimal("0.50"), new BigDecimal("0.60"), new BigDecimal("0.80"));
    private static final BigDecimal FULL_TIME = new BigDecimal("1.00");
    private final Dice dice = new Dice(20_170_401L);
    private final Names names = new Names();
    private final Ground ground;
    private final LocalDate day;
    private final Careers careers;
    private final Serial ids;
    private final Rows rows;
    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> byPost = new HashMap<>();
    private int next = FIRST_NUMBER;

    People(Ground ground, LocalDate day, Careers careers, Serial ids, Rows rows) {
        this.ground = ground;
        this.day = day;
        this.careers = careers;
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
        var probation = joined.plusMonths(12).plusDays(dice.chance(0.05) ? 90 : 0);
        var facts = Person.facts(number, given + " " + family, place, band, title, manager, joined, bandSince(band, joined),
            probation.isAfter(day) ? null : probation, qualifications(band, title, joined, announced), warnings(joined, announced), day);
        var person = new Person(given, family, names.mail(given, family), place, facts);
        all.add(person);
        byPost.computeIfAbsent(place.code() + band, key -> new ArrayList<>()).add(person);
        record(person);
    }

    private void record(Person person) {
        var facts = person.record();
        boolean part = dice.chance(0.12) && person.band() < 9 && DemonstrationSignIns.numbered(person.number()).isEmpty();
        var fte = part ? dice.pick(PART_TIME) : FULL_TIME;
        int full = person.band() > 2 && person.band() < 6 ? dice.pick(List.of(37, 39, 39, 41)) : 37;
        var hours = fte.multiply(BigDecimal.valueOf(part ? 37 : full)).setScale(1, RoundingMode.HALF_UP);
        rows.add(Table.STAFF_MEMBER, person.number(), person.givenName(), person.familyName(), person.email(), person.place().code(),
            person.band(), facts.postTitle(), person.manager(), facts.joinedOn(), facts.bandSince(), facts.probationPassedOn(), hours, fte, day, 0L);
        facts.qualifications().forEach(held -> rows.add(Table.QUALIFICATION, ids.next(), person.number(), held.code(), held.achievedOn(),
            held.expiresOn(), held.source()));
        careers.of(person).forEach(held -> rows.add(Table.EARLIER_POST, ids.next(), person.number(), held.title(), held.band(), held.establishmentCode(),
            held.startedOn(), held.endedOn()));
        facts.liveWarnings().forEach(warning -> rows.add(Table.FORMAL_WARNING, ids.next(), person.number(), warning.kind().name(),
            warning.issuedOn(), warning.liveUntil()));
        if (dice.chance(0.03) && facts.joinedOn().isBefore(day.minusYears(2))) {
            var spent = day.minusDays(dice.between(200, 600));
            rows.add(Table.FORMAL_WARNING, ids.next(), person.number(), dice.pick(WARNINGS).name(), spent, spent.plusMonths(6));
        }
    }

    private List<StaffRecord.Warning> warnings(LocalDate joined, SignIn announced) {
        var issued = day.minusDays(dice.between(5, 160));
        boolean warned = dice.chance(0.025) && announced == null && issued.isAfter(joined);
        return warned ? List.of(new StaffRecord.Warning(dice.pick(WARNINGS), issued, issued.plusMonths(6))) : List.of();
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
        long served = ChronoUnit.DAYS.between(joined, day);
        long before = Math.min(served - 30, 300L + (long) (dice.fraction() * (served - 330)));
        return joined.plusDays(Math.max(0, before));
    }

    /** What people hold by their work; a few have let something run out. */
    private List<StaffRecord.Held> qualifications(int band, String title, LocalDate joined, SignIn announced) {
        if (announced != null && announced.number().equals(DemonstrationSignIns.OFFICER)) {
            return Qualifications.OF_THE_OFFICER.entrySet().stream().map(one -> held(one.getKey(), joined, one.getValue())).toList();
        }
        return Qualifications.usual(band, title, dice).filter(ground.qualifications()::containsKey).map(code -> {
            Integer months = ground.qualifications().get(code);
            int left = months == null ? 0 : dice.chance(0.06) ? -dice.between(1, 40) : dice.between(3, months * 30 - 5);
            return held(code, joined, left);
        }).filter(held -> held.achievedOn().isAfter(joined)).toList();
    }

    /** A qualification with so many days left, or for ever when it is of that kind. */
    private StaffRecord.Held held(String code, LocalDate joined, int left) {
        Integer months = ground.qualifications().get(code);
        var expires = months == null ? null : day.plusDays(left);
        return new StaffRecord.Held(code, code, months == null ? joined.plusDays(70) : expires.minusMonths(months), expires, "Training record");
    }

    List<Person> all() {
        return all;
    }

    /** People of a band at a place. */
    List<Person> at(String place, int band) {
        return byPost.getOrDefault(place + band, List.of());
    }
}
