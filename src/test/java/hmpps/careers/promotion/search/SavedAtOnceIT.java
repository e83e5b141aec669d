package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.Account;
import hmpps.careers.identity.As;
import hmpps.careers.promotion.search.SavedSearch.Alert;
import hmpps.careers.shared.RuleViolation;
import jakarta.inject.Inject;

/** A double click, or two windows of one person, on what people put aside. */
class SavedAtOnceIT extends InContainer {
    @Inject SavedSearchService searches;
    @Inject OpportunitySearchService opportunities;
    @Inject Database database;
    @Inject As as;
    private As.Acting officer;
    private String staffNumber;

    @BeforeEach
    void make() {
        var member = StaffFixtures.member().build();
        database.keep(member);
        staffNumber = member.staffNumber();
        officer = as.officer(staffNumber);
    }

    @Test
    void one_name_is_given_once() throws Exception {
        var outcomes = Together.times(6, () -> officer.get(() -> save("Near home")));
        assertThat(outcomes).containsOnlyOnce("saved").filteredOn(RuleViolation.class::isInstance).hasSize(5)
            .allSatisfy(refused -> assertThat((RuleViolation) refused).hasMessage("saved.name.taken"));
    }

    @Test
    void a_name_in_other_letters_is_taken_too_and_accents_are_no_mistake_of_ours() {
        officer.get(() -> save("Résumé"));
        assertThatThrownBy(() -> officer.get(() -> save("RÉSUMÉ"))).hasMessage("saved.name.taken");
        try {
            officer.get(() -> save("resume"));
        } catch (RuleViolation refused) {
            assertThat(refused).as("where the database does not tell accents apart").hasMessage("saved.name.taken");
        }
        officer.get(() -> save("Near home \ud83d\ude80"));
        var other = officer.get(() -> searches.mine()).stream().filter(kept -> kept.name().equals("Résumé")).findFirst().orElseThrow();
        assertThatThrownBy(() -> officer.run(() -> searches.change(other.id(), "near HOME \ud83d\ude80", Alert.OFF))).hasMessage("saved.name.taken");
        officer.run(() -> searches.change(other.id(), "RÉSUMÉ", Alert.DAILY));
        assertThat(officer.get(() -> searches.mine())).extracting(SavedSearchService.Kept::name).contains("RÉSUMÉ", "Near home \ud83d\ude80");
    }

    @Test
    void not_more_are_kept_than_may_be() throws Exception {
        for (int i = 1; i < SavedSearchService.MOST; i++) {
            var number = i;
            officer.get(() -> save("Search " + number));
        }
        var acts = new ArrayList<Callable<?>>();
        for (int i = 0; i < 5; i++) {
            var number = i;
            acts.add(() -> officer.get(() -> save("One more " + number)));
        }
        assertThat(Together.all(acts)).containsOnlyOnce("saved").filteredOn(RuleViolation.class::isInstance).hasSize(4);
        assertThat(officer.get(() -> searches.mine())).hasSize(SavedSearchService.MOST);
    }

    @Test
    void an_opportunity_is_put_aside_once_and_put_back_once() throws Exception {
        var reference = officer.get(() -> opportunities.outlook(0, 1)).recommended().get(0).entry().reference();
        assertThat(Together.times(6, () -> officer.get(() -> {
            opportunities.save(reference);
            return "done";
        }))).containsOnly("done");
        assertThat(aside()).containsExactly(reference);
        assertThat(Together.times(6, () -> officer.get(() -> {
            opportunities.drop(reference);
            return "done";
        }))).containsOnly("done");
        assertThat(aside()).isEmpty();
    }

    @Test
    void what_was_put_back_in_another_window_meanwhile_is_put_aside() {
        database.keep(new Account(staffNumber));
        var reference = officer.get(() -> opportunities.outlook(0, 1)).recommended().get(0).entry().reference();
        officer.run(() -> opportunities.save(reference));
        var recognisedBefore = as.account(staffNumber);
        officer.run(() -> opportunities.drop(reference));
        recognisedBefore.run(() -> opportunities.save(reference));
        assertThat(aside()).containsExactly(reference);
    }

    @Test
    void putting_aside_and_back_is_recorded_once_each() {
        var reference = officer.get(() -> opportunities.outlook(0, 1)).recommended().get(0).entry().reference();
        officer.run(() -> opportunities.save(reference));
        officer.run(() -> opportunities.save(reference));
        officer.run(() -> opportunities.drop(reference));
        officer.run(() -> opportunities.drop(reference));
        List<String> recorded = database.read(em -> em.createQuery("select a.action from AuditRecord a where a.actor = :me order by a.id", String.class)
            .setParameter("me", staffNumber).getResultList());
        assertThat(recorded).containsExactly("opportunity.saved", "opportunity.unsaved");
    }

    private String save(String name) {
        searches.save(name, "band=5", Alert.OFF);
        return "saved";
    }

    private List<String> aside() {
        return database.read(em -> em.createQuery("select o.reference from SavedOpportunity v join Opportunity o on o.id = v.key.opportunityId where v.key.staffNumber = :me",
            String.class).setParameter("me", staffNumber).getResultList());
    }
}
