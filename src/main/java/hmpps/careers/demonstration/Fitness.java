package hmpps.careers.demonstration;

import java.time.LocalDate;

import hmpps.careers.shared.London;

/** Whether somebody meets the rules of an opportunity, so that no application is sent that the portal would not have taken. */
final class Fitness {
    private Fitness() { }

    /** As the eligibility check would say on the day of publication and on the closing day. */
    static boolean meets(Person person, Vacancy vacancy) {
        return vacancy.rules().stream().allMatch(rule -> meets(person, rule, vacancy));
    }

    private static boolean meets(Person person, RoleSketch.Rule rule, Vacancy vacancy) {
        var published = London.date(vacancy.publishedAt());
        var closing = London.date(vacancy.closesAt());
        return switch (rule.kind()) {
            case "BAND_HELD" -> person.band() >= rule.number() && person.band() <= vacancy.role().band() - (rule.code() == null ? 1 : 0);
            case "BAND_SERVICE" -> person.band() > Integer.parseInt(rule.code())
                || person.band() == Integer.parseInt(rule.code()) && served(person.bandSince(), rule.number(), closing);
            case "PROBATION_COMPLETED" -> person.probation() != null && !person.probation().isAfter(published);
            case "NO_LIVE_WARNING" -> !person.warned();
            case "MINIMUM_SERVICE" -> served(person.joined(), rule.number(), closing);
            case "QUALIFICATION" -> person.holds(rule.code(), published) && person.holds(rule.code(), closing);
            case "ESTABLISHMENT" -> person.place().code().equals(rule.code() == null ? vacancy.place().code() : rule.code());
            case "PRISON_GROUP" -> person.place().group().equals(rule.code() == null ? vacancy.place().group() : rule.code());
            default -> throw new IllegalArgumentException(rule.kind());
        };
    }

    private static boolean served(LocalDate since, int months, LocalDate closing) {
        return !since.plusMonths(months).isAfter(closing);
    }
}
