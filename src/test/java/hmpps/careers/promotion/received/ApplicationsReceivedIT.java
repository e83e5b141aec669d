package hmpps.careers.promotion.received;

import static hmpps.careers.promotion.application.ApplicationStatus.DRAFT;
import static hmpps.careers.promotion.application.ApplicationStatus.SUBMITTED;
import static hmpps.careers.promotion.application.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.establishment.Establishment;
import hmpps.careers.fixtures.PromotionFixtures;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.application.Application;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Refused;
import hmpps.careers.shared.RuleViolation;
import jakarta.inject.Inject;

class ApplicationsReceivedIT extends InContainer {
    @Inject ApplicationsReceivedService received;
    @Inject Database database;
    @Inject Clock clock;
    @Inject As as;
    private String word;
    private String administrator;
    private String drafter;

    @BeforeEach
    void an_administrator_and_a_word_no_other_title_holds() {
        word = "kite" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        administrator = person("Ann", "Lee");
        drafter = person("Bo", "Hart");
    }

    private String person(String given, String family) {
        var number = "R" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
        database.keep(StaffFixtures.member().number(number).named(given, family).build());
        return number;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private As.Acting in(Scope scope) {
        return as.holder(administrator, Role.HR_ADMINISTRATOR, scope);
    }

    private As.Acting national() {
        return in(Scope.national());
    }

    /** Reference of an open opportunity of that prison whose title holds the word. */
    private String opportunity(String prison) {
        var reference = "RCV-" + UUID.randomUUID().toString().substring(0, 8);
        database.change(em -> em.persist(PromotionFixtures.opportunity().reference(reference).titled("Officer " + word)
            .at(em.find(Establishment.class, prison)).draftedBy(drafter).drafted(now().minus(Duration.ofDays(2))).publishedBy(administrator)));
        return reference;
    }

    /** Reference of the application of a new person to that opportunity, as far as it has come; null where it was never sent. */
    private String apply(String opportunity, String given, String family, ApplicationStatus status, Instant sent) {
        var reference = "APP-" + UUID.randomUUID().toString().substring(0, 10).toUpperCase();
        var applicant = person(given, family);
        database.change(em -> {
            var at = em.createQuery("select o from Opportunity o where o.reference = :reference", Opportunity.class).setParameter("reference", opportunity).getSingleResult();
            em.persist(new Application(reference, at, applicant, now()));
            em.flush();
            em.createQuery("update Application a set a.status = :status, a.submittedAt = :sent, a.withdrawnAt = :withdrawn where a.reference = :reference")
                .setParameter("status", status).setParameter("sent", sent).setParameter("withdrawn", status == WITHDRAWN ? now() : null).setParameter("reference", reference).executeUpdate();
        });
        return reference;
    }

    private String submitted(String opportunity) {
        return apply(opportunity, "Sam", "Okafor", SUBMITTED, now());
    }

    private ReceivedQuery all() {
        return new ReceivedQuery(word, null, null, null);
    }

    private List<String> found(As.Acting who, ReceivedQuery query) {
        var rows = who.get(() -> received.page(query, ReceivedOrder.SUBMITTED, false, 0, 100));
        var counts = who.get(() -> received.counts(query));
        assertThat(Stream.of(SUBMITTED, WITHDRAWN).filter(status -> query.status() == null || query.status() == status).mapToInt(counts::get).sum()).isEqualTo(rows.size());
        return rows.stream().map(ReceivedApplication::reference).toList();
    }

    private List<ReceivedApplication> downloaded(As.Acting who, ReceivedQuery query) {
        var rows = new ArrayList<ReceivedApplication>();
        who.run(() -> received.download(query, rows::add));
        return rows;
    }

    @Test
    void is_refused_to_nobody_to_officers_and_to_those_who_draft() {
        for (var who : List.of(as.nobody(), as.officer(administrator), as.holder(administrator, Role.VACANCY_HOLDER, Scope.national()))) {
            assertThatThrownBy(() -> who.run(() -> received.page(all(), ReceivedOrder.NAME, true, 0, 1))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> who.run(() -> received.counts(all()))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> who.run(() -> received.figures(all()))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> who.run(() -> received.announceDownload(all()))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> who.run(() -> received.download(all(), row -> { }))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> who.run(() -> received.those(List.of("APP-26-AAAAAA")))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> who.run(() -> received.prisons())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void nothing_is_read_beyond_the_scope_whatever_is_asked_for() {
        var leicester = submitted(opportunity("LCI"));
        var lincoln = submitted(opportunity("LII"));
        var london = submitted(opportunity("PVI"));
        assertThat(found(national(), all())).containsExactlyInAnyOrder(leicester, lincoln, london);
        assertThat(found(in(Scope.group("EM")), all())).containsExactlyInAnyOrder(leicester, lincoln);
        assertThat(found(in(Scope.establishment("LCI")), all())).containsExactly(leicester);
        assertThat(found(in(Scope.establishment("LCI").and(Scope.establishment("PVI"))), all())).containsExactlyInAnyOrder(leicester, london);

        var asksForLondon = new ReceivedQuery(london, null, "PVI", null);
        assertThat(found(in(Scope.group("EM")), asksForLondon)).isEmpty();
        assertThat(in(Scope.group("EM")).get(() -> received.counts(asksForLondon)).get(SUBMITTED)).isZero();
        assertThat(downloaded(in(Scope.group("EM")), asksForLondon)).isEmpty();
        assertThat(in(Scope.group("EM")).get(() -> received.those(List.of(london, leicester, "APP-00-000000")))).extracting(ReceivedApplication::reference).containsExactly(leicester);
        assertThat(in(Scope.establishment("LCI")).get(() -> received.prisons())).extracting(Establishment::code).containsExactly("LCI");
    }

    @Test
    void more_than_can_be_picked_one_by_one_are_refused() {
        var most = IntStream.range(0, ApplicationsReceivedService.MOST_PICKED).mapToObj(number -> "APP-00-" + number).toList();
        var oneMore = Stream.concat(most.stream(), Stream.of("APP-00-MORE")).toList();
        assertThatThrownBy(() -> national().get(() -> received.those(oneMore))).isInstanceOf(RuleViolation.class).hasMessage("received.export.too-many-picked");
        assertThat(national().get(() -> received.those(most))).isEmpty();
    }

    @Test
    void a_copy_that_is_taken_away_is_recorded_with_what_was_asked_for() {
        var leicester = submitted(opportunity("LCI"));
        national().run(() -> received.announceDownload(all()));
        national().get(() -> received.those(List.of(leicester)));
        List<String> recorded = database.read(em -> em.createQuery("""
                select a.after from AuditRecord a where a.actor = :me and a.action = 'applications-received.downloaded' order by a.id""", String.class)
            .setParameter("me", administrator).getResultList());
        assertThat(recorded).containsExactly("text=" + word + ", status=null, prison=null, band=null", "picked=1 of 1");
    }

    @Test
    void of_more_than_a_thousand_sent_in_few_moments_each_is_in_the_file_once() {
        var opportunity = opportunity("LII");
        var sent = now().minusSeconds(60);
        database.change(em -> {
            var at = em.createQuery("select o from Opportunity o where o.reference = :reference", Opportunity.class).setParameter("reference", opportunity).getSingleResult();
            for (int i = 0; i < 1_003; i++) {
                var applicant = "M" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
                em.persist(StaffFixtures.member().number(applicant).named("Kit", "Larkin").build());
                em.persist(new Application("APP-" + applicant, at, applicant, sent));
            }
            em.flush();
            em.createQuery("update Application a set a.status = :status, a.submittedAt = :sent where a.opportunity = :at")
                .setParameter("status", SUBMITTED).setParameter("sent", sent).setParameter("at", at).executeUpdate();
        });
        submitted(opportunity);
        apply(opportunity, "Sam", "Okafor", SUBMITTED, sent.minusSeconds(1));
        var rows = downloaded(national(), all());
        assertThat(rows).hasSize(1_005).extracting(ReceivedApplication::reference).doesNotHaveDuplicates();
        assertThat(rows).extracting(ReceivedApplication::submittedAt).isSortedAccordingTo(Comparator.reverseOrder());

        var last = rows.get(rows.size() - 1).reference();
        var once = new ArrayList<String>();
        national().run(() -> received.download(all(), row -> {
            if (once.isEmpty()) {
                database.change(em -> em.createQuery("update Application a set a.submittedAt = :now where a.reference = :last")
                    .setParameter("now", now().plusSeconds(5)).setParameter("last", last).executeUpdate());
            }
            once.add(row.reference());
        }));
        assertThat(once).as("one is sent again while the file is written").hasSize(1_005).contains(last).doesNotHaveDuplicates();
    }

    @Test
    void drafts_are_counted_and_never_listed() {
        var opportunity = opportunity("LCI");
        apply(opportunity, "Sam", "Okafor", DRAFT, null);
        var sentOnceAndTakenUpAgain = now();
        apply(opportunity, "Sam", "Okafor", DRAFT, sentOnceAndTakenUpAgain);
        var submitted = submitted(opportunity);
        assertThat(found(national(), all())).containsExactly(submitted);
        assertThat(found(national(), new ReceivedQuery(word, DRAFT, null, null))).isEmpty();
        assertThat(national().get(() -> received.counts(all()))).containsEntry(DRAFT, 2).containsEntry(SUBMITTED, 1);
    }

    @Test
    void no_count_of_drafts_says_who_is_writing_one() {
        var opportunity = opportunity("LCI");
        var draft = apply(opportunity, "Sam", "Okafor" + word, DRAFT, null);
        var number = database.read(em -> em.createQuery("select a.staffNumber from Application a where a.reference = :reference", String.class)
            .setParameter("reference", draft).getSingleResult());
        for (var typed : List.of(number, number.toLowerCase(), "okafor" + word, draft)) {
            assertThat(national().get(() -> received.counts(new ReceivedQuery(typed, null, null, null)))).as(typed).containsEntry(DRAFT, 0);
        }
        assertThat(national().get(() -> received.counts(new ReceivedQuery(opportunity, null, null, null)))).containsEntry(DRAFT, 1);
        assertThat(national().get(() -> received.counts(all()))).containsEntry(DRAFT, 1);
    }

    @Test
    void what_was_given_up_before_it_was_sent_is_neither_listed_nor_counted_as_withdrawn() {
        var opportunity = opportunity("LCI");
        apply(opportunity, "Sam", "Okafor", WITHDRAWN, null);
        var withdrawn = apply(opportunity, "Sam", "Okafor", WITHDRAWN, now());
        assertThat(found(national(), new ReceivedQuery(word, WITHDRAWN, null, null))).containsExactly(withdrawn);
        assertThat(national().get(() -> received.counts(all())).get(WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void the_counts_are_those_of_every_state_whichever_is_shown() {
        var opportunity = opportunity("LCI");
        submitted(opportunity);
        submitted(opportunity);
        apply(opportunity, "Sam", "Okafor", DRAFT, null);
        var counts = national().get(() -> received.counts(new ReceivedQuery(word, WITHDRAWN, null, null)));
        assertThat(counts).containsEntry(SUBMITTED, 2).containsEntry(DRAFT, 1).containsEntry(WITHDRAWN, 0);
    }

    private List<Integer> byWeek(ReceivedQuery query) {
        return national().get(() -> received.figures(query)).weeks().stream().map(ReceivedFigures.Week::submitted).toList();
    }

    private Instant startOfDay(int daysAgo) {
        return London.instant(London.today(clock).minusDays(daysAgo).atStartOfDay());
    }

    @Test
    void a_week_ends_today_at_midnight_in_London_and_what_is_older_than_eight_is_not_counted() {
        var opportunity = opportunity("LCI");
        Stream.of(startOfDay(0), startOfDay(6), startOfDay(6).minusSeconds(1), startOfDay(55), startOfDay(55).minusSeconds(1))
            .forEach(sent -> apply(opportunity, "Sam", "Okafor", SUBMITTED, sent));
        assertThat(byWeek(all())).containsExactly(1, 0, 0, 0, 0, 0, 1, 2);
        assertThat(national().get(() -> received.figures(all())).weeks()).extracting(ReceivedFigures.Week::lastDay)
            .startsWith(London.today(clock).minusDays(49)).endsWith(London.today(clock));
    }

    @Test
    void what_was_withdrawn_after_it_came_in_did_come_in_and_a_draft_did_not() {
        var opportunity = opportunity("LCI");
        submitted(opportunity);
        apply(opportunity, "Sam", "Okafor", WITHDRAWN, now());
        apply(opportunity, "Sam", "Okafor", WITHDRAWN, null);
        apply(opportunity, "Sam", "Okafor", DRAFT, null);
        apply(opportunity, "Sam", "Okafor", DRAFT, now());
        assertThat(byWeek(all())).endsWith(2);
        assertThat(byWeek(new ReceivedQuery(word, SUBMITTED, null, null))).endsWith(1);
        assertThat(byWeek(new ReceivedQuery(word, null, "LII", null))).containsOnly(0).hasSize(8);
    }

    @Test
    void the_prisons_with_most_come_first_and_none_from_beyond_the_scope() {
        assertThat(national().get(() -> received.figures(all())).prisons()).isEmpty();
        var leicester = opportunity("LCI");
        submitted(leicester);
        submitted(leicester);
        submitted(opportunity("LII"));
        var london = opportunity("PVI");
        IntStream.range(0, 3).forEach(each -> apply(london, "Sam", "Okafor", SUBMITTED, startOfDay(100)));
        assertThat(national().get(() -> received.figures(all())).prisons()).extracting(ReceivedFigures.AtPrison::code, ReceivedFigures.AtPrison::submitted)
            .containsExactly(tuple("PVI", 3), tuple("LCI", 2), tuple("LII", 1));
        assertThat(in(Scope.group("EM")).get(() -> received.figures(all())).prisons()).extracting(ReceivedFigures.AtPrison::code).containsExactly("LCI", "LII");
    }

    @Test
    void is_filtered_by_prison_band_and_words() {
        var opportunity = opportunity("LCI");
        var one = apply(opportunity, "Zuzanna", "Nowak" + word, SUBMITTED, now());
        var other = submitted(opportunity("LII"));
        assertThat(found(national(), new ReceivedQuery(word, null, "LII", null))).containsExactly(other);
        assertThat(found(national(), new ReceivedQuery(word, null, null, 4))).containsExactlyInAnyOrder(one, other);
        assertThat(found(national(), new ReceivedQuery(word, null, null, 5))).isEmpty();
        assertThat(found(national(), new ReceivedQuery(" ZUZANNA nowak" + word.toUpperCase() + " ", null, null, null))).containsExactly(one);
        assertThat(found(national(), new ReceivedQuery(one.toLowerCase(), null, null, null))).containsExactly(one);
        assertThat(found(national(), new ReceivedQuery(opportunity, null, null, null))).containsExactly(one);
        var number = downloaded(national(), new ReceivedQuery(one, null, null, null)).get(0).staffNumber();
        assertThat(found(national(), new ReceivedQuery(number, null, null, null))).containsExactly(one);
        assertThat(found(national(), new ReceivedQuery(number.toLowerCase(), null, null, null))).containsExactly(one);
    }

    @Test
    void signs_of_the_query_language_stand_for_themselves() {
        submitted(opportunity("LCI"));
        for (var sign : List.of("%", "_", "!", "'", "' or 1=1 --", "\\", "#{7*7}", "\uD83D\uDE00")) {
            assertThat(found(national(), new ReceivedQuery(word + sign, null, null, null))).as(sign).isEmpty();
        }
    }

    @Test
    void every_order_is_stable_from_page_to_page_where_rows_are_alike() {
        var opportunity = opportunity("LCI");
        var sent = now().minusSeconds(60);
        for (int i = 0; i < 7; i++) {
            apply(opportunity, "Sam", "Okafor", SUBMITTED, sent);
        }
        for (var order : ReceivedOrder.values()) {
            var upwards = pageByPage(order, true);
            assertThat(upwards).as("%s ascending", order).hasSize(7).doesNotHaveDuplicates();
            var downwards = pageByPage(order, false);
            Collections.reverse(downwards);
            assertThat(downwards).as("%s descending", order).isEqualTo(upwards);
        }
    }

    /** References of seven rows, read two at a time. */
    private List<String> pageByPage(ReceivedOrder order, boolean ascending) {
        return new ArrayList<>(national().get(() -> IntStream.of(0, 2, 4, 6).mapToObj(first -> received.page(all(), order, ascending, first, 2)).flatMap(List::stream)
            .map(ReceivedApplication::reference).toList()));
    }

    @Test
    void is_ordered_by_family_name_then_given_name_and_by_time() {
        var opportunity = opportunity("LCI");
        apply(opportunity, "Zoe", "Adams", SUBMITTED, now().minus(Duration.ofHours(3)));
        apply(opportunity, "Amy", "Brown", SUBMITTED, now().minus(Duration.ofHours(1)));
        apply(opportunity, "Amy", "Adams", SUBMITTED, now().minus(Duration.ofHours(2)));
        var names = new ArrayList<>(national().get(() -> received.page(all(), ReceivedOrder.NAME, true, 0, 9)).stream().map(ReceivedApplication::name).toList());
        assertThat(names).containsExactly("Amy Adams", "Zoe Adams", "Amy Brown");
        Collections.reverse(names);
        assertThat(national().get(() -> received.page(all(), ReceivedOrder.NAME, false, 0, 9))).extracting(ReceivedApplication::name).isEqualTo(names);
        assertThat(downloaded(national(), all())).as("newest first").extracting(ReceivedApplication::name).containsExactly("Amy Brown", "Amy Adams", "Zoe Adams");
    }

    @Test
    void more_rows_cost_no_more_statements() {
        var opportunity = opportunity("LCI");
        submitted(opportunity);
        long few = statements();
        for (int i = 0; i < 12; i++) {
            submitted(i % 2 == 0 ? opportunity : opportunity("LII"));
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    /** What one page of the table reads, counts by state and rows, and the two charts. */
    private long statements() {
        return national().get(() -> database.leastStatementsOf(() -> {
            received.counts(all());
            received.figures(all());
            received.page(all(), ReceivedOrder.SUBMITTED, false, 0, 25);
        }));
    }
}
