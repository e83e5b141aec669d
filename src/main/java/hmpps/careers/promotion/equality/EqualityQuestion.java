package hmpps.careers.promotion.equality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import hmpps.careers.shared.RuleViolation;

/** The questions of the equality monitoring form and what may be answered; "prefer not to say" is an answer to each. */
public enum EqualityQuestion {
    AGE_GROUP("16-24", "25-34", "35-44", "45-54", "55-64", "65+"),
    SEX("FEMALE", "MALE"),
    ETHNIC_GROUP("WHITE", "MIXED", "ASIAN", "BLACK", "OTHER"),
    DISABILITY("YES", "NO"),
    RELIGION("NONE", "CHRISTIAN", "BUDDHIST", "HINDU", "JEWISH", "MUSLIM", "SIKH", "OTHER"),
    SEXUAL_ORIENTATION("HETEROSEXUAL", "GAY_OR_LESBIAN", "BISEXUAL", "OTHER"),
    CARING("YES", "NO");

    /** The answer every question knows. */
    public static final String PREFER_NOT_TO_SAY = "PREFER_NOT_TO_SAY";

    private final List<String> answers;

    EqualityQuestion(String... answers) {
        this.answers = Stream.concat(Arrays.stream(answers), Stream.of(PREFER_NOT_TO_SAY)).toList();
    }

    /** What may be answered, in the order shown. */
    public List<String> getAnswers() {
        return answers;
    }

    void requireKnown(String answer) {
        if (answer != null && !answers.contains(answer)) {
            throw new RuleViolation("equality.answer.unknown");
        }
    }
}
