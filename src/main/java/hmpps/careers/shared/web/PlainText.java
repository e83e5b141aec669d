package hmpps.careers.shared.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import hmpps.careers.shared.Printable;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Leaves of what was typed what is {@link Printable}. Programs send their text as JSON or read the body themselves, so {@code /api} is left alone. */
public class PlainText implements Filter {
    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var cleans = !request.getRequestURI().startsWith(request.getContextPath() + "/api/") && !isPlain(request.getParameterMap());
        chain.doFilter(cleans ? new Cleaned(request) : asked, answer);
    }

    private static boolean isPlain(Map<String, String[]> parameters) {
        return parameters.values().stream().flatMap(Arrays::stream).allMatch(Printable::is);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Cleaned(HttpServletRequest request) {
            super(request);
            request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.stream(values).map(Printable::only).toArray(String[]::new)));
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
