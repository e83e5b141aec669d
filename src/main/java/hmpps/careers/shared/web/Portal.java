package hmpps.careers.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** What every page says about this installation. */
@Named
@ApplicationScoped
public class Portal {
    /** Answers whether the demonstration data has grown old; the demonstration feature brings the one implementation. */
    public interface Freshness {
        /** Whether the closing times shown have begun to pass. */
        boolean isStale();

        /** What has to be done for a new set. */
        Renewal renewal();
    }

    /** How a set of demonstration data that has grown old is made anew: with these options of deploy/run, or on another database. */
    public enum Renewal { FRESH, SCALE_FRESH, EMPTY_DATABASE }

    private static final String[] ASSETS = {"/assets/govuk/govuk-frontend.min.css", "/assets/moj/moj-frontend.min.css",
        "/assets/app/app.css", "/assets/app/pf-govuk.css", "/assets/app/app.js",
        "/assets/app/words.js", "/assets/app/keep.js", "/assets/app/autosave.js", "/assets/app/session.js"};

    @Inject
    @ConfigProperty(name = "portal.demo")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "portal.contact")
    Optional<String> contact;

    @Inject ServletContext context;
    @Inject Instance<Freshness> freshness;
    private String version;

    @PostConstruct
    void fingerprint() {
        var sum = new CRC32();
        for (var asset : ASSETS) {
            try (var in = context.getResourceAsStream(asset)) {
                if (in != null) {
                    sum.update(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    /** Whether invented people and figures are shown. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** Whether the demonstration data is so old that its closing times have begun to pass. */
    public boolean isStale() {
        return demonstration && freshness.isResolvable() && freshness.get().isStale();
    }

    /** What has to be done for a new set of demonstration data. */
    public Renewal getRenewal() {
        return freshness.get().renewal();
    }

    /** Where people write for help, or null. */
    public String getContact() {
        return contact.orElse(null);
    }

    /** Changes whenever a style sheet or script does, so that browsers may keep them for a year. */
    public String getVersion() {
        return version;
    }
}
