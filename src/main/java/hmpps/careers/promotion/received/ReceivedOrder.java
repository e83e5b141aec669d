package hmpps.careers.promotion.received;

import hmpps.careers.promotion.Opportunity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the applications received can be ordered: nothing that a browser sends gets into the query itself. */
public enum ReceivedOrder {
    SUBMITTED("a.submittedAt"), NAME("s.familyName", "s.givenName"), OPPORTUNITY("o.title"), PRISON("e.shortName"), BAND("o.band"), STATUS("a.status"), CLOSES(Opportunity.STOPPED_AT);

    private final String[] paths;

    ReceivedOrder(String... paths) {
        this.paths = paths;
    }

    /** Rows that are alike keep one order, by reference, from page to page. */
    String clause(boolean ascending) {
        return Stream.of(paths).map(path -> path + (ascending ? " asc" : " desc")).collect(Collectors.joining(", ", " order by ", ", a.reference"));
    }
}
