package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

/** A page of another site cannot make a signed-in person's browser do something here. */
class CrossSiteIT extends OverHttp {
    /** What an address answers where neither the role nor the record is in the way. */
    private static final Set<Integer> LET_IN = Set.of(200, 302, 303, 409);

    @Test
    void a_post_from_elsewhere_that_the_session_came_with_is_recorded_with_who_was_made_to_send_it_and_they_are_told() {
        var officer = visitor().signedIn(Role.OFFICER);
        var made = officer.postFromElsewhere("/vacancies/made-from-elsewhere", Map.of());
        assertThat(made.body()).contains("did not come from a page of this portal", "What you tried has been recorded");
        var recorded = visitor().signedIn(Role.AUDITOR).get("/api/audit.csv?action=request.from-elsewhere&person=" + DemonstrationPeople.staffNumber(Role.OFFICER));
        assertThat(recorded.body().lines()).filteredOn(line -> line.contains("/vacancies/made-from-elsewhere")).singleElement().asString()
            .contains("REFUSED", "POST not sent from a page of the portal");
    }

    @Test
    void of_nobody_it_is_neither_recorded_nor_said_to_be() {
        var made = visitor().postFromElsewhere("/sign-in", Map.of("login", "nobody"));
        assertThat(made.statusCode()).isEqualTo(403);
        assertThat(made.body()).contains("did not come from a page of this portal").doesNotContain("recorded");
        assertThat(visitor().signedIn(Role.AUDITOR).get("/api/audit.csv?action=request.from-elsewhere&person=NOBODY").body().lines()).hasSize(1);
    }

    @Test
    void every_post_from_another_site_is_refused() {
        var visitors = new EnumMap<Role, Visitor>(Role.class);
        Function<Role, Visitor> people = role -> visitors.computeIfAbsent(role, one -> visitor().signedIn(one));
        var samples = Samples.of(people);
        assertThat(AccessMatrix.rows()).allSatisfy(row -> assertThat(people.apply(whoMay(row))
            .postFromElsewhere(AccessMatrixIT.fill(row.address(), samples), Map.of()).statusCode()).as(row.address()).isEqualTo(403));
        assertThat(visitors.values()).allSatisfy(visitor -> assertThat(visitor.get("/").statusCode()).as("the session still stands").isEqualTo(200));
    }

    private static Role whoMay(AccessMatrix.Row row) {
        return Stream.of(Role.values()).filter(role -> LET_IN.contains(row.answers().get(role.name()))).findFirst().orElse(Role.OFFICER);
    }
}
