package hmpps.careers.identity;

import java.io.PrintStream;
import java.time.Clock;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A portal without any account prints a secret when it starts, to standard output and nowhere else (deploy/run writes that
 * to a log only its owner can read); the portal keeps only its hash. A demonstration has announced sign-ins instead.
 */
@ApplicationScoped
public class FirstAdministrator {
    /** After reference and demonstration data. */
    static final int PRIORITY = 900;

    @Inject Accounts accounts;
    @Inject OneTimeSecrets secrets;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "portal.demo", defaultValue = "false") boolean demonstration;
    PrintStream out = System.out;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        if (!demonstration && accounts.isEmpty()) {
            var secret = secrets.issue(null, FirstAdministratorService.SYSTEM, clock.instant());
            out.println();
            out.println("This portal has no account yet. Open /first-administrator and enter this secret within "
                + OneTimeSecret.VALID.toHours() + " hours. It works once and is not shown again:");
            out.println("    " + secret);
            out.println();
        }
    }
}
