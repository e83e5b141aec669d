package hmpps.careers.establishment;

/** The three pay zones of the pay tables (source: reference/README.md); London prisons are paid a higher base. */
public enum PayZone {
    NATIONAL("National"), OUTER_LONDON("Outer London"), INNER_LONDON("Inner London");

    private final String published;

    PayZone(String published) {
        this.published = published;
    }

    /** The name the pay tables use, for example "Outer London". */
    public String published() {
        return published;
    }

    /** The zone of that published name; prisons without one (the contracted ones) count as national. */
    public static PayZone of(String published) {
        if (published == null || published.isBlank()) {
            return NATIONAL;
        }
        for (var zone : values()) {
            if (zone.published.equals(published)) {
                return zone;
            }
        }
        throw new IllegalArgumentException("No pay zone is called " + published);
    }
}
