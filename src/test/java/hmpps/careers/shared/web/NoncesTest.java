package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

class NoncesTest {
    private static final String TOKEN = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void only_a_post_is_a_form_sent_back(String method) {
        var seen = Nonces.seen(request(method, DispatcherType.REQUEST, null));
        assertThat(seen.getParameter(TOKEN)).isNull();
        assertThat(seen.getParameterValues(TOKEN)).isNull();
        assertThat(seen.getParameterMap()).containsOnlyKeys(NONCE, "title");
        assertThat(Collections.list(seen.getParameterNames())).containsExactlyInAnyOrder(NONCE, "title");
        assertThat(seen.getParameter("title")).isEqualTo("typed");
    }

    @Test
    void an_error_page_is_not_what_was_sent_back() {
        assertThat(Nonces.seen(request("POST", DispatcherType.ERROR, null)).getParameter(TOKEN)).isNull();
        assertThat(Nonces.seen(request("POST", DispatcherType.ERROR, "partial/ajax")).getParameter(TOKEN)).isNull();
    }

    @Test
    void a_form_sent_back_gets_a_new_nonce_with_each_whole_page() {
        var one = Nonces.seen(request("POST", DispatcherType.REQUEST, null));
        var two = Nonces.seen(request("POST", DispatcherType.REQUEST, null));
        assertThat(one.getParameter(TOKEN)).isEqualTo("1:2");
        assertThat(one.getParameter(NONCE)).isNotEqualTo("old").isNotEqualTo(two.getParameter(NONCE)).isEqualTo(one.getParameterValues(NONCE)[0])
            .isEqualTo(one.getParameterMap().get(NONCE)[0]);
    }

    @Test
    void a_partial_update_keeps_the_nonce_of_its_page() {
        assertThat(Nonces.seen(request("POST", DispatcherType.REQUEST, "partial/ajax")).getParameter(NONCE)).isEqualTo("old");
    }

    private static HttpServletRequest request(String method, DispatcherType type, String facesRequest) {
        var parameters = Map.of(TOKEN, new String[] {"1:2"}, NONCE, new String[] {"old"}, "title", new String[] {"typed"});
        return (HttpServletRequest) Proxy.newProxyInstance(NoncesTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, called, arguments) ->
            switch (called.getName()) {
                case "getMethod" -> method;
                case "getDispatcherType" -> type;
                case "getHeader" -> facesRequest;
                case "getParameterMap" -> parameters;
                case "getParameter" -> parameters.containsKey(arguments[0]) ? parameters.get(arguments[0])[0] : null;
                case "getParameterValues" -> parameters.get(arguments[0]);
                default -> throw new UnsupportedOperationException(called.getName());
            });
    }
}
