package hmpps.careers.promotion.web;

import java.time.Clock;
import java.util.Objects;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.application.DraftService;
import hmpps.careers.promotion.application.EndorsementService;
import hmpps.careers.promotion.application.Saved;
import hmpps.careers.shared.web.Alerts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sections of an application that are answered by a choice: details, adjustments, Disability Confident, endorsement. */
@Named
@RequestScoped
public class AnswersPage {
    @Inject DraftService drafts;
    @Inject EndorsementService endorsements;
    @Inject ApplicationPage application;
    @Inject Clock clock;
    private Boolean needed;
    private String text;
    private String seen;
    private Saved conflict;
    private Boolean optedIn;

    @PostConstruct
    void load() {
        var draft = application.getApplication();
        text = draft.getAdjustments();
        seen = Saved.seen(draft.isAdjustmentsAnswered(), text);
        needed = draft.isAdjustmentsAnswered() ? draft.getAdjustments() != null : null;
        optedIn = draft.getDisabilityConfident();
    }

    public void confirmDetails() {
        drafts.confirmDetails(application.getReference());
        application.next();
    }

    public void saveAdjustments() {
        var saved = drafts.answerAdjustments(application.getReference(), needed, text, Objects.requireNonNullElse(seen, ""));
        seen = Saved.seen(true, saved.text());
        if (saved.conflict()) {
            conflict = saved;
        } else {
            application.next();
        }
    }

    public void saveDisabilityConfident() {
        drafts.answerDisabilityConfident(application.getReference(), optedIn);
        application.next();
    }

    public void ask() {
        endorsements.ask(application.getReference());
        Alerts.success("application.endorsement.asked", application.getSheet().manager());
        application.next();
    }

    public void remind() {
        endorsements.remind(application.getReference());
        Alerts.success("application.endorsement.reminded", application.getSheet().manager());
        application.tasks();
    }

    /** Whether the line manager can be reminded now; a form that was sent all the same is taken in and refused in words. */
    public boolean isRemindable() {
        return application.getSheet().endorsement().canBeRemindedAt(clock.instant()) || Faces.isPostback();
    }

    public Boolean getNeeded() { return needed; }
    public void setNeeded(Boolean needed) { this.needed = needed; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
    public String getSeen() { return seen; }
    public void setSeen(String seen) { this.seen = seen; }
    /** The adjustments saved in another window since the page was made, or null. */
    public Saved getConflict() { return conflict; }
    public Boolean getOptedIn() { return optedIn; }
    public void setOptedIn(Boolean optedIn) { this.optedIn = optedIn; }
}
