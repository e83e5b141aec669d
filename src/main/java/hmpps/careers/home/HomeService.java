package hmpps.careers.home;

import static hmpps.careers.identity.Permission.DRAFT_OPPORTUNITY;
import static hmpps.careers.identity.Permission.ENDORSE_APPLICATIONS;
import static hmpps.careers.identity.Permission.PUBLISH_OPPORTUNITY;
import static hmpps.careers.identity.Permission.USE_PORTAL;

import java.time.Clock;
import java.util.List;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.notification.NoticeService;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationService;
import hmpps.careers.promotion.application.EndorsementService;
import hmpps.careers.promotion.application.Endorsements;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.promotion.search.SavedSearchService;
import hmpps.careers.promotion.vacancy.VacancyList;
import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.shared.London;
import hmpps.careers.staff.StaffRecordService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gathers what the features know of the caller. It is only read, so it needs no transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class HomeService {
    private static final int RECOMMENDED = 3;
    private static final int SAVED = 5;

    @Inject ApplicationService applications;
    @Inject EndorsementService endorsements;
    @Inject OpportunitySearchService search;
    @Inject SavedSearchService searches;
    @Inject StaffRecordService records;
    @Inject VacancyService vacancies;
    @Inject NoticeService notices;
    @Inject RoleCards cards;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The caller's home page. */
    @Requires(USE_PORTAL)
    public HomeSheet mine() {
        var now = clock.instant();
        var today = London.today(clock);
        var mine = MyApplication.of(applications.mine(), now);
        var asked = requests();
        var record = records.mine();
        var list = vacancies();
        var outlook = search.outlook(caller.band(), RECOMMENDED);
        return new HomeSheet(notices.unread(), cards.of(list, asked), mine, outlook.openTo(), outlook.recommended(),
            Task.of(mine, asked, record, list, now, today), Deadline.of(mine, asked, record, now, today), searches.mine(),
            outlook.saved().stream().limit(SAVED).toList(), outlook.savedOver());
    }

    /** The caller's deadlines alone, for their calendar. */
    @Requires(USE_PORTAL)
    public List<Deadline> deadlines() {
        var now = clock.instant();
        return Deadline.of(MyApplication.of(applications.mine(), now), requests(), records.mine(), now, London.today(clock));
    }

    private List<Endorsements.Request> requests() {
        return caller.can(ENDORSE_APPLICATIONS) ? endorsements.requests() : List.of();
    }

    private VacancyList vacancies() {
        if (caller.can(PUBLISH_OPPORTUNITY)) {
            return vacancies.list(OpportunityStatus.SENT, null, 1);
        }
        return caller.can(DRAFT_OPPORTUNITY) ? vacancies.list(OpportunityStatus.DRAFT, null, 1) : null;
    }
}
