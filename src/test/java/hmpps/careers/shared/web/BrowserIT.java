package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.Browser;
import hmpps.careers.identity.Role;

class BrowserIT extends Browser {
    @Test
    void a_page_that_is_not_there_says_so() {
        expecting(404);
        var page = signedIn(Role.OFFICER, Screen.DESK);
        var response = page.navigate(at("/no-such-page"));
        assertThat(response.status()).isEqualTo(404);
        picture(page, "not-found");
    }
}
