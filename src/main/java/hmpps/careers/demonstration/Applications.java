package hmpps.careers.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import hmpps.careers.shared.London;

/** Writes applications with their statements, what was sent of them, and the line manager's endorsement. */
final class Applications {
    private static final List<String> REMARKS = List.of("I support this application. {name} leads by example and is trusted on the landings.",
        "{name} has covered this role well and is ready for it.", "A reliable colleague whose written work has improved a great deal this year.",
        "I support the application and have agreed the release dates.");
    private static final String DECLINED = "I have asked {name} to finish the coaching programme first; we will talk about it again in spring.";
    private static final String ADJUSTMENT = "Extra time to read the questions, please: I have dyslexia.";
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Dice dice = new Dice(485L);
    private final Statements statements = new Statements();
    private final Careers careers;
    private final Serial ids;
    private final Rows rows;
    private final History history;
    private final Set<String> issued = new HashSet<>();

    /**
     * One application to be made.
     *
     * @param full whether statements are written out
     * @param begun how many statements of a draft are there
     */
    record Plan(Vacancy vacancy, Person person, String status, Instant started, Instant saved, boolean full, int begun) {
        boolean isDraft() {
            return status.equals("DRAFT");
        }
    }

    Applications(Careers careers, Serial ids, Rows rows, History history) {
        this.careers = careers;
        this.ids = ids;
        this.rows = rows;
        this.history = history;
    }

    /** Makes an application; {@code endorsed} says how the line manager answered, null leaves it to chance. */
    void make(Plan plan, String endorsed) {
        var id = ids.next();
        String reference = reference(plan.started());
        boolean sent = plan.status().equals("SUBMITTED") || plan.status().equals("WITHDRAWN") && dice.chance(0.6);
        Instant sentAt = sent ? plan.saved() : null;
        Instant withdrawnAt = plan.status().equals("WITHDRAWN") ? plan.saved().plus(Duration.ofHours(1)) : null;
        boolean complete = sent || !plan.isDraft();
        int texts = complete ? plan.vacancy().role().behaviours().size() : plan.begun();
        boolean personalDone = complete || plan.begun() > 1;
        String personal = !personalDone ? null : plan.full() ? statements.personal(plan.person().place(), dice)
            : statements.brief(plan.person().place(), dice);
        boolean adjusted = dice.chance(0.06);
        Boolean confident = complete ? (Boolean) dice.chance(0.08) : null;
        rows.add(Table.APPLICATION, id, reference, plan.vacancy().id(), plan.person().number(), plan.status(), plan.started(),
            withdrawnAt == null ? plan.saved() : withdrawnAt, sentAt, withdrawnAt, personal, personalDone, adjusted && complete ? ADJUSTMENT : null,
            complete, confident, complete || plan.begun() > 0, sent ? 1 : 0, 0L);
        var written = new ArrayList<String>();
        for (int i = 0; i < texts; i++) {
            String behaviour = plan.vacancy().role().behaviours().get(i);
            String text = plan.full() ? statements.on(behaviour, plan.person().place(), dice) : statements.brief(plan.person().place(), dice);
            written.add(text);
            rows.add(Table.APPLICATION_STATEMENT, id, behaviour, text, complete || i < texts - 1, plan.saved());
        }
        if (sent) {
            submission(id, reference, plan, personal, written);
        }
        String answer = endorsed == null ? endorsement(plan, sent) : endorsed;
        if (answer != null && plan.person().manager() != null) {
            endorse(id, plan, answer);
        }
        if (plan.vacancy().isOpen()) {
            announce(reference, plan, sentAt, withdrawnAt);
        }
    }

    private void submission(UUID id, String reference, Plan plan, String personal, List<String> written) {
        rows.add(Table.SUBMISSION, ids.next(), id, 1, new UUID(dice.bits(), dice.bits()).toString(), plan.saved(),
            Snapshot.content(plan, careers.of(plan.person()), reference, personal, written), Snapshot.eligibility(plan));
    }

    private String endorsement(Plan plan, boolean sent) {
        if (!dice.chance(sent ? 1 : 0.1)) {
            return null;
        }
        int answer = !sent ? 0 : plan.vacancy().isOpen() ? dice.weighted(20, 76, 4) : dice.weighted(4, 92, 4);
        return List.of("ASKED", "GIVEN", "DECLINED").get(answer);
    }

    private void endorse(UUID application, Plan plan, String status) {
        boolean answered = !status.equals("ASKED");
        String remark = !answered ? null : status.equals("GIVEN") ? dice.pick(REMARKS) : DECLINED;
        rows.add(Table.ENDORSEMENT, application, plan.person().manager(), plan.started().plusSeconds(600), status,
            remark == null ? null : remark.replace("{name}", plan.person().givenName()), answered ? plan.saved() : null, 0L);
    }

    private void announce(String reference, Plan plan, Instant sentAt, Instant withdrawnAt) {
        if (sentAt != null) {
            history.application(sentAt, plan.person(), "application.submitted", reference, "SUBMITTED");
        }
        if (withdrawnAt != null) {
            history.application(withdrawnAt, plan.person(), "application.withdrawn", reference, "WITHDRAWN");
        }
    }

    /** As the portal gives them: random, without I, L, O and U. */
    private String reference(Instant started) {
        var reference = new StringBuilder("APP-").append(String.valueOf(London.date(started).getYear()).substring(2)).append('-');
        for (int i = 0; i < 6; i++) {
            reference.append(CROCKFORD.charAt(dice.between(0, CROCKFORD.length() - 1)));
        }
        return issued.add(reference.toString()) ? reference.toString() : reference(started);
    }
}
