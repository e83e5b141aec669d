package hmpps.careers.establishment;

import java.util.Set;

/** The part of the prison estate an establishment belongs to; search and the register use the same four. */
public enum Estate {
    WOMEN, ADULT_MALE, LONG_TERM_HIGH_SECURITY, YOUNG_PEOPLE;

    private static final Set<String> TYPES_FOR_THE_YOUNG = Set.of("YCS", "YOI", "STC");
    private static final String LONG_TERM_HIGH_SECURITY_GROUP = "LTHS";

    /**
     * Works the estate out from what the register says (reference/README.md: register of prisons and our mapping to prison groups).
     * Women's prisons first, then places for the young, then the long-term and high security group.
     *
     * @param population the register's {@code male}, {@code female}, {@code mixed} or {@code unknown}
     * @param types the register's types, for example {@code HMP/YOI} or {@code YCS}; may be null
     * @param groupCode code of the prison group; may be null
     */
    public static Estate of(String population, String types, String groupCode) {
        if ("female".equals(population)) {
            return WOMEN;
        }
        if (types != null && TYPES_FOR_THE_YOUNG.contains(types)) {
            return YOUNG_PEOPLE;
        }
        return LONG_TERM_HIGH_SECURITY_GROUP.equals(groupCode) ? LONG_TERM_HIGH_SECURITY : ADULT_MALE;
    }
}
