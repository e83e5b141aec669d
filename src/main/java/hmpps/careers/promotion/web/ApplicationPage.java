package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.redirect;

import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.Application;
import hmpps.careers.promotion.application.ApplicationService;
import hmpps.careers.promotion.application.ApplicationSheet;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.Section;
import hmpps.careers.promotion.application.SectionState;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.web.Path;
import hmpps.careers.shared.Texts;
import hmpps.careers.staff.EarlierPost;
import hmpps.careers.staff.StaffRecordService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page of one application shows: the identity band, the task list with its progress, withdrawing. */
@Named
@RequestScoped
public class ApplicationPage {
    @Inject ApplicationService applications;
    @Inject StaffRecordService records;
    @Inject Establishments establishments;
    @Inject Path path;
    private ApplicationSheet sheet;
    private List<EarlierPost> earlierPosts;

    /** Goes on to the section after the one of this page. */
    void next() {
        redirect(href(getSheet().sections().after(path.getSection())));
    }

    /** Goes to the task list. */
    void tasks() {
        redirect("/applications/" + getReference());
    }

    public void withdraw() {
        applications.withdraw(getReference());
        Alerts.success("application.withdrawn");
        redirect("/applications");
    }

    public void startAgain() {
        applications.startAgain(getReference());
        Alerts.success("application.started-again");
        tasks();
    }

    /** Everything about the application; read when it is first asked for, which taking in a form need not do. */
    public ApplicationSheet getSheet() {
        if (sheet == null) {
            sheet = applications.sheet(path.getReference());
        }
        return sheet;
    }

    public Application getApplication() {
        return getSheet().application();
    }

    public String getReference() {
        return path.getReference();
    }

    public String getPrison() {
        return establishments.get(getSheet().opportunity().getEstablishmentCode()).displayName();
    }

    /** "Band 4 specialist". */
    public String getBand() {
        return OpportunityPage.band(getSheet().opportunity());
    }

    /** The own prison of the applicant. */
    public String getOwnPrison() {
        return establishments.get(getSheet().record().establishmentCode()).displayName();
    }

    /** What the applicant did in the service before the present post, newest first. */
    public List<EarlierPost> getEarlierPosts() {
        if (earlierPosts == null) {
            earlierPosts = records.earlierPosts();
        }
        return earlierPosts;
    }

    /** "3 of 9 sections complete". */
    public String getProgress() {
        return Texts.say("application.progress", getSheet().sections().getComplete(), getSheet().sections().getAsked());
    }

    /** "33%". */
    public String getProgressPercent() {
        return Math.round(100.0 * getSheet().sections().getComplete() / getSheet().sections().getAsked()) + "%";
    }

    /** The sections in their order, as the task list shows them. */
    public List<TaskLine> getTasks() {
        return getSheet().sections().getAll().stream().map(section -> new TaskLine(section.path(), name(section), section.state(), isCurrent(section),
            isCurrent(section) && getSheet().isWritable() && !section.path().equals(Section.ELIGIBILITY), words(section), asked(section))).toList();
    }

    /** What a section is called. */
    public String name(Section section) {
        return section.name() == null ? Texts.say("section." + section.path()) : section.name();
    }

    /** The section of this page; null on the task list and the steps at the end. */
    public Section getCurrent() {
        return path.getSection() == null ? null : getSheet().sections().get(path.getSection());
    }

    /** "Section 3 of 10", of those that have to be complete, which the progress counts; "Optional section" for one that has not. */
    public String getNumber() {
        var sections = getSheet().sections();
        return getCurrent().isAsked() ? Texts.say("application.section.number", sections.number(path.getSection()), sections.getAsked())
            : Texts.say("application.section.optional");
    }

    private boolean isCurrent(Section section) {
        return section.path().equals(path.getSection());
    }

    /** Where something has been written that is not finished. */
    private static String words(Section section) {
        return section.words() == 0 || section.state() == SectionState.DONE ? null
            : Texts.say("application.words.of", section.words(), section.limit());
    }

    private String asked(Section section) {
        return !section.path().equals(Section.ENDORSEMENT) || getSheet().endorsement() == null ? null
            : Texts.say("application.endorsement.asked-on", getSheet().manager(), Format.dateShort(getSheet().endorsement().getAskedAt()));
    }

    public String href(String section) {
        return "/applications/" + getReference() + "/" + section;
    }

    public boolean isWithdrawn() {
        return getSheet().application().getStatus() == ApplicationStatus.WITHDRAWN;
    }

    /** Whether something that was sent is valid. */
    public boolean isStanding() {
        return getSheet().application().getStatus() == ApplicationStatus.SUBMITTED;
    }

    /** Whether the opportunity was called off. */
    public boolean isCancelled() {
        return getSheet().opportunity().getStatus() == OpportunityStatus.CANCELLED;
    }

    /**
     * Whether the form of a section is there. To one that arrives after the closing time it has to be: only then is it refused in
     * words, and what was typed kept on the page.
     */
    public boolean isForm() {
        return getSheet().isWritable() || Faces.isPostback();
    }

    /** Whether the form that withdraws is there; one that was on its way when the opportunity was called off is taken: it harms nobody. */
    public boolean isWithdrawal() {
        return getSheet().isWithdrawable() || !isWithdrawn() && Faces.isPostback();
    }

    /** What follows on something that was sent once. */
    public String getAfterReceipt() {
        if (isCancelled()) {
            return Texts.say("application.now.cancelled");
        }
        if (isWithdrawn()) {
            return Texts.say("application.now.withdrawn", Format.dateTime(getSheet().application().getWithdrawnAt()));
        }
        var closes = Format.dateTime(getSheet().opportunity().getClosesAt());
        if (!isStanding()) {
            return Texts.say(getSheet().open() ? "application.receipt.again" : "application.now.missed", closes);
        }
        return Texts.say(getSheet().open() ? "application.receipt.next" : "application.now.sift", closes);
    }

    /** Sent, and changed since: the changes count only when it is sent again. */
    public boolean isToBeSentAgain() {
        return isStanding() && getSheet().application().isChangedSinceSubmitted();
    }
}
