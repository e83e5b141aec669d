package hmpps.careers.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import hmpps.careers.audit.AuditQuery;
import hmpps.careers.audit.AuditService;
import hmpps.careers.audit.Outcome;
import hmpps.careers.home.RoleCard.Line;
import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Permission;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.Endorsements;
import hmpps.careers.promotion.vacancy.VacancyList;
import hmpps.careers.shared.London;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what people who hold a role see before their own matters. */
@ApplicationScoped
class RoleCards {
    private static final int LINES = 5;
    private static final int AUDIT_DAYS = 7;
    private static final int GRANT_DAYS = 30;
    private static final int RECEIVED_DAYS = 7;

    @Inject AuditService audit;
    @Inject RoleFigures figures;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The cards of the caller; {@code vacancies} is null for who neither drafts nor publishes. */
    List<RoleCard> of(VacancyList vacancies, List<Endorsements.Request> requests) {
        var cards = new ArrayList<RoleCard>();
        if (caller.can(Permission.PUBLISH_OPPORTUNITY)) {
            cards.add(waiting(vacancies));
        }
        if (caller.can(Permission.VIEW_APPLICATIONS_RECEIVED)) {
            cards.add(received());
        }
        if (caller.can(Permission.DRAFT_OPPORTUNITY)) {
            cards.add(own(vacancies));
        }
        if (caller.can(Permission.ENDORSE_APPLICATIONS)) {
            cards.add(endorsements(requests, clock.instant()));
        }
        if (caller.can(Permission.READ_AUDIT)) {
            cards.add(audit());
        }
        if (caller.can(Permission.MANAGE_ROLES)) {
            cards.add(roles());
        }
        return cards;
    }

    private static RoleCard waiting(VacancyList vacancies) {
        return new RoleCard("waiting", "/vacancies?status=SENT", vacancies.rows().stream().limit(LINES).map(row -> new Line("home.subject", row.title(),
            Texts.say("home.waiting.line", Format.dateShort(row.sentAt()), row.drafter(), row.reference()), null, "/vacancies/" + row.reference())).toList());
    }

    private RoleCard received() {
        var now = clock.instant();
        var since = London.instant(London.date(now).minusDays(RECEIVED_DAYS - 1).atStartOfDay());
        var counted = figures.received(caller.scopes(Permission.VIEW_APPLICATIONS_RECEIVED), now, since);
        var page = "/applications-received?status=SUBMITTED";
        return new RoleCard("received", "/applications-received", List.of(
            new Line("home.received.closed", null, "", counted.closed(), page),
            new Line("home.received.open", null, "", counted.changeable(), page),
            new Line("home.received.fresh", String.valueOf(RECEIVED_DAYS), "", counted.fresh(), page)));
    }

    private static RoleCard own(VacancyList vacancies) {
        var counts = vacancies.counts();
        return new RoleCard("own", "/vacancies", List.of(OpportunityStatus.DRAFT, OpportunityStatus.SENT, OpportunityStatus.PUBLISHED).stream()
            .map(status -> new Line("home.own." + status, null, "", counts.get(status).longValue(), "/vacancies?status=" + status)).toList());
    }

    static RoleCard endorsements(List<Endorsements.Request> requests, Instant now) {
        return new RoleCard("endorsements", "/endorsements", requests.stream().filter(one -> one.isOpenAt(now)).limit(LINES)
            .map(one -> new Line("home.subject", one.name(), Texts.say("home.endorsements.line", one.title(), Format.dateShort(one.closesAt())), null,
                "/endorsements/" + one.reference())).toList());
    }

    private RoleCard audit() {
        var today = London.today(clock);
        var since = today.minusDays(AUDIT_DAYS);
        long all = audit.find(new AuditQuery(null, null, null, null, today, today), 1).total();
        long refused = audit.find(new AuditQuery(null, null, null, Outcome.REFUSED, since, today), 1).total();
        return new RoleCard("audit", "/audit", List.of(
            new Line("home.audit.refused", String.valueOf(AUDIT_DAYS), "", refused, "/audit?outcome=REFUSED&from=" + since),
            new Line("home.audit.today", null, "", all, "/audit?from=" + today)));
    }

    private RoleCard roles() {
        var today = London.today(clock);
        var held = figures.grants(caller.scopes(Permission.MANAGE_ROLES), today, today.plusDays(GRANT_DAYS));
        return new RoleCard("roles", "/admin/people", List.of(
            new Line("home.roles.held", null, "", (Long) held[0], "/admin/people"),
            new Line("home.roles.ending", String.valueOf(GRANT_DAYS), "", held[1] == null ? 0L : ((Number) held[1]).longValue(), "/admin/people")));
    }
}
