package hmpps.careers.identity.web;

import java.util.List;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import hmpps.careers.identity.AnnouncedSignIns;
import hmpps.careers.identity.AnnouncedSignIns.Announced;
import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Paths;
import hmpps.careers.identity.SignInOutcome;
import hmpps.careers.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** Signing in. The answer to a wrong password is the same for known and unknown people. */
@Named
@RequestScoped
public class SignInPage {
    @Inject SecurityContext security;
    @Inject SignInOutcome outcome;
    @Inject Caller me;
    @Inject Instance<AnnouncedSignIns> announcements;
    @Inject @Param(name = "next") String next;
    @Inject @Param(name = "ended") boolean ended;
    private String login;
    private String password;

    /** Somebody who is signed in already has no business here. */
    @PostConstruct
    void leaveIfSignedIn() {
        if (me.isSignedIn() && !Faces.isPostback()) {
            Faces.redirect(Paths.next(next).substring(1));
        }
    }

    /** Signs in and goes on to the page that was asked for. */
    public void signIn() {
        var typed = AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(login == null ? "" : login, password == null ? "" : password))
            .newAuthentication(true);
        var status = security.authenticate(Faces.getRequest(), Faces.getResponse(), typed);
        if (status != AuthenticationStatus.SUCCESS) {
            outcome.orThrow();
            throw RuleViolation.on("login", outcome.isSourceResting() ? "sign-in.source-resting" : "sign-in.wrong");
        }
        Faces.redirect(Paths.next(next).substring(1));
    }

    /** The sign-ins of the demonstration; empty everywhere else. */
    public List<Announced> getAnnounced() {
        return announcements.stream().flatMap(each -> each.announced().stream()).toList();
    }

    /** Whether a session has just ended. */
    public boolean isEnded() {
        return ended;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
