package hmpps.careers.identity.web;

import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.FirstAdministratorService;
import hmpps.careers.identity.FirstAdministratorService.Newcomer;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.web.Alerts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Setting up a new portal. Once it has an account, there is no such page. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    @Inject FirstAdministratorService first;
    @Inject Establishments establishments;
    private String secret;
    private String staffNumber;
    private String givenName;
    private String familyName;
    private String email;
    private String establishment;
    private String password;

    @PostConstruct
    void load() {
        if (!first.isAwaited()) {
            throw new NotFound("first administrator");
        }
    }

    /** Creates the account and goes on to sign-in. */
    public void create() {
        first.create(secret, new Newcomer(staffNumber, givenName, familyName, email, establishment), password == null ? "" : password);
        Alerts.success("first.done");
        Faces.redirect("sign-in");
    }

    /** The prisons to choose from. */
    public List<Establishment> getEstablishments() {
        return establishments.active();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getEstablishment() {
        return establishment;
    }

    public void setEstablishment(String establishment) {
        this.establishment = establishment;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
