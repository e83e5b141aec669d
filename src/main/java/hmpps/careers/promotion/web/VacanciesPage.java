package hmpps.careers.promotion.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.vacancy.Vacancies;
import hmpps.careers.promotion.vacancy.VacancyList;
import hmpps.careers.promotion.vacancy.VacancyService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The opportunities a vacancy holder drafts or an HR administrator publishes, by status. */
@Named
@RequestScoped
public class VacanciesPage {
    @Inject VacancyService vacancies;
    @Inject Clock clock;
    private String text;
    private VacancyList list;

    @PostConstruct
    void load() {
        text = Faces.getRequestParameter("q");
        list = vacancies.list(status(Faces.getRequestParameter("status")), text, number(Faces.getRequestParameter("page")));
    }

    private static OpportunityStatus status(String name) {
        return Arrays.stream(OpportunityStatus.values()).filter(status -> status.name().equals(name)).findFirst().orElse(null);
    }

    private static int number(String page) {
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }

    public VacancyList getList() {
        return list;
    }

    /** Whether one was published and takes no applications any more. */
    public boolean over(Vacancies.Row row) {
        return row.isOverAt(clock.instant());
    }

    public List<OpportunityStatus> getStatuses() {
        return List.of(OpportunityStatus.SENT, OpportunityStatus.DRAFT, OpportunityStatus.PUBLISHED, OpportunityStatus.CLOSED, OpportunityStatus.CANCELLED);
    }

    /** What was searched for, or null. */
    public String getText() {
        return text;
    }
}
