package hmpps.careers.shared;

import java.util.function.UnaryOperator;

/** Tells a person in front of a browser, who is owed a page, from a program or a script. */
public final class Navigation {
    private Navigation() { }

    /** Whether a person follows a link or sends a form; {@code header} answers what the request's header of that name says. */
    public static boolean is(UnaryOperator<String> header) {
        return "navigate".equals(header.apply("Sec-Fetch-Mode"));
    }
}
