package hmpps.careers.promotion.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.Together;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.Scope;
import hmpps.careers.promotion.ContractType;
import hmpps.careers.promotion.OpportunitySheet;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.RoleTemplates;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.Refused;
import hmpps.careers.staff.PayScales;
import jakarta.inject.Inject;

class VacancyIT extends InContainer {
    /** Lincoln: the drafts shown to the announced vacancy holder stay hers. */
    private static final String PRISON = "LII";

    @Inject VacancyService vacancies;
    @Inject PayScales payScales;
    @Inject Database database;
    @Inject Clock clock;
    @Inject As as;
    private String holder;

    @BeforeEach
    void a_vacancy_holder_of_leicester() {
        holder = person();
    }

    private String person() {
        var number = "V" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
        database.keep(StaffFixtures.member().number(number).build());
        return number;
    }

    private As.Acting holder() {
        return as.holder(holder, Role.VACANCY_HOLDER, Scope.establishment(PRISON));
    }

    private String draft() {
        return holder().get(() -> vacancies.draft(UUID.randomUUID().toString(), "SO-RESIDENTIAL", PRISON));
    }

    private VacancySheet sheet(String reference) {
        return holder().get(() -> vacancies.sheet(reference));
    }

    private OpportunityDraft filledIn(LocalDateTime closes, List<String> behaviours) {
        return new OpportunityDraft("Supervising officer, nights \uD83C\uDF19", 3, ContractType.TEMPORARY, true, false, true, new BigDecimal("39"),
            "Words <b>as typed</b> #{1+1}", List.of("one", " ", "two"), behaviours,
            List.of(new EligibilityRule(RuleKind.BAND_HELD, 3, null), new EligibilityRule(RuleKind.PRISON_GROUP, null, null)), "Ann Lee", "ann@example.test", closes, List.of());
    }

    private LocalDateTime inAMonth() {
        return London.today(clock).plusDays(30).atTime(17, 0);
    }

    @Test
    void drafting_is_refused_to_officers_and_to_hr() {
        assertThatThrownBy(() -> as.officer(holder).run(() -> vacancies.draft(UUID.randomUUID().toString(), "SO-RESIDENTIAL", PRISON))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.holder(holder, Role.HR_ADMINISTRATOR, Scope.national()).run(() -> vacancies.draft(UUID.randomUUID().toString(), "SO-RESIDENTIAL", PRISON))).isInstanceOf(Refused.class);
    }

    @Test
    void another_prison_and_an_unknown_template_are_not_found() {
        assertThatThrownBy(() -> holder().run(() -> vacancies.draft(UUID.randomUUID().toString(), "SO-RESIDENTIAL", "GTI"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> holder().run(() -> vacancies.draft(UUID.randomUUID().toString(), "SO-NOWHERE", PRISON))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> holder().run(() -> vacancies.draft(UUID.randomUUID().toString(), "SO-RESIDENTIAL", "???"))).isInstanceOf(NotFound.class);
        assertThat(refused(holder)).containsExactly("opportunity.drafted GTI");
    }

    @Test
    void a_draft_says_what_its_template_and_the_pay_scales_say() {
        var sheet = sheet(draft());
        var template = RoleTemplates.get("SO-RESIDENTIAL");
        var scale = payScales.latest(4, sheet.establishment().payZone());
        assertThat(sheet.opportunity().getTitle()).isEqualTo(template.title());
        var post = sheet.opportunity().getPost();
        assertThat(post.getBehaviours()).isEqualTo(template.behaviours());
        assertThat(post.getRules()).isEqualTo(template.rules());
        assertThat(post.getBaseMin()).isEqualByComparingTo(scale.baseMin());
        assertThat(sheet.opportunity().getReference()).matches("PRO-\\d\\d-\\d{4,}");
        assertThat(sheet.possible()).containsExactly(VacancyAct.EDIT, VacancyAct.SEND, VacancyAct.CANCEL);
        assertThat(sheet.behaviours()).extracting("level").containsOnly(2);
    }

    @Test
    void another_vacancy_holder_of_the_prison_may_look_but_not_change() {
        var reference = draft();
        var colleague = person();
        var other = as.holder(colleague, Role.VACANCY_HOLDER, Scope.establishment(PRISON));
        assertThat(other.get(() -> vacancies.sheet(reference))).satisfies(sheet -> {
            assertThat(sheet.possible()).isEmpty();
            assertThat(sheet.own()).isFalse();
            assertThat(sheet.givenUp()).isFalse();
        });
        assertThatThrownBy(() -> other.run(() -> vacancies.change(reference, 0, filledIn(inAMonth(), List.of("LEA"))))).hasMessage("opportunity.drafter-only");
        assertThatThrownBy(() -> other.run(() -> vacancies.send(reference, 0))).hasMessage("opportunity.drafter-only");
        assertThatThrownBy(() -> other.run(() -> vacancies.giveUp(reference, 0, "Not needed"))).hasMessage("opportunity.drafter-only");
        var elsewhere = as.holder(colleague, Role.VACANCY_HOLDER, Scope.establishment("GTI"));
        assertThatThrownBy(() -> elsewhere.run(() -> vacancies.send(reference, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> vacancies.sheet(reference))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> vacancies.sheet("PRO-00-0000"))).isInstanceOf(NotFound.class);
        assertThat(refused(colleague)).containsExactly("opportunity.changed " + reference, "opportunity.sent " + reference, "opportunity.cancelled " + reference,
            "opportunity.sent " + reference, "opportunity.read " + reference);
    }

    /** What that person was refused, as recorded. */
    private List<String> refused(String by) {
        return database.read(em -> em.createQuery("""
            select concat(a.action, ' ', a.recordRef) from AuditRecord a where a.actor = :by and a.recordType <> 'Permission'
                and a.outcome = hmpps.careers.audit.Outcome.REFUSED order by a.id""", String.class).setParameter("by", by).getResultList());
    }

    @Test
    void behaviours_change_their_order_and_what_was_typed_is_kept_literally() {
        var reference = draft();
        var version = sheet(reference).opportunity().getVersion();
        holder().run(() -> vacancies.change(reference, version, filledIn(inAMonth(), List.of("COI", "MQS", "MED", "LEA"))));
        var changed = sheet(reference).opportunity();
        assertThat(changed.getPost().getBehaviours()).containsExactly("COI", "MQS", "MED", "LEA");
        assertThat(changed.getTitle()).isEqualTo("Supervising officer, nights \uD83C\uDF19");
        assertThat(changed.getPost().getSummary()).isEqualTo("Words <b>as typed</b> #{1+1}");
        assertThat(changed.getPost().getDuties()).containsExactly("one", "two");
        assertThat(changed.getPost().getRules()).extracting(EligibilityRule::kind).containsExactly(RuleKind.BAND_HELD, RuleKind.PRISON_GROUP);
        assertThat(changed.getClosesAt()).isEqualTo(London.instant(inAMonth()));
        assertThat(changed.getVersion()).isGreaterThan(version);
    }

    @Test
    void the_same_form_drafts_once_however_often_it_arrives() throws Exception {
        var holder = holder();
        var form = UUID.randomUUID().toString();
        var references = Together.times(5, () -> holder.get(() -> vacancies.draft(form, "SO-RESIDENTIAL", PRISON)));
        assertThat(new HashSet<>(references)).hasSize(1).containsExactly(holder.get(() -> vacancies.draft(form, "SO-RESIDENTIAL", PRISON)));
        assertThat(holder.get(() -> vacancies.draft(form, "SO-KEYWORK", PRISON))).as("another kind of post").isNotIn(references);
        var colleague = as.holder(person(), Role.VACANCY_HOLDER, Scope.establishment(PRISON));
        assertThat(colleague.get(() -> vacancies.draft(form, "SO-RESIDENTIAL", PRISON))).as("somebody else's").isNotIn(references);
    }

    @Test
    void the_same_changes_are_kept_once_and_others_that_come_late_change_nothing() throws Exception {
        var reference = draft();
        var version = sheet(reference).opportunity().getVersion();
        var holder = holder();
        var filled = filledIn(inAMonth(), List.of("COI", "MQS"));
        assertThat(Together.times(4, () -> holder.get(() -> vacancies.change(reference, version, filled)))).containsOnly(true);
        var kept = sheet(reference).opportunity();
        assertThat(recorded(reference, "opportunity.changed")).isOne();
        assertThat(holder.get(() -> vacancies.change(reference, version, filledIn(inAMonth(), List.of("COI"))))).isFalse();
        assertThat(holder.get(() -> vacancies.change(reference, version, filledIn(inAMonth().plusDays(1), List.of("COI", "MQS"))))).isFalse();
        assertThat(sheet(reference).opportunity().getVersion()).isEqualTo(kept.getVersion());
        assertThat(holder.get(() -> vacancies.change(reference, kept.getVersion(), filledIn(inAMonth(), List.of("COI"))))).isTrue();
    }

    @Test
    void it_is_sent_and_given_up_once_however_often_the_form_arrives() throws Exception {
        var reference = draft();
        var drafted = sheet(reference).opportunity().getVersion();
        var holder = holder();
        assertThat(Together.times(4, () -> holder.get(() -> sent(reference, drafted)))).containsOnly(OpportunityStatus.SENT);
        assertThat(recorded(reference, "opportunity.sent")).isOne();
        var sent = sheet(reference).opportunity().getVersion();
        holder.run(() -> vacancies.giveUp(reference, sent, "Not needed"));
        holder.run(() -> vacancies.giveUp(reference, sent, " Not needed "));
        assertThatThrownBy(() -> holder.run(() -> vacancies.giveUp(reference, sent, "Another reason"))).hasMessage("opportunity.changed-meanwhile");
        assertThatThrownBy(() -> holder.run(() -> vacancies.send(reference, drafted))).hasMessage("opportunity.changed-meanwhile");
        assertThat(recorded(reference, "opportunity.cancelled")).isOne();
    }

    private OpportunityStatus sent(String reference, long version) {
        vacancies.send(reference, version);
        return vacancies.sheet(reference).opportunity().getStatus();
    }

    /** How often that was done with it. */
    private long recorded(String reference, String action) {
        return database.read(em -> em.createQuery("""
            select count(a) from AuditRecord a where a.action = :action and a.recordRef = :reference and a.outcome = hmpps.careers.audit.Outcome.DONE""", Long.class)
            .setParameter("action", action).setParameter("reference", reference).getSingleResult());
    }

    @Test
    void a_behaviour_that_does_not_exist_and_a_closing_time_in_the_past_are_refused() {
        var reference = draft();
        var version = sheet(reference).opportunity().getVersion();
        assertThatThrownBy(() -> holder().run(() -> vacancies.change(reference, version, filledIn(inAMonth(), List.of("XXX"))))).hasMessage("opportunity.behaviours.range");
        assertThatThrownBy(() -> holder().run(() -> vacancies.change(reference, version, filledIn(inAMonth().minusDays(40), List.of("LEA")))))
            .hasMessage("opportunity.closes.in-future");
    }

    @Test
    void all_that_is_wrong_with_a_draft_is_refused_at_once_and_nothing_of_it_kept() {
        var reference = draft();
        var before = sheet(reference).opportunity();
        var bad = new OpportunityDraft("", 0, ContractType.TEMPORARY, false, false, false, new BigDecimal("49"), "One summary", List.of("one"), List.of("XXX"),
            List.of(new EligibilityRule(RuleKind.BAND_HELD, 7, null)), "Ann Lee", "ann", inAMonth().minusDays(40), List.of(RuleViolation.on("serviceMonths", "vacancy.months.range", "Months in the service", 240)));
        assertThatThrownBy(() -> holder().run(() -> vacancies.change(reference, before.getVersion(), bad))).isInstanceOfSatisfying(RuleViolation.class, refused ->
            assertThat(refused.all()).extracting(RuleViolation::field)
                .containsExactly("serviceMonths", "title", "contactEmail", "behaviours", "closes", "posts", "patterns", "weeklyHours", "lowestBand"));
        var onlyUnread = new OpportunityDraft("Another title", 2, ContractType.TEMPORARY, true, false, false, new BigDecimal("39"), "One summary", List.of("one"), List.of("LEA"),
            List.of(), "Ann Lee", "ann@example.test", inAMonth(), List.of(RuleViolation.on("serviceMonths", "vacancy.months.range", "Months in the service", 240)));
        assertThatThrownBy(() -> holder().run(() -> vacancies.change(reference, before.getVersion(), onlyUnread))).hasMessage("vacancy.months.range");
        assertThat(sheet(reference).opportunity().getTitle()).isEqualTo(before.getTitle());
        assertThat(recorded(reference, "opportunity.changed")).isZero();
    }

    @Test
    void a_sent_draft_can_be_given_up_but_not_changed() {
        var reference = draft();
        var drafted = sheet(reference).opportunity().getVersion();
        holder().run(() -> vacancies.send(reference, drafted));
        var sent = sheet(reference);
        assertThat(sent.possible()).containsExactly(VacancyAct.CANCEL);
        assertThat(sent.givenUp()).isTrue();
        assertThatThrownBy(() -> holder().run(() -> vacancies.change(reference, sent.opportunity().getVersion(), filledIn(inAMonth(), List.of("LEA")))))
            .hasMessage("opportunity.change.draft-only");
        holder().run(() -> vacancies.giveUp(reference, sent.opportunity().getVersion(), "Not needed any more"));
        assertThat(sheet(reference).opportunity().getStatus()).isEqualTo(OpportunityStatus.CANCELLED);
    }

    @Test
    void a_rule_keeps_the_band_and_the_group_it_names() {
        var reference = draft();
        var rules = List.of(new EligibilityRule(RuleKind.BAND_SERVICE, 12, "3"), new EligibilityRule(RuleKind.PRISON_GROUP, null, "LTHS"));
        var filled = filledIn(inAMonth(), List.of("LEA"));
        var version = sheet(reference).opportunity().getVersion();
        holder().run(() -> vacancies.change(reference, version, new OpportunityDraft(filled.title(), filled.posts(), filled.contract(),
            filled.fullTime(), filled.partTime(), filled.jobShare(), filled.weeklyHours(), filled.summary(), filled.duties(), filled.behaviours(), rules,
            filled.contactName(), filled.contactEmail(), filled.closes(), List.of())));
        assertThat(sheet(reference).opportunity().getPost().getRules()).isEqualTo(rules);
    }

    @Test
    void the_table_refuses_a_rule_that_does_not_say_what_it_asks_for() {
        var reference = draft();
        assertThat(refusedByTheTable("number_asked = null where kind = 'BAND_HELD'", reference)).hasStackTraceContaining("eligibility_rule_number_given");
        assertThat(refusedByTheTable("number_asked = -1 where kind = 'BAND_HELD'", reference)).hasStackTraceContaining("eligibility_rule_number_given");
        assertThat(refusedByTheTable("code_asked = null where kind = 'QUALIFICATION'", reference)).hasStackTraceContaining("eligibility_rule_qualification_named");
    }

    private Throwable refusedByTheTable(String change, String reference) {
        return catchThrowable(() -> database.change(em -> em.createNativeQuery("update eligibility_rule set " + change
            + " and opportunity_id = (select id from opportunity where reference = :reference)").setParameter("reference", reference).executeUpdate()));
    }

    @Test
    void the_sheet_shows_what_candidates_will_see() {
        var shown = sheet(draft()).shown();
        assertThat(shown.pay()).extracting(OpportunitySheet.PayExample::weeklyHours).containsExactly(new BigDecimal("37.0"), new BigDecimal("39.0"), new BigDecimal("41.0"));
        assertThat(shown.own().least().steps()).isNotEmpty();
        assertThat(shown.illustrative()).isTrue();
    }

    @Test
    void a_longer_list_costs_no_more_statements() {
        draft();
        long few = statementsOfTheList();
        for (int i = 0; i < 8; i++) {
            draft();
        }
        assertThat(statementsOfTheList()).isEqualTo(few).isLessThanOrEqualTo(2);
    }

    private long statementsOfTheList() {
        return holder().get(() -> database.leastStatementsOf(() -> vacancies.list(OpportunityStatus.DRAFT, null, 1)));
    }

    @Test
    void references_are_given_out_once_however_many_draft_at_a_time() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> drafting = this::draft;
            var drafts = pool.invokeAll(IntStream.range(0, 12).mapToObj(i -> drafting).toList(), 120, TimeUnit.SECONDS);
            Set<String> references = new HashSet<>();
            for (var one : drafts) {
                references.add(one.get());
            }
            assertThat(references).hasSize(12);
        } finally {
            pool.shutdownNow();
        }
    }
}
