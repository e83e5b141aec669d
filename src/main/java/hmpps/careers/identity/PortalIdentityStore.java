package hmpps.careers.identity;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** The portal's own accounts as Jakarta Security sees them. Groups stay empty: what somebody may do is asked with each request. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {
    @Inject SignInService signIn;
    @Inject Caller caller;
    @Inject SignInOutcome outcome;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var attempt = signIn.attempt(typed.getCaller(), typed.getPasswordAsString(), caller.address());
        outcome.set(attempt);
        return attempt.isSignedIn() ? new CredentialValidationResult(attempt.staffNumber(), Set.of()) : CredentialValidationResult.INVALID_RESULT;
    }
}
