package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginPostsTest {
    static final String HERE = "careers.example:8443";

    @Nested
    class Refused {
        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site", "none", ""})
        void is_what_the_browser_says_comes_from_elsewhere(String fetchSite) {
            assertThat(SameOriginPosts.fromHere(fetchSite, "https://" + HERE, null, HERE)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example", "null", "https://careers.example", "https://careers.example:8443.evil.example", "not an address", "https://evil.example@careers.example:8443"})
        void is_another_origin(String origin) {
            assertThat(SameOriginPosts.fromHere(null, origin, "https://" + HERE + "/", HERE)).isFalse();
        }

        @Test
        void is_a_request_that_says_nothing() {
            assertThat(SameOriginPosts.fromHere(null, null, null, HERE)).isFalse();
            assertThat(SameOriginPosts.fromHere(null, "https://" + HERE, null, null)).isFalse();
        }
    }

    @Nested
    class Accepted {
        @Test
        void is_what_the_browser_says_comes_from_here() {
            assertThat(SameOriginPosts.fromHere("same-origin", null, null, HERE)).isTrue();
        }

        @Test
        void is_the_same_host_and_port_behind_a_proxy_or_not() {
            assertThat(SameOriginPosts.fromHere(null, "https://" + HERE, null, HERE)).isTrue();
            assertThat(SameOriginPosts.fromHere(null, "http://" + HERE.toUpperCase(), null, HERE)).isTrue();
            assertThat(SameOriginPosts.fromHere(null, null, "https://" + HERE + "/applications/PRO-26-0481", HERE)).isTrue();
        }
    }
}
