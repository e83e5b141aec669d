package hmpps.careers.demonstration;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.RoleTemplate;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.London;

/** Makes the opportunities: closed ones, open ones in the order they were published, and some that wait or were cancelled. */
final class Vacancies {
    static final int FIRST_CLOSING_DAY = 5;
    static final int LAST_CLOSING_DAY = 40;
    private static final int[] KINDS = {60, 18, 18, 4};
    private static final int[] POSTS = {58, 24, 11, 4, 2, 1};
    private static final List<LocalTime> CLOSING_TIMES = List.of(LocalTime.of(23, 59), LocalTime.of(17, 0), LocalTime.NOON);
    static final String CANCELLED = "The post is being filled by a colleague who returns from detached duty.";
    private static final String RETURNED = "Please name the shift pattern in the summary, and check the number of posts against the staffing profile.";
    private final Dice dice = new Dice(31_995L);
    private final Ground ground;
    private final Offices offices;
    private final LocalDate day;
    private final Serial ids;
    private final Rows rows;
    private final History history;
    private final List<Vacancy> all = new ArrayList<>();
    private final Map<String, Integer> issued = new HashMap<>();

    Vacancies(Ground ground, Offices offices, LocalDate day, Serial ids, Rows rows, History history) {
        this.ground = ground;
        this.offices = offices;
        this.day = day;
        this.ids = ids;
        this.rows = rows;
        this.history = history;
    }

    void make(DemonstrationSize size) {
        for (int i = 0; i < size.closed(); i++) {
            int published = 160 - i * 110 / size.closed();
            var began = published(published);
            int last = Math.min(42, published - 2);
            make("CLOSED", dice.pick(ground.places()), began, closing(London.date(began).plusDays(dice.between(14, last))), null);
        }
        for (int i = 0; i < size.open(); i++) {
            int published = 30 - i * 30 / size.open();
            make("PUBLISHED", dice.pick(ground.places()), published(Math.max(1, published)), closing(inComingWeeks()), null);
        }
        for (int i = 0; i < 12; i++) {
            make("CANCELLED", dice.pick(ground.places()), published(dice.between(3, 20)), closing(inComingWeeks()), CANCELLED);
        }
        for (int i = 0; i < 28; i++) {
            make("SENT", i == 0 ? leicester() : i < 5 ? ofTheGroup("EM") : dice.pick(ground.places()), null, closing(inComingWeeks()), null);
        }
        for (int i = 0; i < 20; i++) {
            make("DRAFT", i < 2 ? leicester() : dice.pick(ground.places()), null, closing(inComingWeeks()), null);
        }
        for (int i = 0; i < 6; i++) {
            make("DRAFT", i == 0 ? leicester() : dice.pick(ground.places()), null, closing(inComingWeeks()), RETURNED);
        }
        issued.forEach((series, last) -> rows.add(Table.REFERENCE_NUMBER, series, last));
    }

    private void make(String status, Place place, Instant publishedAt, Instant closesAt, String reason) {
        var role = role(place);
        var drafter = offices.vacancyHolder(place);
        var publisher = publishedAt == null ? null : offices.publisher(place, dice);
        Instant yesterday = London.instant(day.minusDays(1).atTime(15, 0));
        Instant draftedAt = (publishedAt == null ? yesterday : publishedAt).minus(Duration.ofHours(dice.between(20, 200)));
        Instant sentAt = status.equals("DRAFT") ? null : draftedAt.plus(Duration.ofHours(dice.between(1, 18)));
        Instant endedAt = status.equals("CLOSED") ? closesAt : status.equals("CANCELLED") ? yesterday : null;
        var vacancy = new Vacancy(ids.next(), reference(draftedAt), status, role.title(), role, place, rules(role), publishedAt, closesAt,
            drafter.number(), publisher == null ? null : publisher.number());
        all.add(vacancy);
        record(vacancy, drafter, draftedAt, sentAt, reason, endedAt);
        history.opportunity(vacancy, draftedAt, sentAt, endedAt, reason);
    }

    private void record(Vacancy vacancy, Person drafter, Instant draftedAt, Instant sentAt, String reason, Instant endedAt) {
        var role = vacancy.role();
        var place = vacancy.place();
        var pay = ground.pay(role.band(), place.payZone());
        int pattern = dice.weighted(55, 20, 15, 10);
        int hours = role.band() > 5 ? 37 : dice.pick(List.of(37, 39, 39, 41));
        rows.add(Table.OPPORTUNITY, vacancy.id(), vacancy.reference(), vacancy.status(), vacancy.title(), role.family().name(), place.code(), role.band(),
            role.specialist(), 1 + dice.weighted(POSTS), dice.chance(0.87) ? "PERMANENT" : "TEMPORARY", true, pattern == 1 || pattern == 3,
            pattern >= 2, BigDecimal.valueOf(hours), pay.least(), pay.most(), pay.unsocialPercent(),
            role.band() == 3 ? place.supplement() : BigDecimal.ZERO, role.jobDescriptionRef(), role.groupProfile(), role.operational(),
            role.lineManagement(), vetting(role, place), role.summary(),
            String.join("\n", role.duties()), role.level(), drafter.name(), drafter.email(), vacancy.closesAt(),
            vacancy.draftedBy(), draftedAt, sentAt, vacancy.publishedBy(), vacancy.publishedAt(), reason, endedAt, 0L);
        for (int i = 0; i < role.behaviours().size(); i++) {
            rows.add(Table.OPPORTUNITY_BEHAVIOUR, vacancy.id(), i, role.behaviours().get(i));
        }
        for (int i = 0; i < vacancy.rules().size(); i++) {
            var rule = vacancy.rules().get(i);
            rows.add(Table.ELIGIBILITY_RULE, vacancy.id(), i, rule.kind().name(), rule.numberAsked(), rule.codeAsked());
        }
    }

    /** Band 4 supervising, Band 4 specialist, Band 5 and Band 7 in plausible proportion. */
    private RoleTemplate role(Place place) {
        int kind = dice.weighted(KINDS);
        return dice.pick(ground.roles().stream().filter(role -> switch (kind) {
            case 0 -> role.band() == 4 && !role.specialist();
            case 1 -> role.band() == 4 && role.specialist();
            case 2 -> role.band() == 5;
            default -> role.band() == 7;
        }).filter(role -> exists(role, place)).toList());
    }

    /** Some posts exist only where women or young people are held. */
    private static boolean exists(RoleTemplate role, Place place) {
        return switch (role.code()) {
            case "SO-WOMEN" -> place.estate().equals("WOMEN");
            case "SO-YOUNG-PEOPLE" -> place.estate().equals("YOUNG_PEOPLE");
            default -> true;
        };
    }

    private List<EligibilityRule> rules(RoleTemplate role) {
        var rules = new ArrayList<>(role.rules());
        int limit = dice.weighted(86, 9, 5);
        if (limit > 0) {
            rules.add(new EligibilityRule(limit == 1 ? RuleKind.PRISON_GROUP : RuleKind.ESTABLISHMENT, null, null));
        }
        return rules;
    }

    private static String vetting(RoleTemplate role, Place place) {
        return place.estate().equals("LONG_TERM_HIGH_SECURITY") ? "COUNTER_TERRORIST_CHECK" : role.vetting().name();
    }

    private String reference(Instant draftedAt) {
        String series = "PRO-" + String.valueOf(London.date(draftedAt).getYear()).substring(2);
        return series + "-" + String.format("%04d", issued.merge(series, 1, Integer::sum));
    }

    private Instant published(int daysAgo) {
        var date = day.minusDays(daysAgo);
        while (daysAgo > 1 && (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY)) {
            date = date.minusDays(1);
        }
        return dice.duringWork(date);
    }

    private LocalDate inComingWeeks() {
        return day.plusDays(dice.between(FIRST_CLOSING_DAY, LAST_CLOSING_DAY));
    }

    /** At one of the usual times, which exist once on every day of the year. */
    private Instant closing(LocalDate date) {
        return London.instant(date.atTime(CLOSING_TIMES.get(dice.weighted(70, 20, 10))));
    }

    private Place leicester() {
        return ground.places().stream().filter(place -> place.code().equals("LCI")).findFirst().orElseGet(() -> ground.places().get(0));
    }

    private Place ofTheGroup(String group) {
        return dice.pick(ground.places().stream().filter(place -> group.equals(place.group())).toList());
    }

    List<Vacancy> all() {
        return all;
    }
}
