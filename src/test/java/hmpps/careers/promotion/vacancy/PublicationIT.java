package hmpps.careers.promotion.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.establishment.Establishment;
import hmpps.careers.fixtures.PromotionFixtures;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.ContractType;
import hmpps.careers.promotion.Opportunities;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityService;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.RoleFamily;
import hmpps.careers.promotion.Vetting;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import hmpps.careers.shared.RuleViolation;
import jakarta.inject.Inject;

class PublicationIT extends InContainer {
    @Inject PublicationService publication;
    @Inject VacancyService vacancies;
    @Inject Opportunities opportunities;
    @Inject OpportunityService looking;
    @Inject Database database;
    @Inject Clock clock;
    @Inject As as;
    private String drafter;
    private String publisher;
    private String reference;

    @BeforeEach
    void a_sent_opportunity_at_leicester() {
        drafter = person();
        publisher = person();
        reference = keep(PromotionFixtures.opportunity().draftedBy(drafter).drafted(now().minus(1, ChronoUnit.DAYS)), true);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private String person() {
        var number = "P" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
        database.keep(StaffFixtures.member().number(number).build());
        return number;
    }

    private String keep(PromotionFixtures.Offer offer, boolean sent) {
        var number = "IT-" + UUID.randomUUID().toString().substring(0, 12);
        database.change(em -> {
            offer.reference(number).at(em.find(Establishment.class, "LCI"));
            em.persist(sent ? offer.sent() : offer.draft());
        });
        return number;
    }

    private As.Acting hr() {
        return as.holder(publisher, Role.HR_ADMINISTRATOR, Scope.national());
    }

    private Opportunity stored() {
        return database.read(em -> em.createQuery("select o from Opportunity o where o.reference = :r", Opportunity.class).setParameter("r", reference).getSingleResult());
    }

    private long changes() {
        return database.read(em -> ((Number) em.createNativeQuery("select changes from opportunity_change where id = 1").getSingleResult()).longValue());
    }

    @Test
    void publishing_is_refused_to_nobody_to_an_officer_and_to_a_vacancy_holder() {
        assertThatThrownBy(() -> as.nobody().run(() -> publication.publish(reference, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.officer(publisher).run(() -> publication.publish(reference, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.holder(publisher, Role.VACANCY_HOLDER, Scope.national()).run(() -> publication.publish(reference, 0))).isInstanceOf(Refused.class);
    }

    @Test
    void an_opportunity_out_of_scope_is_not_found() {
        assertThatThrownBy(() -> as.holder(publisher, Role.HR_ADMINISTRATOR, Scope.group("LNDN")).run(() -> publication.publish(reference, stored().getVersion())))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.holder(publisher, Role.HR_ADMINISTRATOR, Scope.group("LNDN")).run(() -> vacancies.sheet(reference))).isInstanceOf(NotFound.class);
        assertThat(refused(publisher)).containsExactly("opportunity.published", "opportunity.read");
    }

    @Test
    void the_drafter_is_refused_whatever_roles_they_hold() {
        assertThatThrownBy(() -> as.holder(drafter, Role.HR_ADMINISTRATOR, Scope.national()).run(() -> publication.publish(reference, stored().getVersion())))
            .isInstanceOf(RuleViolation.class).hasMessage("opportunity.published-by-another");
        assertThatThrownBy(() -> as.holder(drafter, Role.HR_ADMINISTRATOR, Scope.national()).run(() -> publication.sendBack(reference, stored().getVersion(), "Not yet")))
            .hasMessage("opportunity.published-by-another");
        assertThat(stored().getStatus()).isEqualTo(OpportunityStatus.SENT);
        assertThat(refused(drafter)).containsExactly("opportunity.published", "opportunity.returned");
    }

    @Test
    void the_table_refuses_publication_by_the_drafter_too() {
        assertThatThrownBy(() -> database.change(em -> em.createNativeQuery(
                "update opportunity set status = 'PUBLISHED', published_by = drafted_by, published_at = drafted_at where reference = :r")
            .setParameter("r", reference).executeUpdate())).hasStackTraceContaining("opportunity_published_by_another");
        assertThat(stored().getStatus()).isEqualTo(OpportunityStatus.SENT);
    }

    @Test
    void the_table_refuses_a_publisher_who_is_not_on_the_staff_register() {
        assertThatThrownBy(() -> set("published_by", "nobody")).hasStackTraceContaining("opportunity_published_by_fk");
    }

    @Test
    void the_table_knows_every_word_of_the_entity_and_no_other() {
        knows("role_family", RoleFamily.values());
        knows("contract", ContractType.values());
        knows("vetting", Vetting.values());
    }

    private void knows(String column, Enum<?>... words) {
        for (var word : words) {
            set(column, word.name());
        }
        assertThatThrownBy(() -> set(column, "OTHER")).hasStackTraceContaining("opportunity_" + column + "_known");
    }

    private void set(String column, String value) {
        database.change(em -> em.createNativeQuery("update opportunity set " + column + " = :value where reference = :r")
            .setParameter("value", value).setParameter("r", reference).executeUpdate());
    }

    @Test
    void publishing_is_audited_told_to_the_drafter_and_seen_by_every_node() {
        var before = changes();
        hr().run(() -> publication.publish(reference, stored().getVersion()));
        assertThat(stored().getStatus()).isEqualTo(OpportunityStatus.PUBLISHED);
        assertThat(stored().getPublishedBy()).isEqualTo(publisher);
        assertThat(changes()).isGreaterThan(before);
        assertThat(audited("opportunity.published")).isEqualTo(publisher);
        assertThat(notices(drafter)).containsExactly("notice.opportunity.published");
    }

    private String audited(String action) {
        return (String) database.read(em -> em.createNativeQuery("select actor from audit_record where record_ref = :r and action = :a", String.class)
            .setParameter("r", reference).setParameter("a", action).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> notices(String staffNumber) {
        return database.read(em -> em.createNativeQuery("select message_key from notice where staff_number = :s order by written_at", String.class)
            .setParameter("s", staffNumber).getResultList());
    }

    @Test
    void of_two_who_publish_at_once_the_second_reads_who_was_first() throws Exception {
        var other = person();
        var version = stored().getVersion();
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var outcomes = new ArrayList<Object>();
            var running = List.of(pool.submit(publishing(publisher, version, go)), pool.submit(publishing(other, version, go)));
            go.countDown();
            for (var one : running) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
            assertThat(outcomes).containsOnlyOnce("published").anySatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> {
                    assertThat(refusal.key()).isEqualTo("opportunity.published.already");
                    assertThat(refusal.arguments()[0]).isEqualTo("Sam Okafor");
                }));
        } finally {
            pool.shutdownNow();
        }
        assertThat(notices(drafter)).hasSize(1);
    }

    private Callable<Object> publishing(String by, long version, CountDownLatch go) {
        return () -> {
            go.await();
            try {
                as.holder(by, Role.HR_ADMINISTRATOR, Scope.national()).run(() -> publication.publish(reference, version));
                return "published";
            } catch (RuleViolation refusal) {
                return refusal;
            }
        };
    }

    @Test
    void a_version_that_is_no_longer_the_newest_is_refused() {
        var seen = stored().getVersion();
        hr().run(() -> publication.sendBack(reference, seen, "Say more about nights"));
        assertThat(notices(drafter)).containsExactly("notice.opportunity.returned");
        assertThatThrownBy(() -> as.holder(drafter, Role.VACANCY_HOLDER, Scope.establishment("LCI")).run(() -> vacancies.send(reference, seen)))
            .hasMessage("opportunity.changed-meanwhile");
    }

    @Test
    void every_act_is_done_once_however_often_the_same_form_arrives() throws Exception {
        var publisher = hr();
        var sent = stored().getVersion();
        assertThat(Together.times(4, () -> publisher.get(() -> done(() -> publication.sendBack(reference, sent, "Say more"))))).containsOnly("done");
        assertThat(notices(drafter)).containsExactly("notice.opportunity.returned");
        as.holder(drafter, Role.VACANCY_HOLDER, Scope.establishment("LCI")).run(() -> vacancies.send(reference, stored().getVersion()));
        var again = stored().getVersion();
        assertThat(Together.times(4, () -> publisher.get(() -> done(() -> publication.publish(reference, again))))).containsOnly("done");
        assertThatThrownBy(() -> as.holder(person(), Role.HR_ADMINISTRATOR, Scope.national()).run(() -> publication.publish(reference, again)))
            .as("by somebody else").hasMessage("opportunity.published.already");
        assertThatThrownBy(() -> publisher.run(() -> publication.sendBack(reference, again, "Say more"))).hasMessage("opportunity.published.already");
        var published = stored();
        var later = London.at(published.getClosesAt()).toLocalDateTime().plusDays(3).withHour(12);
        assertThat(Together.times(4, () -> publisher.get(() -> done(() -> publication.extend(reference, published.getVersion(), later))))).containsOnly("done");
        assertThatThrownBy(() -> publisher.run(() -> publication.extend(reference, published.getVersion(), later.plusDays(1)))).hasMessage("opportunity.changed-meanwhile");
        var extended = stored().getVersion();
        assertThatThrownBy(() -> publisher.run(() -> publication.extend(reference, extended, later))).as("a new form").hasMessage("opportunity.extend.later");
        assertThat(Together.times(4, () -> publisher.get(() -> done(() -> publication.close(reference, extended))))).containsOnly("done");
        assertThat(notices(drafter)).containsExactlyInAnyOrder("notice.opportunity.returned", "notice.opportunity.published", "notice.opportunity.extended",
            "notice.opportunity.closed");
    }

    @Test
    void it_is_cancelled_once_and_not_for_another_reason() throws Exception {
        var publisher = hr();
        var sent = stored().getVersion();
        assertThat(Together.times(4, () -> publisher.get(() -> done(() -> publication.cancel(reference, sent, "The post has gone"))))).containsOnly("done");
        assertThat(notices(drafter)).containsExactly("notice.opportunity.cancelled");
        assertThatThrownBy(() -> publisher.run(() -> publication.cancel(reference, sent, "No money"))).hasMessage("opportunity.changed-meanwhile");
    }

    private static String done(Runnable act) {
        act.run();
        return "done";
    }

    @Test
    void somebody_who_looked_before_sees_the_longer_time_and_the_end_at_once() {
        hr().run(() -> publication.publish(reference, stored().getVersion()));
        var candidate = as.officer(person());
        var before = candidate.get(() -> looking.view(reference));
        assertThat(before.open()).isTrue();
        var later = London.at(before.sheet().opportunity().getClosesAt()).toLocalDateTime().plusDays(3).withHour(12);
        hr().run(() -> publication.extend(reference, stored().getVersion(), later));
        assertThat(candidate.get(() -> looking.view(reference)).sheet().opportunity().getClosesAt()).isAfter(before.sheet().opportunity().getClosesAt());
        hr().run(() -> publication.cancel(reference, stored().getVersion(), "The post has gone"));
        var after = candidate.get(() -> looking.view(reference));
        assertThat(after.open()).isFalse();
        assertThat(after.sheet().opportunity().getStatus()).isEqualTo(OpportunityStatus.CANCELLED);
    }

    @Test
    void extending_tells_the_drafter_and_is_audited_with_both_times() {
        hr().run(() -> publication.publish(reference, stored().getVersion()));
        var published = stored();
        var later = London.at(published.getClosesAt()).toLocalDateTime().plusDays(7).withHour(12).withMinute(0);
        assertThatThrownBy(() -> hr().run(() -> publication.extend(reference, published.getVersion(), later.minusDays(20)))).hasMessage("opportunity.extend.later");
        hr().run(() -> publication.extend(reference, published.getVersion(), later));
        assertThat(stored().getClosesAt()).isEqualTo(London.instant(later));
        assertThat(notices(drafter)).contains("notice.opportunity.extended");
        var told = database.read(em -> em.createNativeQuery("select arguments from notice where staff_number = :n and message_key = 'notice.opportunity.extended'", String.class)
            .setParameter("n", drafter).getSingleResult());
        assertThat(told.toString()).as("many roles have the same title").startsWith(published.getTitle() + ", HMP ");
        assertThat(audited("opportunity.extended")).isEqualTo(publisher);
    }

    @Test
    void closing_and_cancelling_end_it() {
        hr().run(() -> publication.publish(reference, stored().getVersion()));
        hr().run(() -> publication.close(reference, stored().getVersion()));
        assertThat(stored().getStatus()).isEqualTo(OpportunityStatus.CLOSED);
        assertThatThrownBy(() -> hr().run(() -> publication.cancel(reference, stored().getVersion(), "Gone"))).hasMessage("opportunity.status.stays.CLOSED");
        reference = keep(PromotionFixtures.opportunity().draftedBy(drafter).drafted(now()), true);
        hr().run(() -> publication.cancel(reference, stored().getVersion(), "The post has gone"));
        assertThat(stored().getStatus()).isEqualTo(OpportunityStatus.CANCELLED);
        assertThat(audited("opportunity.cancelled")).isEqualTo(publisher);
    }

    @Test
    void the_drafter_of_what_was_never_published_is_led_to_a_page_they_can_open() {
        hr().run(() -> publication.cancel(reference, stored().getVersion(), "The post has gone"));
        var link = database.read(em -> em.createNativeQuery("select link from notice where staff_number = :n", String.class).setParameter("n", drafter).getSingleResult());
        assertThat(link).isEqualTo("/vacancies/" + reference);
        assertThat(as.holder(drafter, Role.VACANCY_HOLDER, Scope.establishment("LCI")).get(() -> vacancies.sheet(reference)).opportunity().getStatus())
            .isEqualTo(OpportunityStatus.CANCELLED);
    }

    @Test
    void a_draft_is_not_found_by_those_who_only_publish() {
        reference = keep(PromotionFixtures.opportunity().draftedBy(drafter).drafted(now()), false);
        assertThatThrownBy(() -> hr().run(() -> vacancies.sheet(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hr().run(() -> publication.cancel(reference, stored().getVersion(), "Why not"))).isInstanceOf(NotFound.class);
        assertThat(refused(publisher)).containsExactly("opportunity.read", "opportunity.cancelled");
    }

    /** What that person was refused with the opportunity, as recorded. */
    private List<String> refused(String by) {
        return database.read(em -> em.createQuery("""
            select a.action from AuditRecord a where a.actor = :by and a.recordRef = :reference and a.outcome = hmpps.careers.audit.Outcome.REFUSED
            order by a.id""", String.class).setParameter("by", by).setParameter("reference", reference).getResultList());
    }

    @Test
    void what_has_reached_its_closing_time_stands_after_what_is_open_and_cannot_be_extended() {
        var title = "Role " + UUID.randomUUID();
        var overLong = published(title, 40);
        var over = published(title, 30);
        var later = published(title, 2);
        var next = published(title, 20);
        var rows = hr().get(() -> vacancies.list(OpportunityStatus.PUBLISHED, title, 1)).rows();
        assertThat(rows).extracting(Vacancies.Row::reference).containsExactly(next, later, over, overLong);
        assertThat(rows).extracting(row -> row.isOverAt(now())).containsExactly(false, false, true, true);
        assertThat(hr().get(() -> vacancies.sheet(next)).possible()).contains(VacancyAct.EXTEND);
        assertThat(hr().get(() -> vacancies.sheet(over)).possible()).containsExactly(VacancyAct.CLOSE, VacancyAct.CANCEL);
    }

    /** Drafted that many days ago and open for four weeks from then. */
    private String published(String title, int daysAgo) {
        var number = "IT-" + UUID.randomUUID().toString().substring(0, 12);
        database.change(em -> em.persist(PromotionFixtures.opportunity().titled(title).draftedBy(drafter).drafted(now().minus(daysAgo, ChronoUnit.DAYS))
            .reference(number).at(em.find(Establishment.class, "LCI")).publishedBy(publisher)));
        return number;
    }

    @Test
    void the_list_takes_the_same_number_of_statements_however_long_it_is() {
        hr().run(() -> vacancies.list(OpportunityStatus.SENT, reference, 1));
        var few = hr().get(() -> database.leastStatementsOf(() -> vacancies.list(OpportunityStatus.SENT, reference, 1)));
        var many = hr().get(() -> database.leastStatementsOf(() -> vacancies.list(OpportunityStatus.PUBLISHED, null, 1)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(2);
        assertThat(hr().get(() -> vacancies.list(OpportunityStatus.SENT, reference, 1)).rows()).extracting(Vacancies.Row::reference).containsExactly(reference);
    }
}
