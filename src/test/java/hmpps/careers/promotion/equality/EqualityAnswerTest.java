package hmpps.careers.promotion.equality;

import static hmpps.careers.promotion.equality.EqualityQuestion.CARING;
import static hmpps.careers.promotion.equality.EqualityQuestion.SEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EqualityAnswerTest {
    @TempDir Path folder;

    EqualityKey key(String configured) {
        var key = new EqualityKey();
        key.configured = Optional.ofNullable(configured);
        key.folder = folder.resolve("data").toString();
        return key;
    }

    @Test
    void takes_no_answer_the_question_does_not_know() {
        var answer = new EqualityAnswer("hash", "PRO-26-0001");
        assertThatThrownBy(() -> answer.answer(Map.of(SEX, "<script>"))).hasMessage("equality.answer.unknown");
        assertThat(answer.to(SEX)).isNull();
    }

    @Test
    void offers_not_to_say_to_every_question() {
        assertThat(EqualityQuestion.values()).allSatisfy(question -> assertThat(question.getAnswers()).endsWith(EqualityQuestion.PREFER_NOT_TO_SAY));
    }

    @Test
    void keeps_every_answer_and_leaves_the_others_empty() {
        var answer = new EqualityAnswer("hash", "PRO-26-0001");
        var all = Arrays.stream(EqualityQuestion.values()).collect(Collectors.toMap(Function.identity(), question -> question.getAnswers().get(0)));
        answer.answer(all);
        all.forEach((question, given) -> assertThat(answer.to(question)).isEqualTo(given));
        answer.answer(Map.of(CARING, "YES"));
        assertThat(EqualityQuestion.values()).allSatisfy(question -> assertThat(answer.to(question)).isEqualTo(question == CARING ? "YES" : null));
        assertThat(answer.respondent()).isEqualTo("hash");
        assertThat(answer.opportunityReference()).isEqualTo("PRO-26-0001");
    }

    @Test
    void stands_under_a_hash_that_depends_on_person_and_key() {
        assertThat(key("one").respondent("900123", "PRO-26-0001")).hasSize(64).matches("[0-9a-f]+")
            .isEqualTo(key("one").respondent("900123", "PRO-26-0001"))
            .isNotEqualTo(key("two").respondent("900123", "PRO-26-0001")).isNotEqualTo(key("one").respondent("900124", "PRO-26-0001"));
    }

    @Test
    void says_nothing_of_the_answers_the_same_person_gave_for_another_opportunity() {
        assertThat(key("one").respondent("900123", "PRO-26-0001")).isNotEqualTo(key("one").respondent("900123", "PRO-26-0002"));
    }

    @Test
    void says_nothing_of_when_it_was_given() {
        assertThat(new EqualityAnswer("hash", "PRO-26-0001").id().version()).as("random, not in order of time").isEqualTo(4);
        assertThat(EqualityAnswer.class.getDeclaredFields()).noneMatch(field -> Temporal.class.isAssignableFrom(field.getType()));
    }

    @Test
    void has_a_key_made_once_that_only_the_portal_can_read() throws Exception {
        var first = key(null).respondent("900123", "PRO-26-0001");
        assertThat(key(" ").respondent("900123", "PRO-26-0001")).isEqualTo(first);
        var file = folder.resolve("data/equality.key");
        assertThat(Files.readString(file)).hasSize(64);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
