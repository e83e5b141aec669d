package hmpps.careers.promotion.search;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads the catalogue at start and follows changes in the background, so that people seldom wait for it. */
@ApplicationScoped
public class CatalogueRefresh {
    private static final Logger LOG = Logger.getLogger(CatalogueRefresh.class.getName());
    private static final int SECONDS = 5;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject CatalogueKeeper catalogues;
    private Future<?> running;
    private boolean failing;

    /** After the reference data and a demonstration set have been loaded; the portal is not ready before the first reading. */
    void start(@Observes @Priority(900) @Initialized(ApplicationScoped.class) Object started) {
        refresh();
        running = scheduler.scheduleWithFixedDelay(this::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(true);
        }
    }

    private void refresh() {
        try {
            catalogues.follow();
            failing = false;
        } catch (RuntimeException e) {
            LOG.log(failing ? Level.FINE : Level.WARNING, "The list of open opportunities could not be read; tried again in " + SECONDS + " s", e);
            failing = true;
        }
    }
}
