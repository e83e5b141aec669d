package hmpps.careers.demonstration;

import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.promotion.eligibility.Place;
import hmpps.careers.promotion.eligibility.Question;
import hmpps.careers.shared.London;

/** Asks the portal's own eligibility check, so that no application is sent that it would not have taken. */
final class Fitness {
    private Fitness() { }

    static boolean meets(Person person, Vacancy vacancy) {
        var today = London.date(vacancy.publishedAt());
        var closing = London.date(vacancy.closesAt());
        var post = post(vacancy);
        return vacancy.rules().stream().allMatch(rule -> Eligibility.meets(Question.of(rule, post, closing), person.record(), today));
    }

    static EligibilityResult check(Person person, Vacancy vacancy) {
        return Eligibility.check(vacancy.rules(), person.record(), post(vacancy), London.date(vacancy.publishedAt()), London.date(vacancy.closesAt()));
    }

    private static Place post(Vacancy vacancy) {
        return new Place(vacancy.place().code(), vacancy.place().group(), vacancy.role().band());
    }
}
