package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.redirect;

import java.util.List;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.evidence.EvidenceBankService;
import hmpps.careers.promotion.evidence.EvidenceExample;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
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
    private long seen;
    private EvidenceExample conflict;

    @PostConstruct
    void load() {
        if (path.getReference() == null) {
            examples = bank.mine();
        } else if (!isNew()) {
            var example = bank.get(path.getReference());
            title = example.getTitle();
            behaviour = example.getBehaviourCode();
            text = example.getText();
            seen = example.getVersion();
        }
        if (path.getSection() != null && !isRemoving()) {
            throw new NotFound("evidence");
        }
    }

    public void save() {
        if (isNew()) {
            bank.keep(behaviour, title, text);
        } else {
            conflict = bank.change(path.getReference(), seen, behaviour, title, text).orElse(null);
        }
        if (conflict == null) {
            Alerts.success("evidence.kept");
            redirect("/evidence");
        } else {
            seen = conflict.getVersion();
        }
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
    /** The version the page was made from. */
    public long getSeen() { return seen; }
    public void setSeen(long seen) { this.seen = seen; }

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
