package hmpps.careers.promotion;

import static hmpps.careers.fixtures.PromotionFixtures.CLOSES;
import static hmpps.careers.fixtures.PromotionFixtures.DRAFTED;
import static hmpps.careers.fixtures.PromotionFixtures.DRAFTER;
import static hmpps.careers.fixtures.PromotionFixtures.PUBLISHER;
import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.RuleViolation;

class OpportunityTest {
    private static final Instant MONDAY = Instant.parse("2026-11-09T10:00:00Z");
    private static final Instant LATER = CLOSES.plusSeconds(86_400);

    private static void refused(ThrowingCallable act, String field, String key) {
        assertThatThrownBy(act).asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class)).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    @Nested
    class Drafting {
        @Test
        void is_refused_without_posts_or_with_a_hundred() {
            refused(() -> opportunity().posts(0).draft(), "posts", "opportunity.posts.range");
            refused(() -> opportunity().posts(100).draft(), "posts", "opportunity.posts.range");
            assertThat(opportunity().posts(1).draft().getPosts()).isEqualTo(1);
            assertThat(opportunity().posts(99).draft().getPosts()).isEqualTo(99);
        }

        @Test
        void is_refused_without_a_working_pattern() {
            refused(() -> opportunity().withoutWorkingPattern().draft(), "patterns", "opportunity.pattern.required");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.9", "0", "-37", "48.1", "37.25"})
        void is_refused_for_other_than_one_to_forty_eight_hours_in_tenths(String hours) {
            refused(() -> opportunity().hours(hours).draft(), "weeklyHours", "opportunity.hours.range");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "48", "37.5", "39.00"})
        void may_be_for_one_to_forty_eight_hours(String hours) {
            assertThat(opportunity().hours(hours).draft().getPost().getWeeklyHours()).isEqualByComparingTo(hours);
        }

        @Test
        void is_refused_at_a_band_or_a_level_of_behaviours_that_there_is_not() {
            assertThatThrownBy(() -> opportunity().band(1).asking().draft()).hasMessage("no Band 1");
            assertThatThrownBy(() -> opportunity().band(13).draft()).hasMessage("no Band 13");
            assertThatThrownBy(() -> opportunity().level(0).draft()).hasMessageContaining("level 0");
            assertThatThrownBy(() -> opportunity().level(7).draft()).hasMessageContaining("level 7");
            assertThat(opportunity().band(2).asking().level(1).draft().getBand()).isEqualTo(2);
            assertThat(opportunity().band(12).level(6).draft().getBand()).isEqualTo(12);
        }

        @Test
        void is_refused_where_nobody_can_hold_the_band_that_is_asked_for() {
            refused(() -> opportunity().asking(lowestBand(4, null)).draft(), "lowestBand", "opportunity.lowest-band.below");
            refused(() -> opportunity().asking(lowestBand(5, null)).draft(), "lowestBand", "opportunity.lowest-band.below");
            refused(() -> opportunity().asking(lowestBand(5, EligibilityRule.LEVEL_TRANSFER)).draft(), "lowestBand", "opportunity.lowest-band.level");
            assertThat(opportunity().asking(lowestBand(3, null)).draft().getPost().getRules()).hasSize(1);
            assertThat(opportunity().asking(lowestBand(4, EligibilityRule.LEVEL_TRANSFER)).draft().getPost().getRules()).hasSize(1);
        }

        private EligibilityRule lowestBand(int band, String code) {
            return new EligibilityRule(RuleKind.BAND_HELD, band, code);
        }

        @Test
        void is_refused_without_pay_or_with_the_lowest_above_the_highest() {
            refused(() -> opportunity().paidFrom("0").draft(), "baseMin", "opportunity.pay.ordered");
            refused(() -> opportunity().paidFrom("34900.01").draft(), "baseMin", "opportunity.pay.ordered");
            assertThat(opportunity().paidFrom("34900.00").draft().getPost().getBaseMin()).isEqualByComparingTo("34900");
        }

        @Test
        void tells_candidates_exactly_what_its_terms_say() {
            var terms = new OpportunityTerms("Head of safety", RoleFamily.values()[RoleFamily.values().length - 1], 7, true, 5, ContractType.values()[ContractType.values().length - 1],
                false, true, true, new BigDecimal("37.0"), new BigDecimal("41000.00"), new BigDecimal("44000.00"), 17, new BigDecimal("1500.00"), "OR-JES-1", "Functional head",
                true, true, Vetting.values()[Vetting.values().length - 1], "You will keep people safe.", List.of("lead"), 3, List.of("DEC"), List.of(),
                "Bo Rae", "bo.rae@example.test", CLOSES);
            var draft = new Opportunity("PRO-26-0002", opportunity().draft().getEstablishment(), terms, DRAFTER, DRAFTED);
            var post = draft.getPost();
            assertThat(new OpportunityTerms(draft.getTitle(), post.getRoleFamily(), draft.getBand(), post.isSpecialist(), draft.getPosts(), post.getContract(),
                post.isFullTime(), post.isPartTime(), post.isJobShare(), post.getWeeklyHours(), post.getBaseMin(), post.getBaseMax(), post.getUnsocialPercent(),
                post.getMarketSupplement(), post.getJobDescriptionRef(), post.getGroupProfile(), post.isOperational(), post.isLineManagement(), post.getVetting(),
                post.getSummary(), post.getDuties(), post.getBehaviourLevel(), post.getBehaviours(), post.getRules(), post.getContactName(), post.getContactEmail(),
                draft.getClosesAt())).isEqualTo(terms);
            var part = opportunity().draft().getPost();
            assertThat(part.isFullTime()).isTrue();
            assertThat(part.isPartTime() || part.isJobShare() || part.isSpecialist() || part.isLineManagement()).isFalse();
        }

        @Test
        void keeps_what_was_filled_in() {
            var draft = opportunity().draft();
            assertThat(draft.getStatus()).isEqualTo(OpportunityStatus.DRAFT);
            assertThat(draft.getReference()).isEqualTo("PRO-26-0001");
            assertThat(draft.getEstablishment().code()).isEqualTo("LCI");
            assertThat(draft.getPost().getDuties()).containsExactly("brief the team", "check the roll");
            assertThat(draft.getPost().getBehaviours()).containsExactly("LEA", "MED");
            assertThat(draft.getPost().getRules()).hasSize(2);
            assertThat(draft.getDraftedBy()).isEqualTo(DRAFTER);
            assertThat(draft.drafted()).satisfies(event -> {
                assertThat(event.action()).isEqualTo("opportunity.drafted");
                assertThat(event.recordType()).isEqualTo("Opportunity");
                assertThat(event.recordRef()).isEqualTo("PRO-26-0001");
            });
        }
    }

    @Nested
    class Changing {
        @Test
        void is_refused_once_it_was_sent() {
            var sent = opportunity().sent();
            refused(() -> sent.change(opportunity().posts(5).terms()), null, "opportunity.change.draft-only");
            assertThat(sent.getPosts()).isEqualTo(2);
        }

        @Test
        void replaces_behaviours_and_rules_in_the_new_order() {
            var draft = opportunity().draft();
            var event = draft.change(opportunity().posts(5).behaviours("MED", "LEA").asking(new EligibilityRule(RuleKind.MINIMUM_SERVICE, 12, null)).terms());
            assertThat(draft.getPost().getBehaviours()).containsExactly("MED", "LEA");
            assertThat(draft.getPost().getRules()).containsExactly(new EligibilityRule(RuleKind.MINIMUM_SERVICE, 12, null));
            assertThat(event.action()).isEqualTo("opportunity.changed");
            assertThat(event.before()).contains("posts=2", "behaviours=[LEA, MED]", "rules=[BAND_HELD 3, PROBATION_COMPLETED]");
            assertThat(event.after()).contains("posts=5", "behaviours=[MED, LEA] at level", "rules=[MINIMUM_SERVICE 12]");
        }

        @Test
        void is_told_with_title_hours_and_pay_before_and_after() {
            var event = opportunity().draft().change(opportunity().titled("Supervising officer, nights").paidFrom("34000.00").terms());
            assertThat(event.before()).contains("title=Supervising officer, residential unit", "hours=39,", "pay=33275.00 to");
            assertThat(event.after()).contains("title=Supervising officer, nights", "hours=39,", "pay=34000.00 to");
        }
    }

    @Nested
    class Sending {
        @Test
        void is_refused_when_the_closing_time_is_now_or_past() {
            var draft = opportunity().draft();
            refused(() -> draft.send(CLOSES), "closes", "opportunity.closes.in-future");
            assertThat(draft.getStatus()).isEqualTo(OpportunityStatus.DRAFT);
            assertThat(draft.getSentAt()).isNull();
        }

        @Test
        void hands_it_over_and_forgets_why_it_was_returned() {
            var draft = opportunity().sent();
            draft.sendBack(PUBLISHER, "Say more about nights");
            var event = draft.send(MONDAY);
            assertThat(event.action()).isEqualTo("opportunity.sent");
            assertThat(draft.getStatus()).isEqualTo(OpportunityStatus.SENT);
            assertThat(draft.getSentAt()).isEqualTo(MONDAY);
            assertThat(draft.getReason()).isNull();
        }
    }

    @Nested
    class Publishing {
        @Test
        void is_refused_to_the_person_who_drafted_it() {
            var sent = opportunity().sent();
            refused(() -> sent.publish(DRAFTER, MONDAY), null, "opportunity.published-by-another");
            assertThat(sent.getStatus()).isEqualTo(OpportunityStatus.SENT);
            assertThat(sent.getPublishedBy()).isNull();
        }

        @Test
        void is_refused_for_a_draft_and_a_second_time() {
            refused(() -> opportunity().draft().publish(PUBLISHER, MONDAY), null, "opportunity.status.stays.DRAFT");
            refused(() -> opportunity().published().publish("900003", MONDAY), null, "opportunity.status.stays.PUBLISHED");
        }

        @Test
        void is_refused_when_the_closing_time_has_passed_meanwhile() {
            var sent = opportunity().sent();
            refused(() -> sent.publish(PUBLISHER, CLOSES), "closes", "opportunity.closes.in-future");
            assertThat(sent.getStatus()).isEqualTo(OpportunityStatus.SENT);
        }

        @Test
        void opens_it_until_the_closing_time() {
            var sent = opportunity().sent();
            var event = sent.publish(PUBLISHER, MONDAY);
            assertThat(event.action()).isEqualTo("opportunity.published");
            assertThat(sent.getPublishedBy()).isEqualTo(PUBLISHER);
            assertThat(sent.getPublishedAt()).isEqualTo(MONDAY);
            assertThat(sent.isOpenAt(CLOSES.minusNanos(1))).isTrue();
            assertThat(sent.isOpenAt(CLOSES)).isFalse();
        }

        @Test
        void has_to_come_before_applications() {
            assertThat(opportunity().draft().isOpenAt(MONDAY)).isFalse();
            assertThat(opportunity().sent().isOpenAt(MONDAY)).isFalse();
        }
    }

    @Nested
    class Returning {
        @Test
        void is_refused_to_the_drafter() {
            var sent = opportunity().sent();
            refused(() -> sent.sendBack(DRAFTER, "Not yet"), null, "opportunity.published-by-another");
            assertThat(sent.getStatus()).isEqualTo(OpportunityStatus.SENT);
        }

        @Test
        void is_refused_without_a_reason_or_with_a_novel() {
            var sent = opportunity().sent();
            refused(() -> sent.sendBack(PUBLISHER, null), "reason", "opportunity.reason.required");
            refused(() -> sent.sendBack(PUBLISHER, "  "), "reason", "opportunity.reason.required");
            refused(() -> sent.sendBack(PUBLISHER, "x".repeat(501)), "reason", "opportunity.reason.long");
            assertThat(sent.getStatus()).isEqualTo(OpportunityStatus.SENT);
            assertThat(sent.getSentAt()).isNotNull();
        }

        @Test
        void may_fill_the_reason_to_its_last_character() {
            var sent = opportunity().sent();
            sent.sendBack(PUBLISHER, "x".repeat(500));
            assertThat(sent.getReason()).hasSize(500);
        }

        @Test
        void makes_it_a_draft_with_the_reason() {
            var sent = opportunity().sent();
            var event = sent.sendBack(PUBLISHER, " Say more about nights ");
            assertThat(event.action()).isEqualTo("opportunity.returned");
            assertThat(event.after()).contains("reason=Say more about nights");
            assertThat(sent.getStatus()).isEqualTo(OpportunityStatus.DRAFT);
            assertThat(sent.getReason()).isEqualTo("Say more about nights");
            assertThat(sent.getSentAt()).isNull();
        }

        @Test
        void is_remembered_until_it_is_sent_again_or_given_up() {
            assertThat(opportunity().draft().isReturned()).isFalse();
            var opportunity = opportunity().sent();
            assertThat(opportunity.isReturned()).isFalse();
            opportunity.sendBack(PUBLISHER, "Say more about nights");
            assertThat(opportunity.isReturned()).isTrue();
            opportunity.send(MONDAY);
            assertThat(opportunity.isReturned()).isFalse();
            opportunity.sendBack(PUBLISHER, "Say more about nights");
            opportunity.cancel("Not needed", MONDAY);
            assertThat(opportunity.isReturned()).isFalse();
        }

        @Test
        void is_refused_once_it_is_published() {
            refused(() -> opportunity().published().sendBack(PUBLISHER, "Too late"), null, "opportunity.status.stays.PUBLISHED");
        }
    }

    @Nested
    class Extending {
        @Test
        void is_refused_before_publication_and_after_the_closing_time() {
            refused(() -> opportunity().sent().extend(LATER, MONDAY), null, "opportunity.extend.published-only");
            refused(() -> opportunity().published().extend(LATER, CLOSES), null, "opportunity.extend.already-closed");
        }

        @Test
        void is_refused_to_the_same_or_an_earlier_time() {
            var published = opportunity().published();
            refused(() -> published.extend(CLOSES, MONDAY), "closes", "opportunity.extend.later");
            refused(() -> published.extend(CLOSES.minusSeconds(1), MONDAY), "closes", "opportunity.extend.later");
            assertThat(published.getClosesAt()).isEqualTo(CLOSES);
        }

        @Test
        void says_both_closing_times() {
            var published = opportunity().published();
            var event = published.extend(LATER, MONDAY);
            assertThat(published.getClosesAt()).isEqualTo(LATER);
            assertThat(event.action()).isEqualTo("opportunity.extended");
            assertThat(event.before()).contains(CLOSES.toString());
            assertThat(event.after()).contains(LATER.toString());
        }
    }

    @Nested
    class Ending {
        @Test
        void stops_applications_at_that_moment_or_at_the_closing_time_before() {
            var closed = opportunity().published();
            assertThat(closed.getStoppedAt()).isEqualTo(CLOSES);
            closed.close(CLOSES.minusSeconds(60));
            assertThat(closed.getStoppedAt()).isEqualTo(CLOSES.minusSeconds(60));
            var late = opportunity().published();
            late.close(CLOSES.plusSeconds(60));
            assertThat(late.getStoppedAt()).isEqualTo(CLOSES);
        }

        @Test
        void closing_is_refused_before_publication() {
            refused(() -> opportunity().sent().close(MONDAY), null, "opportunity.status.stays.SENT");
        }

        @Test
        void a_closed_one_takes_no_applications() {
            var published = opportunity().published();
            assertThat(published.close(MONDAY).action()).isEqualTo("opportunity.closed");
            assertThat(published.getEndedAt()).isEqualTo(MONDAY);
            assertThat(published.isOpenAt(MONDAY)).isFalse();
            refused(() -> published.cancel("Over", MONDAY), null, "opportunity.status.stays.CLOSED");
        }

        @Test
        void cancelling_is_refused_without_a_reason() {
            var published = opportunity().published();
            refused(() -> published.cancel(" ", MONDAY), "reason", "opportunity.reason.required");
            assertThat(published.getStatus()).isEqualTo(OpportunityStatus.PUBLISHED);
        }

        @Test
        void a_draft_a_sent_and_a_published_one_can_be_cancelled() {
            for (var one : new Opportunity[] {opportunity().draft(), opportunity().sent(), opportunity().published()}) {
                assertThat(one.cancel("The post has gone", MONDAY).action()).isEqualTo("opportunity.cancelled");
                assertThat(one.getStatus()).isEqualTo(OpportunityStatus.CANCELLED);
                assertThat(one.getReason()).isEqualTo("The post has gone");
                assertThat(one.getEndedAt()).isEqualTo(MONDAY);
            }
        }
    }

    @Test
    void is_the_same_as_another_only_by_its_id() {
        var one = opportunity().draft();
        assertThat(one).isEqualTo(one).isNotEqualTo(opportunity().draft()).isNotEqualTo("PRO-26-0001").hasSameHashCodeAs(one);
        assertThat(one.getDraftedAt()).isEqualTo(DRAFTED);
    }
}
