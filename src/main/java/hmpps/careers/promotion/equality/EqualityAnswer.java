package hmpps.careers.promotion.equality;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import hmpps.careers.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Answers to the equality monitoring form for one opportunity. The respondent is a keyed hash: without the key nobody can tell
 * whose row it is, and nothing leads from an application to it. Every question may stay unanswered.
 */
@Entity
@Table(name = "equality_answer")
public class EqualityAnswer {
    @Id private UUID id = Ids.next();
    @Version private long version;
    private String respondent;
    private String opportunityReference;
    private String ageGroup;
    private String sex;
    private String ethnicGroup;
    private String disability;
    private String religion;
    private String sexualOrientation;
    private String caring;
    private Instant answeredAt;

    protected EqualityAnswer() { }

    EqualityAnswer(String respondent, String opportunityReference) {
        this.respondent = requireNonNull(respondent);
        this.opportunityReference = requireNonNull(opportunityReference);
    }

    /** Takes the answers, each one of those the question knows; a question without answer stays empty. */
    void answer(Map<EqualityQuestion, String> answers, Instant at) {
        answers.forEach(EqualityQuestion::requireKnown);
        ageGroup = answers.get(EqualityQuestion.AGE_GROUP);
        sex = answers.get(EqualityQuestion.SEX);
        ethnicGroup = answers.get(EqualityQuestion.ETHNIC_GROUP);
        disability = answers.get(EqualityQuestion.DISABILITY);
        religion = answers.get(EqualityQuestion.RELIGION);
        sexualOrientation = answers.get(EqualityQuestion.SEXUAL_ORIENTATION);
        caring = answers.get(EqualityQuestion.CARING);
        answeredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The answer to that question, or null. */
    String to(EqualityQuestion question) {
        return switch (question) {
            case AGE_GROUP -> ageGroup;
            case SEX -> sex;
            case ETHNIC_GROUP -> ethnicGroup;
            case DISABILITY -> disability;
            case RELIGION -> religion;
            case SEXUAL_ORIENTATION -> sexualOrientation;
            case CARING -> caring;
        };
    }

    String respondent() {
        return respondent;
    }

    String opportunityReference() {
        return opportunityReference;
    }
}
