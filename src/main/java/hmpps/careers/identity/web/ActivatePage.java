package hmpps.careers.identity.web;

import org.omnifaces.util.Faces;

import hmpps.careers.identity.ActivationService;
import hmpps.careers.shared.web.Alerts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A person sets their own password with the code they were given. */
@Named
@RequestScoped
public class ActivatePage {
    @Inject ActivationService activation;
    private String staffNumber;
    private String code;
    private String password;

    /** Sets the password and goes on to sign-in. */
    public void activate() {
        activation.activate(staffNumber, code, password == null ? "" : password);
        Alerts.success("activate.done");
        Faces.redirect("sign-in");
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
