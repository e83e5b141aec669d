package hmpps.careers.promotion.search;

/**
 * The person for whom is searched.
 *
 * @param establishment the code of their own prison
 * @param latitude of the place distances are measured from, null when it is not known
 */
record Seeker(String establishment, Double latitude, Double longitude, Judge judge) {
    /** Tells how many of the rules of each row the person meets. */
    @FunctionalInterface
    interface Judge {
        int[] met(Catalogue catalogue);
    }
}
