package hmpps.careers.promotion.vacancy;

import static hmpps.careers.identity.Permission.DRAFT_OPPORTUNITY;
import static hmpps.careers.identity.Permission.PUBLISH_OPPORTUNITY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Refusals;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Behaviours;
import hmpps.careers.promotion.ContractType;
import hmpps.careers.promotion.Opportunities;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityReferences;
import hmpps.careers.promotion.OpportunitySheets;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.OpportunityTerms;
import hmpps.careers.promotion.RoleTemplates;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.PayScales;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What vacancy holders do: draft an opportunity for a prison of theirs, change it, send it for publication, give it up. */
@ApplicationScoped
@Transactional
public class VacancyService {
    private static final int ROWS = 25;

    @Inject Vacancies vacancies;
    @Inject Opportunities opportunities;
    @Inject OpportunityReferences references;
    @Inject OpportunitySheets sheets;
    @Inject Establishments establishments;
    @Inject Behaviours behaviours;
    @Inject PayScales payScales;
    @Inject Staff staff;
    @Inject Event<DomainEvent> events;
    @Inject Refusals refusals;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The open prisons the caller may draft for, their own first. */
    @Requires(DRAFT_OPPORTUNITY)
    public List<Establishment> places() {
        var scope = caller.scopes(DRAFT_OPPORTUNITY);
        return establishments.active().stream().filter(scope::covers)
            .sorted((one, other) -> Boolean.compare(other.code().equals(caller.establishment()), one.code().equals(caller.establishment())))
            .toList();
    }

    /**
     * Drafts an opportunity from a role template and answers its reference, once however often the same form arrives. NotFound for a
     * prison out of scope.
     *
     * @param formToken of which the draft takes its id: a new one for every page that is opened
     */
    @Requires(DRAFT_OPPORTUNITY)
    public String draft(String formToken, String templateCode, String establishmentCode) {
        staff.takeTurns(caller.staffNumber());
        var id = UUID.nameUUIDFromBytes((formToken + " " + caller.staffNumber() + " " + templateCode + " " + establishmentCode).getBytes(StandardCharsets.UTF_8));
        return opportunities.find(id).map(Opportunity::getReference).orElseGet(() -> make(id, templateCode, establishmentCode));
    }

    private String make(UUID id, String templateCode, String establishmentCode) {
        var template = RoleTemplates.get(templateCode);
        var place = places().stream().filter(one -> one.code().equals(establishmentCode)).findFirst().orElseThrow(() -> notForThem(establishmentCode));
        var pay = payScales.latest(template.band(), place.payZone());
        var now = clock.instant();
        var terms = new OpportunityTerms(template.title(), template.family(), template.band(), template.specialist(), 1, ContractType.PERMANENT,
            true, false, false, new BigDecimal("37.0"), pay.baseMin(), pay.baseMax(), pay.unsocialPercent(), place.marketSupplement(template.band()),
            template.jobDescriptionRef(), template.groupProfile(), template.operational(), template.lineManagement(), template.vetting(),
            template.summary(), template.duties(), template.level(), template.behaviours(), template.rules(),
            caller.name(), staff.get(caller.staffNumber()).email(), ClosingTime.proposed(now));
        var opportunity = new Opportunity(id, references.next(), place, terms, caller.staffNumber(), now);
        opportunities.add(opportunity);
        events.fire(opportunity.drafted());
        return opportunity.getReference();
    }

    /**
     * Changes the caller's own draft, which is still of the {@code version} the form was made from. Else changes nothing and answers
     * false, unless it says all of that already, as when the same form arrives twice. All that is wrong with it is refused at once.
     * Pay follows the scales of today.
     */
    @Requires(DRAFT_OPPORTUNITY)
    public boolean change(String reference, long version, OpportunityDraft draft) {
        var opportunity = own(reference, "opportunity.changed");
        var wrong = draft.wrong();
        if (opportunity.getStatus() == OpportunityStatus.DRAFT && opportunity.getVersion() != version) {
            wrong.raise();
            return draft.isSaidBy(opportunity);
        }
        if (!behaviours.at(opportunity.getPost().getBehaviourLevel()).stream().map(Behaviour::getCode).toList().containsAll(draft.behaviours())) {
            wrong.add(RuleViolation.on("behaviours", "opportunity.behaviours.range", OpportunityDraft.MOST_BEHAVIOURS));
        }
        var closesAt = wrong.or(opportunity.getClosesAt(), () -> ClosingTime.of(draft.closes(), clock.instant()));
        var pay = payScales.latest(opportunity.getBand(), opportunity.getEstablishment().payZone());
        var changed = wrong.or(null, () -> opportunity.change(draft.terms(opportunity, pay, closesAt)));
        wrong.raise();      // takes back the change too
        events.fire(changed);
        return true;
    }

    /** Sends the caller's own draft to those who may publish it, once however often the same form arrives. */
    @Requires(DRAFT_OPPORTUNITY)
    public void send(String reference, long version) {
        var opportunity = own(reference, "opportunity.sent");
        if (!new SentForm(opportunity, version).isDone(OpportunityStatus.SENT)) {
            events.fire(opportunity.send(clock.instant()));
        }
    }

    /** Gives up what the caller drafted and nobody has published yet, once however often the same form arrives. */
    @Requires(DRAFT_OPPORTUNITY)
    public void giveUp(String reference, long version, String reason) {
        var opportunity = own(reference, "opportunity.cancelled");
        if (new SentForm(opportunity, version).isDone(OpportunityStatus.CANCELLED, reason)) {
            return;
        }
        if (opportunity.getStatus() == OpportunityStatus.PUBLISHED) {
            throw new RuleViolation("opportunity.status.stays.PUBLISHED");
        }
        events.fire(opportunity.cancel(reason, clock.instant()));
    }

    /** One page of the opportunities of that status that the caller drafts or publishes, where {@code text} stands in title, reference or prison. */
    @Requires({DRAFT_OPPORTUNITY, PUBLISH_OPPORTUNITY})
    public VacancyList list(OpportunityStatus status, String text, int page) {
        var seen = new Vacancies.Seen(caller.scopes(DRAFT_OPPORTUNITY), caller.scopes(PUBLISH_OPPORTUNITY), text);
        var counts = vacancies.counts(seen);
        var asked = status != null ? status : first(counts);
        var pages = Math.max(1, (counts.get(asked) + ROWS - 1) / ROWS);
        var shown = Math.min(Math.max(1, page), pages);
        return new VacancyList(asked, vacancies.page(seen, asked, clock.instant(), (shown - 1) * ROWS, ROWS), counts, shown, pages);
    }

    private OpportunityStatus first(java.util.Map<OpportunityStatus, Integer> counts) {
        if (caller.can(PUBLISH_OPPORTUNITY) && counts.get(OpportunityStatus.SENT) > 0) {
            return OpportunityStatus.SENT;
        }
        return caller.can(DRAFT_OPPORTUNITY) && counts.get(OpportunityStatus.DRAFT) > 0 ? OpportunityStatus.DRAFT : OpportunityStatus.PUBLISHED;
    }

    /** One opportunity with all that is said about it; NotFound out of scope. */
    @Requires({DRAFT_OPPORTUNITY, PUBLISH_OPPORTUNITY})
    public VacancySheet sheet(String reference) {
        return sheet(opportunities.get(reference), false);
    }

    /**
     * The same for the page that answers a form about it: whoever publishes is still answered where it was returned to its drafter
     * after that form was made, by themselves or somebody else.
     */
    @Requires({DRAFT_OPPORTUNITY, PUBLISH_OPPORTUNITY})
    public VacancySheet sheetForAnswer(String reference) {
        var opportunity = opportunities.get(reference);
        return sheet(opportunity, opportunity.isReturned());
    }

    private VacancySheet sheet(Opportunity opportunity, boolean seenBefore) {
        var place = opportunity.getEstablishment();
        var drafts = caller.scopes(DRAFT_OPPORTUNITY).covers(place);
        var publishes = caller.scopes(PUBLISH_OPPORTUNITY).covers(place);
        if (!drafts && !(publishes && (seenBefore || opportunity.getStatus() != OpportunityStatus.DRAFT))) {
            throw refusals.hidden("opportunity.read", "Opportunity", opportunity.getReference(), publishes ? "still a draft" : "out of scope");
        }
        var own = caller.staffNumber().equals(opportunity.getDraftedBy());
        var theirs = own && drafts && (opportunity.getPublishedAt() == null || !publishes);
        return new VacancySheet(sheets.of(opportunity), establishments.get(place.code()), name(opportunity.getDraftedBy()),
            name(opportunity.getPublishedBy()), own, theirs, VacancyAct.possible(opportunity, own, publishes, clock.instant()));
    }

    private String name(String staffNumber) {
        return staffNumber == null ? null : staff.find(staffNumber).map(person -> person.name()).orElse(staffNumber);
    }

    private NotFound notForThem(String establishmentCode) {
        return establishments.find(establishmentCode).isPresent() ? refusals.hidden("opportunity.drafted", "Establishment", establishmentCode)
            : new NotFound("establishment");
    }

    private Opportunity own(String reference, String act) {
        var opportunity = opportunities.lock(reference);
        if (!caller.scopes(DRAFT_OPPORTUNITY).covers(opportunity.getEstablishment())) {
            throw refusals.hidden(act, "Opportunity", reference);
        }
        if (!caller.staffNumber().equals(opportunity.getDraftedBy())) {
            throw refusals.told(act, "Opportunity", reference, new RuleViolation("opportunity.drafter-only"));
        }
        return opportunity;
    }
}
