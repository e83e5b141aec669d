package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.getRequestParameter;
import static org.omnifaces.util.Faces.redirect;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.application.DraftService;
import hmpps.careers.promotion.evidence.EvidenceBankService;
import hmpps.careers.promotion.evidence.EvidenceExample;
import hmpps.careers.promotion.application.Saved;
import hmpps.careers.promotion.application.Section;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.web.Phase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing one statement, or the personal statement, with own examples beside it. */
@Named
@RequestScoped
public class StatementPage {
    @Inject DraftService drafts;
    @Inject EvidenceBankService bank;
    @Inject ApplicationPage application;
    @Inject Phase phase;
    private Section section;
    private String text;
    private String seen;
    private boolean finished;
    private String title;
    private Saved conflict;
    private EvidenceExample example;
    private boolean deleted;
    private List<EvidenceExample> examples;

    @PostConstruct
    void load() {
        section = application.getCurrent();
        var draft = application.getApplication();
        if (isOneBehaviour()) {
            var written = draft.getStatements().get(section.code());
            text = written == null ? null : written.getText();
            finished = written != null && written.isDone();
        } else {
            text = draft.getPersonalStatement();
            finished = draft.isPersonalStatementDone();
        }
        seen = Saved.seen(text);
        var chosen = getRequestParameter("example");
        if (chosen != null && !chosen.isBlank()) {
            show(chosen);
        }
    }

    /** What was typed while the example was deleted in another window must not be lost with it. */
    private void show(String chosen) {
        example = Faces.isPostback() ? bank.find(chosen).orElse(null) : bank.get(chosen);
        deleted = example == null;
    }

    /** Saves and goes on to the next section, unless there is something left to mend here. */
    public void save() {
        var saved = write(text);
        if (saved != null && saved.over() > 0) {
            Alerts.warning("application.statement.over", saved.over(), saved.limit());
            redirect(here());
        } else if (saved != null) {
            application.next();
        }
    }

    /** Saves and goes back to the list of applications. */
    public void saveAndLeave() {
        var saved = write(text);
        if (saved != null) {
            Alerts.success("application.statement.kept", Format.time(saved.at()));
            redirect("/applications");
        }
    }

    /** Keeps what was typed, then takes it into the evidence bank. */
    public void keepExample() {
        if (write(text) != null) {
            bank.keep(isOneBehaviour() ? section.code() : null, title, text);
            Alerts.success("evidence.kept");
            redirect(here());
        }
    }

    /** Puts the chosen example into an empty statement; where something stands, it is kept and the person asked first. */
    public void useExample() {
        requireExample();
        if (text == null || text.isBlank()) {
            replace();
        } else if (write(text) != null) {
            redirect(here() + "?example=" + example.getId() + "&replace=yes#example-title");
        }
    }

    /** Puts the chosen example in place of what stands there. */
    public void replace() {
        requireExample();
        finished = false;
        if (write(example.getText()) != null) {
            Alerts.success("evidence.used");
            redirect(here());
        }
    }

    private void requireExample() {
        if (deleted) {
            throw new RuleViolation("evidence.gone");
        }
    }

    private Saved write(String typed) {
        var from = Objects.requireNonNullElse(seen, "");
        var saved = isOneBehaviour() ? drafts.saveStatement(application.getReference(), section.code(), typed, finished, from)
            : drafts.savePersonalStatement(application.getReference(), typed, finished, from);
        if (saved.conflict()) {
            conflict = saved;
            seen = saved.seen();
            return null;
        }
        seen = saved.seen();
        return saved;
    }

    private String here() {
        return application.href(section.path());
    }

    private boolean isOneBehaviour() {
        return section.code() != null;
    }

    public Section getSection() {
        return section;
    }

    /** The behaviour it is about, or null. */
    public Behaviour getBehaviour() {
        return application.getSheet().behaviour(section.code());
    }

    /** When the statement was last saved; for the personal statement, which does not know, when anything was. */
    public Instant getSavedAt() {
        var written = isOneBehaviour() ? application.getApplication().getStatements().get(section.code()) : null;
        return written == null ? application.getApplication().getSavedAt() : written.getSavedAt();
    }

    /** Where the script saves what is typed. */
    public String getAutosave() {
        return "/api/applications/" + application.getReference() + "/statements/" + section.path();
    }

    /** Own examples about this behaviour first, then the others. */
    public List<EvidenceExample> getExamples() {
        if (examples == null) {
            examples = bank.mine().stream().sorted((a, b) -> Boolean.compare(isAbout(b), isAbout(a))).toList();
        }
        return examples;
    }

    private boolean isAbout(EvidenceExample one) {
        return Objects.equals(one.getBehaviourCode(), section.code());
    }

    /** The example shown beside the statement, or null. */
    public EvidenceExample getExample() { return example; }
    /** Whether an example has its place on the page; to a form that was made beside one deleted since, the buttons have to be there to refuse in words. */
    public boolean isBesideExample() { return example != null || deleted && !phase.isShowing(); }
    public boolean isReplacing() { return isBesideExample() && "yes".equals(getRequestParameter("replace")); }
    /** What somebody saved in the meantime, or null. */
    public Saved getConflict() { return conflict; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
    public String getSeen() { return seen; }
    public void setSeen(String seen) { this.seen = seen; }
    public boolean isFinished() { return finished; }
    public void setFinished(boolean finished) { this.finished = finished; }
    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
}
