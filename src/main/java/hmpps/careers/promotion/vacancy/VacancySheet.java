package hmpps.careers.promotion.vacancy;

import java.util.List;
import java.util.Set;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunitySheet;

/**
 * One opportunity as those who make it see it.
 *
 * @param shown     what candidates see of it
 * @param drafter   name of who drafted it
 * @param publisher name of who published it; null before
 * @param own       whether the caller drafted it
 * @param givenUp   whether cancelling it is giving up their own draft, refused once it is published; who publishes cancels that as any other
 * @param possible  what the caller may do with it now
 */
public record VacancySheet(OpportunitySheet shown, Establishment establishment, String drafter, String publisher, boolean own, boolean givenUp,
        Set<VacancyAct> possible) {
    public Opportunity opportunity() {
        return shown.opportunity();
    }

    /** What is asked, at the level asked. */
    public List<Behaviour> behaviours() {
        return shown.behaviours();
    }

    /** For pages: whether the caller may do it now. */
    public boolean may(String act) {
        return possible.contains(VacancyAct.valueOf(act));
    }
}
