package hmpps.careers.promotion.web;

import java.time.Instant;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.vacancy.ClosingTime;
import hmpps.careers.promotion.vacancy.PublicationService;
import hmpps.careers.promotion.vacancy.VacancyAct;
import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
import hmpps.careers.shared.web.Phase;
import hmpps.careers.shared.web.SeenVersion;
import hmpps.careers.shared.web.TypedDateTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that asks once more before an opportunity is sent, published, returned, extended, closed or cancelled. */
@Named
@RequestScoped
public class VacancyActPage {
    @Inject VacancyService vacancies;
    @Inject PublicationService publication;
    @Inject Path path;
    @Inject Phase phase;
    private VacancyAct act;
    private String reference;
    private SeenVersion seen;
    private String title;
    private String establishment;
    private String drafter;
    private int posts;
    private boolean possible;
    private String whyNot;
    private boolean givenUp;
    private boolean neverPublished;
    private OpportunityStatus status;
    private Instant closesAt;
    private String reason;
    private TypedDateTime closes;

    @PostConstruct
    void load() {
        act = VacancyAct.named(path.getSection()).filter(named -> named != VacancyAct.EDIT).orElseThrow(() -> new NotFound("act"));
        var sheet = Faces.isPostback() ? vacancies.sheetForAnswer(path.getReference()) : vacancies.sheet(path.getReference());
        var opportunity = sheet.opportunity();
        reference = opportunity.getReference();
        seen = SeenVersion.of(opportunity.getVersion());
        title = opportunity.getTitle();
        establishment = sheet.establishment().displayName();
        drafter = sheet.drafter();
        posts = opportunity.getPosts();
        possible = sheet.may(act.name());
        closesAt = opportunity.getClosesAt();
        closes = new TypedDateTime(London.at(closesAt).toLocalDateTime());
        status = opportunity.getStatus();
        whyNot = sheet.own() && status == OpportunityStatus.SENT && (act == VacancyAct.PUBLISH || act == VacancyAct.RETURN)
            ? "vacancy.act.for-somebody-else" : "vacancy.act.not-possible";
        givenUp = sheet.givenUp();
        neverPublished = opportunity.getPublishedAt() == null;
    }

    /** Does it, says so and goes back to the opportunity, or to the list where it is a draft again that its publisher does not see. */
    public void confirm() {
        switch (act) {
            case SEND -> vacancies.send(reference, seen.number());
            case PUBLISH -> publication.publish(reference, seen.number());
            case RETURN -> publication.sendBack(reference, seen.number(), reason);
            case EXTEND -> publication.extend(reference, seen.number(), closes.value(ClosingTime.FIELD));
            case CLOSE -> publication.close(reference, seen.number());
            case CANCEL -> cancel();
            case EDIT -> throw new NotFound("act");
        }
        Alerts.success("vacancy.done." + act, title);
        Faces.redirect(act == VacancyAct.RETURN ? "vacancies" : "vacancies/%s", reference);
    }

    private void cancel() {
        if (givenUp) {
            vacancies.giveUp(reference, seen.number(), reason);
        } else {
            publication.cancel(reference, seen.number(), reason);
        }
    }

    /** What is asked. */
    public VacancyAct getAct() {
        return act;
    }

    /**
     * Whether the caller may do it with the opportunity as it stands. A form that was sent has to be there, whatever has become of the
     * opportunity: only then is it refused in words, or, sent a second time, answered as the first.
     */
    public boolean isPossible() {
        return possible || !phase.isShowing();
    }

    /** The version of the opportunity that the form was made from. */
    public SeenVersion getSeen() {
        return seen;
    }

    /** Why it is not possible, as a key of the bundle. */
    public String getWhyNot() {
        return whyNot;
    }

    /** Whether it is cancelled before anybody could apply, so that no applicant is told. */
    public boolean isCancelledUnseen() {
        return act == VacancyAct.CANCEL && neverPublished;
    }

    public OpportunityStatus getStatus() {
        return status;
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public String getEstablishment() {
        return establishment;
    }

    public String getDrafter() {
        return drafter;
    }

    public int getPosts() {
        return posts;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public TypedDateTime getCloses() {
        return closes;
    }
}
