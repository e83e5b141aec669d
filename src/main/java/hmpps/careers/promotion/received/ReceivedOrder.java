package hmpps.careers.promotion.received;

/** By what the applications received can be ordered: nothing that a browser sends gets into the query itself. */
public enum ReceivedOrder {
    SUBMITTED("a.submittedAt"), NAME("s.familyName"), OPPORTUNITY("o.title"), PRISON("e.shortName"), BAND("o.band"), STATUS("a.status"), CLOSES("o.closesAt");

    private final String path;

    ReceivedOrder(String path) {
        this.path = path;
    }

    String clause(boolean ascending) {
        return " order by " + path + (ascending ? " asc" : " desc") + ", a.reference";
    }
}
