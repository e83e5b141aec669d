package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.redirect;

import java.util.List;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.evidence.EvidenceBankService;
import hmpps.careers.promotion.evidence.EvidenceExample;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The own evidence bank: the list at {@code /evidence}, a new example at {@code /evidence/new}, one at its id. */
@Named
@RequestScoped
public class EvidencePage {
    private static final String NEW = "new";

    @Inject EvidenceBankService bank;
    @Inject Path path;
    private List<EvidenceExample> examples;
    private String title;
    private String behaviour;
    private String text;

    @PostConstruct
    void load() {
        if (path.getReference() == null) {
            examples = bank.mine();
        } else if (!isNew()) {
            var example = bank.get(path.getReference());
            title = example.getTitle();
            behaviour = example.getBehaviourCode();
            text = example.getText();
        }
    }

    public void save() {
        if (isNew()) {
            bank.keep(behaviour, title, text);
        } else {
            bank.change(path.getReference(), behaviour, title, text);
        }
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
