package hmpps.careers.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.ws.rs.core.UriInfo;

class PublicAddressTest {
    private final PublicAddress address = new PublicAddress();

    @ParameterizedTest
    @ValueSource(strings = {"careers.example", "ftp://careers.example", "https://", "https://careers.example/portal", "https://careers.example?x", "https://me@careers.example",
        "https://careers example", "javascript:alert(1)"})
    void a_wrong_setting_stops_the_start_and_is_named(String wrong) {
        address.configured = Optional.of(wrong);
        assertThatThrownBy(() -> address.atStart(this)).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("PORTAL_URL is " + wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://careers.example", "https://careers.example/", " http://127.0.0.1:8080 ", "https://[::1]:8443", ""})
    void an_address_or_none_is_taken(String right) {
        address.configured = Optional.of(right);
        assertThatCode(() -> address.atStart(this)).doesNotThrowAnyException();
    }

    @Test
    void a_forged_host_does_not_get_into_a_link_where_the_address_is_known() {
        address.configured = Optional.of("https://careers.example/");
        assertThat(address.of(to("http://evil.example/api/"))).isEqualTo("https://careers.example");
    }

    @Test
    void without_a_known_address_a_link_leads_to_where_the_request_came_to() {
        address.configured = Optional.empty();
        assertThat(address.of(to("http://127.0.0.1:8080/api/"))).isEqualTo("http://127.0.0.1:8080");
    }

    private static UriInfo to(String base) {
        return (UriInfo) Proxy.newProxyInstance(PublicAddressTest.class.getClassLoader(), new Class<?>[] {UriInfo.class},
            (request, method, arguments) -> URI.create(base));
    }
}
