package hmpps.careers.shared.web;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the start is over: schema, reference and demonstration data, the list of open opportunities and the pages' own
 * machinery. Until then a request could meet half a portal.
 */
@Readiness
@ApplicationScoped
public class StartReady implements HealthCheck {
    private volatile boolean over;

    /** Said once, by what the server starts last. */
    void over() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(over).build();
    }
}
