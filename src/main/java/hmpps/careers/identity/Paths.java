package hmpps.careers.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses are open to everybody, and where a person may be sent after signing in. Everything else needs a person. */
public final class Paths {
    private static final Set<String> OPEN_PAGES = Set.of("/sign-in", "/activate", "/first-administrator", "/help", "/accessibility",
        "/privacy", "/health", "/favicon.ico", "/robots.txt");
    private static final Pattern OPEN_TREES = Pattern.compile("/(assets|health|jakarta\\.faces\\.resource)/[A-Za-z0-9_./-]+");
    private static final Pattern ASSETS = Pattern.compile("/(assets|jakarta\\.faces\\.resource)/.*");
    private static final Pattern PLACE = Pattern.compile(
        "/(?:(?:opportunities|compare|saved-searches|saved-opportunities|applications|applications-received|vacancies|endorsements|evidence|record|account|admin|audit|help"
        + "|accessibility|privacy)(?:/[A-Za-z0-9_-]+)*)?(?:\\?[A-Za-z0-9_.~%&=+,:;!*'()-]*)?");
    private static final int LONGEST = 2000;

    private Paths() { }

    /** Whether anybody may have it; the address as sent, so that anything unusual (encoded, dotted, with parameters) is not open. */
    static boolean isOpen(String uri) {
        return OPEN_PAGES.contains(uri) || OPEN_TREES.matcher(uri).matches() && !uri.contains("..") && !uri.contains("//");
    }

    /** Whether it is a style sheet, script or image, for which nobody needs to be known. */
    static boolean isAsset(String uri) {
        return isOpen(uri) && ASSETS.matcher(uri).matches();
    }

    /** Whether it is asked by a program rather than a person: answered with 401, not with a page. */
    static boolean isForPrograms(String uri, String accept) {
        return uri.startsWith("/api/") || accept != null && accept.startsWith("application/json");
    }

    /** The page to go on to after signing in: the one asked for if it is one of ours, else the home page. */
    public static String next(String asked) {
        return asked != null && asked.length() <= LONGEST && PLACE.matcher(asked).matches() ? asked : "/";
    }

    /** The sign-in page that leads on to that page. */
    static String signIn(String uri, String query) {
        var asked = query == null ? uri : uri + "?" + query;
        var next = next(asked);
        return next.equals("/") ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /**
     * The sign-in page for whoever pressed a button or asked for a file that is no page: it leads back to the page they were on, as
     * their browser names it, or to the home page where it names none of ours. Only the path counts, whatever site it is said to be of.
     */
    static String signInBack(String root, String referer) {
        var page = address(referer);
        var path = page.getRawPath();
        return path != null && path.startsWith(root + "/") ? signIn(path.substring(root.length()), page.getRawQuery()) : signIn("/", null);
    }

    private static URI address(String text) {
        try {
            return URI.create(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            return URI.create("");
        }
    }
}
