package hmpps.careers.promotion.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.promotion.RoleTemplate;
import hmpps.careers.promotion.RoleTemplates;
import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.shared.Ids;
import hmpps.careers.shared.web.Alerts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a draft begins: a role template and, for those who hold several prisons, the prison. */
@Named
@ViewScoped
public class NewVacancyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject VacancyService vacancies;
    private transient List<Establishment> places;
    private UUID form;
    private String template;
    private String place;

    @PostConstruct
    void load() {
        form = Ids.next();
        place = getPlaces().isEmpty() ? null : getPlaces().get(0).code();
    }

    /** Drafts and goes on to what can be changed. */
    public void draft() {
        var reference = vacancies.draft(form, template, place);
        Alerts.success("vacancy.drafted", reference);
        Faces.redirect(vacancies.sheet(reference).may("EDIT") ? "vacancies/%s/edit" : "vacancies/%s", reference);
    }

    public List<Establishment> getPlaces() {
        if (places == null) {
            places = vacancies.places();
        }
        return places;
    }

    public List<RoleTemplate> getTemplates() {
        return RoleTemplates.all();
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
