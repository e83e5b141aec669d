package hmpps.careers.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;

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

    /** Pages under WEB-INF that others choose by the address, as folder and name: whatever is neither a tag, a template, an error page nor a part of one of them. */
    static Set<String> behindPages() {
        var inside = WEBAPP.resolve("WEB-INF");
        try (var files = Files.walk(inside)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                texts.put(inside.relativize(file).toString().replace(File.separatorChar, '/').replace(".xhtml", ""), Files.readString(file));
            }
            return texts.keySet().stream().filter(page -> !page.matches("(tags|templates|errorpages)/.*"))
                .filter(page -> texts.values().stream().noneMatch(text -> text.contains("\"/WEB-INF/" + page + ".xhtml\"")))
                .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and address of each resource and servlet, placeholders as {}. */
    static Set<String> ofPrograms() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hmpps.careers");
        var found = new TreeSet<String>();
        var root = classes.stream().filter(c -> c.isAnnotatedWith(ApplicationPath.class))
            .map(c -> c.getAnnotationOfType(ApplicationPath.class).value()).findFirst().orElse("");
        resources(classes).forEach(resource -> {
            var base = joined(root, resource.getAnnotationOfType(jakarta.ws.rs.Path.class).value());
            resource.getMethods().forEach(method -> verbs(method).forEach(verb -> found.add(verb + " "
                + (method.isAnnotatedWith(jakarta.ws.rs.Path.class) ? joined(base, method.getAnnotationOfType(jakarta.ws.rs.Path.class).value()) : base))));
        });
        classes.stream().filter(c -> c.isAnnotatedWith(WebServlet.class)).forEach(servlet -> {
            for (var address : servlet.getAnnotationOfType(WebServlet.class).value()) {
                verbs(servlet).forEach(verb -> found.add(verb + " " + address));
            }
        });
        return found;
    }

    /** A template with its placeholders made alike. */
    static String alike(String template) {
        return template.replaceAll("\\{[^}]*}", "{}");
    }

    /** GET for {@code @GET}, and so on for whatever stands for a method of HTTP. */
    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream().map(JavaAnnotation::getRawType).filter(type -> type.isAnnotatedWith(HttpMethod.class))
            .map(type -> type.getAnnotationOfType(HttpMethod.class).value());
    }

    /** GET for {@code doGet}, and so on; all of them for a servlet that takes whatever comes. */
    private static Stream<String> verbs(JavaClass servlet) {
        var handled = servlet.getMethods().stream().map(JavaMethod::getName).collect(Collectors.toSet());
        return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
            .filter(verb -> handled.contains("service") || handled.contains("do" + verb.charAt(0) + verb.substring(1).toLowerCase(Locale.ROOT)));
    }

    private static Stream<JavaClass> resources(JavaClasses classes) {
        return classes.stream().filter(c -> c.isAnnotatedWith(jakarta.ws.rs.Path.class));
    }

    private static String joined(String base, String path) {
        return alike(("/" + base + "/" + path).replaceAll("/+", "/").replaceFirst("(.)/$", "$1"));
    }
}
