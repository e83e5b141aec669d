package hmpps.careers.promotion.equality;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Answers to the equality monitoring form for one opportunity. The respondent is a keyed hash of person and opportunity: without
 * the key no row says whose it is, and no two rows say that they are the same person's. Nothing here is a time, so that a row
 * cannot be matched with the audit trail. Every question may stay unanswered.
 */
@Entity
@Table(name = "equality_answer")
public class EqualityAnswer {
    @Id private UUID id = UUID.randomUUID();         // not ours in order of time: that time is in the audit trail beside a name
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

    protected EqualityAnswer() { }

    EqualityAnswer(String respondent, String opportunityReference) {
        this.respondent = requireNonNull(respondent);
        this.opportunityReference = requireNonNull(opportunityReference);
    }

    /** Takes the answers, each one of those the question knows; a question without answer stays empty. */
    void answer(Map<EqualityQuestion, String> answers) {
        answers.forEach(EqualityQuestion::requireKnown);
        ageGroup = answers.get(EqualityQuestion.AGE_GROUP);
        sex = answers.get(EqualityQuestion.SEX);
        ethnicGroup = answers.get(EqualityQuestion.ETHNIC_GROUP);
        disability = answers.get(EqualityQuestion.DISABILITY);
        religion = answers.get(EqualityQuestion.RELIGION);
        sexualOrientation = answers.get(EqualityQuestion.SEXUAL_ORIENTATION);
        caring = answers.get(EqualityQuestion.CARING);
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

    UUID id() {
        return id;
    }

    String respondent() {
        return respondent;
    }

    String opportunityReference() {
        return opportunityReference;
    }
}
