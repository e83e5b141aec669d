package hmpps.careers.promotion.web;

import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.promotion.vacancy.VacancySheet;
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
    private VacancySheet sheet;

    @PostConstruct
    void load() {
        sheet = vacancies.sheet(path.getReference());
    }

    public VacancySheet getSheet() {
        return sheet;
    }
}
