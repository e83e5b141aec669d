package hmpps.careers.shared.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Takes out of what was typed the characters that nobody can type or see: control characters but tab and line ends, and halves
 * of a character. They could neither be shown nor stand in a workbook, and one would end another's message. Programs send their
 * text as JSON or read the body themselves, so {@code /api} is left alone.
 */
public class PlainText implements Filter {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var cleans = !request.getRequestURI().startsWith(request.getContextPath() + "/api/") && hasUnprintable(request.getParameterMap());
        chain.doFilter(cleans ? new Cleaned(request) : asked, answer);
    }

    /** The text without what cannot be shown. */
    static String clean(String text) {
        return text == null ? null : UNPRINTABLE.matcher(text).replaceAll("");
    }

    private static boolean hasUnprintable(Map<String, String[]> parameters) {
        return parameters.values().stream().flatMap(Arrays::stream).anyMatch(text -> UNPRINTABLE.matcher(text).find());
    }

    private static final class Cleaned extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Cleaned(HttpServletRequest request) {
            super(request);
            request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.stream(values).map(PlainText::clean).toArray(String[]::new)));
        }

        @Override
        public String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            var values = parameters.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.copyOf(parameters);
        }
    }
}
