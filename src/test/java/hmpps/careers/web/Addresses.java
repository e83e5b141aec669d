package hmpps.careers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

/** Every address the portal answers at, read from its pages and classes. */
final class Addresses {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private Addresses() { }

    /** Addresses of Faces pages, as FacesViews makes them of the folders that web.xml names: without folder and ending. */
    static Set<String> ofPages() {
        try {
            var scanned = Pattern.compile("(?s)FACES_VIEWS_SCAN_PATHS</param-name>\\s*<param-value>(.*?)</param-value>")
                .matcher(Files.readString(WEBAPP.resolve("WEB-INF/web.xml"))).results().findFirst().orElseThrow().group(1);
            var pages = new TreeSet<String>();
            for (var path : scanned.split(",")) {
                var folder = WEBAPP.resolve(path.strip().replaceFirst("^/", "").replaceFirst("/\\*\\.xhtml.*", ""));
                if (!Files.exists(folder)) {
                    continue;
                }
                try (var files = Files.walk(folder)) {
                    files.filter(f -> f.toString().endsWith(".xhtml"))
                        .forEach(f -> pages.add("/" + folder.relativize(f).toString().replace(".xhtml", "").replaceFirst("^index$", "")));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages under WEB-INF that others choose by the address: their feature's folder and name, without those inside a folder of their own. */
    static Set<String> behindPages() {
        var pages = new TreeSet<String>();
        for (var feature : new String[] {"identity", "promotion"}) {
            try (var files = Files.list(WEBAPP.resolve("WEB-INF").resolve(feature))) {
                files.map(f -> f.getFileName().toString()).filter(name -> name.endsWith(".xhtml"))
                    .forEach(name -> pages.add(feature + "/" + name.replace(".xhtml", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages;
    }

    /** Method and address of each resource and servlet, placeholders as {}. */
    static Set<String> ofPrograms() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hmpps.careers");
        var found = new TreeSet<String>();
        var root = classes.stream().filter(c -> c.isAnnotatedWith(ApplicationPath.class))
            .map(c -> c.getAnnotationOfType(ApplicationPath.class).value()).findFirst().orElse("");
        resources(classes).forEach(resource -> {
            var base = joined(root, resource.getAnnotationOfType(jakarta.ws.rs.Path.class).value());
            resource.getMethods().forEach(method -> Stream.of(GET.class, POST.class, PUT.class, DELETE.class)
                .filter(method::isAnnotatedWith)
                .forEach(verb -> found.add(verb.getSimpleName() + " " + (method.isAnnotatedWith(jakarta.ws.rs.Path.class)
                    ? joined(base, method.getAnnotationOfType(jakarta.ws.rs.Path.class).value()) : base))));
        });
        classes.stream().filter(c -> c.isAnnotatedWith(WebServlet.class)).forEach(servlet -> {
            for (var address : servlet.getAnnotationOfType(WebServlet.class).value()) {
                found.add("POST " + address);
            }
        });
        return found;
    }

    /** A template with its placeholders made alike. */
    static String alike(String template) {
        return template.replaceAll("\\{[^}]*}", "{}");
    }

    private static Stream<JavaClass> resources(JavaClasses classes) {
        return classes.stream().filter(c -> c.isAnnotatedWith(jakarta.ws.rs.Path.class));
    }

    private static String joined(String base, String path) {
        return alike(("/" + base + "/" + path).replaceAll("/+", "/").replaceFirst("(.)/$", "$1"));
    }
}
