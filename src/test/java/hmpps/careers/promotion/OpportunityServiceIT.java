package hmpps.careers.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.establishment.Establishment;
import hmpps.careers.fixtures.PromotionFixtures;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.Account;
import hmpps.careers.identity.As;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import jakarta.inject.Inject;

class OpportunityServiceIT extends InContainer {
    @Inject OpportunityService opportunities;
    @Inject OpportunitySearchService search;
    @Inject Database database;
    @Inject Clock clock;
    @Inject As as;
    private String officer;
    private String publisher;

    @BeforeEach
    void an_officer_of_leicester() {
        officer = person();
        publisher = person();
    }

    private String person() {
        var number = "O" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
        database.keep(StaffFixtures.member().number(number).build());
        return number;
    }

    private PromotionFixtures.Offer offer() {
        return PromotionFixtures.opportunity().draftedBy(officer).drafted(clock.instant().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS));
    }

    private String keep(PromotionFixtures.Offer offer, boolean published) {
        var reference = "OPP-" + UUID.randomUUID().toString().substring(0, 8);
        database.change(em -> {
            offer.reference(reference).at(em.find(Establishment.class, "LCI"));
            em.persist(published ? offer.publishedBy(publisher) : offer.sent());
        });
        return reference;
    }

    private String small() {
        return keep(offer().behaviours("LEA").asking(new EligibilityRule(RuleKind.BAND_HELD, 3, null)), true);
    }

    private String large() {
        return keep(offer().behaviours("LEA", "MED", "COI", "MQS", "WTO", "DSO").asking(new EligibilityRule(RuleKind.BAND_HELD, 3, null),
            new EligibilityRule(RuleKind.PROBATION_COMPLETED, null, null), new EligibilityRule(RuleKind.NO_LIVE_WARNING, null, null),
            new EligibilityRule(RuleKind.MINIMUM_SERVICE, 24, null), new EligibilityRule(RuleKind.QUALIFICATION, null, "CR_BASIC"),
            new EligibilityRule(RuleKind.QUALIFICATION, null, "FAW"), new EligibilityRule(RuleKind.PRISON_GROUP, null, "EM")), true);
    }

    @Test
    void is_refused_to_nobody() {
        var reference = small();
        assertThatThrownBy(() -> as.nobody().run(() -> opportunities.view(reference))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(() -> opportunities.views(List.of(reference)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(() -> opportunities.sheet(reference))).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_never_published_is_not_found_also_not_in_a_comparison() {
        var waiting = keep(offer(), false);
        var published = small();
        assertThatThrownBy(() -> as.officer(officer).run(() -> opportunities.view(waiting))).isInstanceOf(NotFound.class);
        assertThat(as.officer(officer).get(() -> opportunities.views(List.of(waiting, published, "PRO-00-0000")))).extracting(view -> view.sheet().reference())
            .containsExactly(published);
    }

    @Test
    void several_are_compared_in_the_order_asked_for_with_the_rules_of_each() {
        var one = small();
        var other = large();
        var views = as.officer(officer).get(() -> opportunities.views(List.of(other, one)));
        assertThat(views).extracting(view -> view.sheet().reference()).containsExactly(other, one);
        assertThat(views).extracting(view -> view.eligibility().total()).containsExactly(7, 1);
        assertThat(views).extracting(view -> view.eligibility().met()).containsExactly(5, 1);
        assertThat(views.get(0).sheet().behaviours()).extracting(Behaviour::getCode).containsExactly("LEA", "MED", "COI", "MQS", "WTO", "DSO");
        assertThat(views).allMatch(view -> view.open() && view.ownPrison());
    }

    @Test
    void what_is_known_of_the_person_and_of_what_is_published_needs_no_statement_however_much_it_is() {
        database.keep(new Account(officer));
        assertThat(statements(small())).isEqualTo(statements(large())).isZero();
    }

    @Test
    void comparing_three_costs_no_more_statements_than_one() {
        var one = List.of(small());
        var three = List.of(large(), small(), large());
        assertThat(comparing(three)).isEqualTo(comparing(one)).isLessThanOrEqualTo(2);
    }

    /** What the page of one opportunity reads beside the statement that recognises the person. */
    private long statements(String reference) {
        return as.account(officer).get(() -> database.leastStatementsOf(() -> search.tie(opportunities.view(reference).sheet().opportunity().getReference())));
    }

    private long comparing(List<String> references) {
        return as.officer(officer).get(() -> database.leastStatementsOf(() -> opportunities.views(references)));
    }
}
