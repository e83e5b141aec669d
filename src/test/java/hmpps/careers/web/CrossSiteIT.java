package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.identity.Role;

/** A page of another site cannot make a signed-in person's browser do something here. */
class CrossSiteIT extends OverHttp {
    @Test
    void every_post_from_another_site_is_refused() {
        var officer = visitor().signedIn(Role.OFFICER);
        var addresses = new java.util.TreeSet<>(Addresses.ofPages());
        Addresses.ofPrograms().stream().filter(a -> a.startsWith("POST ")).forEach(a -> addresses.add(a.substring(5).replace("{}", "x")));
        assertThat(addresses).allSatisfy(address ->
            assertThat(officer.postFromElsewhere(address, Map.of()).statusCode()).as(address).isEqualTo(403));
        assertThat(officer.get("/").statusCode()).as("the session still stands").isEqualTo(200);
    }
}
