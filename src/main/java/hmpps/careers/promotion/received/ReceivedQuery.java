package hmpps.careers.promotion.received;

import java.io.Serializable;

import hmpps.careers.promotion.application.ApplicationStatus;

/**
 * Which applications received are asked for; null asks for all.
 *
 * @param text   stands in the name or number of the applicant, or in reference or title of application or opportunity
 * @param prison register code of the prison that offers the post
 * @param band   the band offered
 */
public record ReceivedQuery(String text, ApplicationStatus status, String prison, Integer band) implements Serializable {
    static final ReceivedQuery ALL = new ReceivedQuery(null, null, null, null);

    /** The query in a few words, for the record of a download. */
    String outline() {
        return "text=%s, status=%s, prison=%s, band=%s".formatted(text, status, prison, band);
    }
}
