package hmpps.careers.promotion.eligibility;

import java.time.LocalDate;

/**
 * One rule asked about one post, without what the answer does not depend on: posts that ask the same get the same answer, so
 * that a search over thousands of posts asks each question once.
 *
 * @param closing the day applications close, in London; null where the rule does not look at it
 */
public record Question(EligibilityRule rule, Place place, LocalDate closing) {

    /** What that rule asks of those who apply for that post. */
    public static Question of(EligibilityRule rule, Place place, LocalDate closing) {
        return switch (rule.kind()) {
            case PROBATION_COMPLETED, NO_LIVE_WARNING -> new Question(rule, anywhere(0), null);
            case BAND_HELD -> new Question(rule, anywhere(place.band()), null);
            case BAND_SERVICE, MINIMUM_SERVICE, QUALIFICATION -> new Question(rule, anywhere(0), closing);
            case ESTABLISHMENT, PRISON_GROUP -> new Question(rule, place, null);
        };
    }

    private static Place anywhere(int band) {
        return new Place("", null, band);
    }
}
