package hmpps.careers.promotion.vacancy;

import java.util.List;
import java.util.Set;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.staff.Pay;

/**
 * One opportunity as those who make it see it.
 *
 * @param behaviours what is asked, at the level asked
 * @param lowest     yearly pay at the lowest base, step by step
 * @param highest    yearly pay at the highest base
 * @param drafter    name of who drafted it
 * @param publisher  name of who published it; null before
 * @param possible   what the caller may do with it now
 */
public record VacancySheet(Opportunity opportunity, Establishment establishment, List<Behaviour> behaviours, Pay lowest, Pay highest,
                           String drafter, String publisher, Set<VacancyAct> possible) {
    /** For pages: whether the caller may do it now. */
    public boolean may(String act) {
        return possible.contains(VacancyAct.valueOf(act));
    }
}
