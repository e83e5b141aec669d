package hmpps.careers.promotion.web;

import java.time.Clock;
import java.util.List;

import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.promotion.vacancy.VacancySheet;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.web.Path;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One opportunity as those who make it see it, and the preview of what candidates will see. */
@Named
@RequestScoped
public class VacancyPage {
    @Inject VacancyService vacancies;
    @Inject Path path;
    @Inject Clock clock;
    private VacancySheet sheet;

    @PostConstruct
    void load() {
        sheet = vacancies.sheet(path.getReference());
    }

    public VacancySheet getSheet() {
        return sheet;
    }

    /** Whether it was published and takes no applications any more. */
    public boolean isOver() {
        return sheet.opportunity().getStatus().isOverAt(clock.instant(), sheet.opportunity().getClosesAt());
    }

    /** "3 permanent". */
    public String getPosts() {
        return OpportunityPage.posts(sheet.opportunity());
    }

    /** "Band 4 specialist". */
    public String getBand() {
        return OpportunityPage.band(sheet.opportunity());
    }

    /** "Full time, job share". */
    public String getPattern() {
        return OpportunityPage.pattern(sheet.opportunity());
    }

    /** "£33,000 to £35,000 a year with allowances"; null where no formula is published. */
    public String getPay() {
        var own = sheet.shown().own();
        return own == null ? null : Texts.say("vacancy.pay.range", Format.pounds(own.least().total()), Format.pounds(own.most().total()));
    }

    /** The lines of the pay formula for the lowest base pay and the hours of the post. */
    public List<PayStep> getSteps() {
        return PayStep.ofLeast(sheet.shown());
    }

    /** The same for the highest base pay; none where there is one base pay alone. */
    public List<PayStep> getMostSteps() {
        return PayStep.ofMost(sheet.shown());
    }
}
