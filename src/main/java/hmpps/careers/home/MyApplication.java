package hmpps.careers.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import hmpps.careers.promotion.application.ApplicationStage;
import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.promotion.application.Applications;

/**
 * One of my applications that something can still come of.
 *
 * @param row   what is known of it
 * @param stage where it stands
 */
public record MyApplication(Applications.Row row, ApplicationStage stage) {
    private static final Duration SHOWN_AFTER_CLOSING = Duration.ofDays(120);
    private static final Duration SHOWN_AFTER_CANCELLING = Duration.ofDays(30);

    /** The applications worth showing: those to be finished or sent again, then those sent, the most urgent first. */
    static List<MyApplication> of(List<Applications.Row> rows, Instant now) {
        return rows.stream().sorted(ApplicationStage.mostUrgentFirst(now)).map(row -> new MyApplication(row, ApplicationStage.of(row, now)))
            .filter(one -> one.isShown(now)).toList();
    }

    /** Withdrawn ones, drafts that were never sent and what was decided long ago are left to the page of all applications. */
    private boolean isShown(Instant now) {
        return switch (stage) {
            case DUE_SOON, DRAFT, CHANGED, SUBMITTED -> true;
            case SIFT -> row.closesAt().plus(SHOWN_AFTER_CLOSING).isAfter(now);
            case CANCELLED -> row.status() != ApplicationStatus.WITHDRAWN && row.endedAt().plus(SHOWN_AFTER_CANCELLING).isAfter(now);
            case MISSED, WITHDRAWN_OPEN, WITHDRAWN -> false;
        };
    }
}
