package hmpps.careers;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;

/**
 * What the whole suite runs against, on one start of the server: the war as Maven packaged it, with the test classes laid
 * beside its own. Classes of {@code web} and {@code api} packages stay outside, where the browser is.
 */
@ArquillianSuiteDeployment
public final class PackagedWar {
    private PackagedWar() { }

    /** Empties the database first, so that a run never finds what an earlier one left. */
    @Deployment(name = "portal")
    public static WebArchive war() throws IOException, URISyntaxException {
        var folder = Path.of(System.getProperty("portal.test.folder", "target/it"));
        delete(folder);
        Files.createDirectories(folder);
        DatabaseThere.empty();
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("portal.test.war", "target/hmpps-careers.war")));
        for (var tool : List.of(Assertions.class, Jsoup.class)) {
            war.addAsLibrary(new File(tool.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        var classes = Path.of(PackagedWar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes.resolve("hmpps"))) {
            files.filter(Files::isRegularFile)
                .filter(PackagedWar::runsInside)
                .forEach(f -> war.addAsWebInfResource(f.toFile(), "classes/" + classes.relativize(f)));
        }
        return war;
    }

    private static boolean runsInside(Path file) {
        var path = file.toString().replace(File.separatorChar, '/');
        return !path.contains("/web/") && !path.contains("/api/") && !path.contains("PackagedWar") && !path.contains("Browser")
            && !path.contains("ArchitectureTest");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
