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

    /** Rows that are alike keep one order from page to page, by their identifier: with it the database reads the newest off its index of times. */
    String clause(boolean ascending) {
        var direction = ascending ? " asc" : " desc";
        return Stream.concat(Stream.of(paths), Stream.of("a.id")).map(path -> path + direction).collect(Collectors.joining(", ", " order by ", ""));
    }
}
