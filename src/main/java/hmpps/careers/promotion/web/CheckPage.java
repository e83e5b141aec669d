package hmpps.careers.promotion.web;

import static org.omnifaces.util.Faces.redirect;

import java.util.List;
import java.util.UUID;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.application.Receipt;
import hmpps.careers.promotion.application.SubmissionService;
import hmpps.careers.shared.web.Phase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Checking one's answers, declaring, sending, and the receipt. */
@Named
@RequestScoped
public class CheckPage {
    @Inject SubmissionService submissions;
    @Inject ApplicationPage application;
    @Inject Phase phase;
    private String formToken;
    private boolean declared;
    private Receipt receipt;

    @PostConstruct
    void issueForm() {
        formToken = UUID.randomUUID().toString();
    }

    public void submit() {
        submissions.submit(application.getReference(), formToken, declared);
        redirect(application.href("receipt"));
    }

    /** What was sent last. */
    public Receipt getReceipt() {
        if (receipt == null) {
            receipt = submissions.receipt(application.getReference());
        }
        return receipt;
    }

    /** What was written about that behaviour; null while nothing. */
    public String statement(Behaviour behaviour) {
        var statement = application.getApplication().getStatements().get(behaviour.getCode());
        return statement == null ? null : statement.getText();
    }

    /** Whether there is something to send: everything complete, still open, not sent as it stands. */
    public boolean isReady() {
        var sheet = application.getSheet();
        return sheet.isWritable() && sheet.sections().isAllComplete();
    }

    /** Whether what stands here was sent already. */
    public boolean isSent() {
        return application.isStanding() && !application.getApplication().isChangedSinceSubmitted();
    }

    /**
     * Whether the form is there. To one that was sent it has to be, whatever has become of the application: only then is it refused
     * in words, or, sent a second time, led to the receipt.
     */
    public boolean isForm() {
        return !phase.isShowing() || isReady() && (!isSent() || Faces.isPostback());
    }

    public List<Behaviour> getBehaviours() {
        return application.getSheet().behaviours();
    }

    public String getFormToken() { return formToken; }
    public void setFormToken(String formToken) { this.formToken = formToken; }
    public boolean isDeclared() { return declared; }
    public void setDeclared(boolean declared) { this.declared = declared; }
}
