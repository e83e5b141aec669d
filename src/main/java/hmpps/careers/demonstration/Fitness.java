package hmpps.careers.demonstration;

import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.promotion.eligibility.Place;
import hmpps.careers.shared.London;

/** Asks the portal's own eligibility check, so that no application is sent that it would not have taken. */
final class Fitness {
    private Fitness() { }

    static boolean meets(Person person, Vacancy vacancy) {
        return Eligibility.countMet(vacancy.rules(), person.record(), post(vacancy), London.date(vacancy.publishedAt()), London.date(vacancy.closesAt()))
            == vacancy.rules().size();
    }

    static EligibilityResult check(Person person, Vacancy vacancy) {
        return Eligibility.check(vacancy.rules(), person.record(), post(vacancy), London.date(vacancy.publishedAt()), London.date(vacancy.closesAt()));
    }

    private static Place post(Vacancy vacancy) {
        return new Place(vacancy.place().code(), vacancy.place().group(), vacancy.role().band());
    }
}
