package hmpps.careers.identity.web;

import org.omnifaces.util.Faces;

import hmpps.careers.identity.PasswordService;
import hmpps.careers.identity.Sessions;
import hmpps.careers.shared.web.Alerts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A person who is signed in sets another password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject PasswordService passwords;
    private String current;
    private String password;

    /** Sets the password; this session goes on, all others of the person end. */
    public void change() {
        var at = passwords.change(current == null ? "" : current, password == null ? "" : password);
        Sessions.renew(Faces.getRequest(), at);
        Alerts.success("password.change.done");
        Faces.redirect("account/password");
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
