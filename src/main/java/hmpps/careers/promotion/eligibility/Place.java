package hmpps.careers.promotion.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * What the rules need to know about the post offered.
 *
 * @param establishmentCode register code of the place of work
 * @param prisonGroupCode   its prison group; null if it has none
 * @param band              the band offered
 */
public record Place(String establishmentCode, String prisonGroupCode, int band) {
    public Place {
        requireNonNull(establishmentCode);
    }
}
