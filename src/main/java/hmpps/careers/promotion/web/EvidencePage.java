package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.redirect;

import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.evidence.EvidenceBankService;
import hmpps.careers.promotion.evidence.EvidenceExample;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
import hmpps.careers.shared.web.SeenVersion;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The own evidence bank: the list at {@code /evidence}, a new example at {@code /evidence/new}, one at its id, deleted at its {@code /remove}. */
@Named
@RequestScoped
public class EvidencePage {
    private static final String NEW = "new";
    private static final String REMOVE = "remove";

    @Inject EvidenceBankService bank;
    @Inject Path path;
    private List<EvidenceExample> examples;
    private String title;
    private String behaviour;
    private String text;
    private SeenVersion seen = SeenVersion.never();
    private EvidenceExample conflict;
    private boolean deleted;

    @PostConstruct
    void load() {
        if (path.getReference() == null) {
            examples = bank.mine();
        } else if (!isNew()) {
            bank.find(path.getReference()).ifPresentOrElse(this::show, this::miss);
        }
        if (path.getSection() != null && !isRemoving()) {
            throw new NotFound("evidence");
        }
    }

    private void show(EvidenceExample example) {
        title = example.getTitle();
        behaviour = example.getBehaviourCode();
        text = example.getText();
        seen = SeenVersion.of(example.getVersion());
    }

    /** What was typed while the example was deleted in another window must not be lost with it. */
    private void miss() {
        if (isRemoving() || !Faces.isPostback()) {
            throw new NotFound("evidence");
        }
        deleted = true;
    }

    public void save() {
        if (isNew() || isGone()) {
            bank.keep(behaviour, title, text);
            done();
        } else if (deleted) {
            seen = SeenVersion.gone();
        } else {
            bank.change(path.getReference(), seen.number(), behaviour, title, text).ifPresentOrElse(this::compare, this::done);
        }
    }

    private void compare(EvidenceExample other) {
        conflict = other;
        seen = SeenVersion.shown(other.getVersion());
    }

    private void done() {
        Alerts.success("evidence.kept");
        redirect("/evidence");
    }

    public void remove() {
        bank.remove(path.getReference());
        Alerts.success("evidence.removed");
        redirect("/evidence");
    }

    public boolean isNew() {
        return NEW.equals(path.getReference());
    }

    /** Whether the page asks once more before an example is deleted. */
    public boolean isRemoving() {
        return !isNew() && REMOVE.equals(path.getSection());
    }

    /** What was kept in another window since the page was made, or null. */
    public EvidenceExample getConflict() { return conflict; }
    /** Whether the person has been told that the example was deleted in another window; saved now, it becomes a new one. */
    public boolean isGone() { return deleted && seen.isGone(); }
    /** The version the form was made from, or that it was made to tell that the example is gone. */
    public SeenVersion getSeen() { return seen; }

    public List<EvidenceExample> getExamples() { return examples; }

    public List<Behaviour> getBehaviours() {
        return bank.behaviours();
    }

    /** What a behaviour is called. */
    public String behaviourName(String code) {
        return getBehaviours().stream().filter(one -> one.getCode().equals(code)).map(Behaviour::getName).findFirst().orElse(null);
    }

    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public String getBehaviour() { return behaviour; }
    public void setBehaviour(String behaviour) { this.behaviour = behaviour; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
}
