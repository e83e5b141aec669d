package hmpps.careers.promotion.web;

import java.util.List;
import java.util.UUID;

import org.omnifaces.util.Faces;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.promotion.RoleTemplate;
import hmpps.careers.promotion.RoleTemplates;
import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.shared.web.Alerts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a draft begins: a role template and, for those who hold several prisons, the prison. */
@Named
@RequestScoped
public class NewVacancyPage {
    @Inject VacancyService vacancies;
    private List<Establishment> places;
    private String formToken;
    private String template;
    private String place;

    @PostConstruct
    void load() {
        formToken = UUID.randomUUID().toString();
        places = vacancies.places();
        place = places.isEmpty() ? null : places.get(0).code();
    }

    /** Drafts and goes on to what can be changed. */
    public void draft() {
        var reference = vacancies.draft(formToken, template, place);
        Alerts.success("vacancy.drafted", reference);
        Faces.redirect(vacancies.sheet(reference).may("EDIT") ? "vacancies/%s/edit" : "vacancies/%s", reference);
    }

    public List<Establishment> getPlaces() {
        return places;
    }

    public List<RoleTemplate> getTemplates() {
        return RoleTemplates.all();
    }

    /** Of which the draft takes its id, however often this form arrives. */
    public String getFormToken() {
        return formToken;
    }

    public void setFormToken(String formToken) {
        this.formToken = formToken;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
