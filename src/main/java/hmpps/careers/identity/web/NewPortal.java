package hmpps.careers.identity.web;

import hmpps.careers.identity.FirstAdministratorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the portal still waits for its first administrator. Accounts are never deleted: once there is one, nobody is asked again. */
@Named
@ApplicationScoped
public class NewPortal {
    @Inject FirstAdministratorService first;
    private volatile boolean begun;

    /** Whether nobody at all can sign in yet. */
    public boolean isWithoutAccounts() {
        if (!begun) {
            begun = !first.isAwaited();
        }
        return !begun;
    }
}
