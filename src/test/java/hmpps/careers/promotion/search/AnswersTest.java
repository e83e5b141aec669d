package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import hmpps.careers.fixtures.StaffFixtures;

class AnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant MINUTE = Instant.parse("2026-11-22T09:00:00Z");

    private final Answers answers = new Answers();

    @Test
    void whoever_has_another_record_or_asks_on_another_day_is_judged_anew() {
        var judged = met(3, TODAY, 1);
        assertThat(met(4, TODAY, 2)).isNotEqualTo(judged);
        assertThat(met(3, TODAY.plusDays(1), 3)).isNotEqualTo(judged);
        assertThat(met(3, TODAY, 4)).isEqualTo(judged);
    }

    @Test
    void another_question_another_record_or_another_minute_is_searched_anew() {
        var found = page("band=4", 3, MINUTE, 1);
        assertThat(page("band=5", 3, MINUTE, 2)).isNotEqualTo(found);
        assertThat(page("band=4&page=2", 3, MINUTE, 3)).isNotEqualTo(found);
        assertThat(page("band=4", 4, MINUTE, 4)).isNotEqualTo(found);
        assertThat(page("band=4", 3, MINUTE.plusSeconds(60), 5)).isNotEqualTo(found);
        assertThat(page("band=4", 3, MINUTE, 6)).isEqualTo(found);
    }

    private int[] met(int band, LocalDate day, int answer) {
        return answers.met(new Answers.Judged(StaffFixtures.record().band(band).build(), day), () -> new int[] {answer});
    }

    private SearchResult page(String asked, int band, Instant minute, int answer) {
        var query = SearchQuery.parse(asked, Vocabulary.withFixedValues()).query();
        return answers.page(new Answers.Asked(query, StaffFixtures.record().band(band).build(), minute),
            () -> new SearchResult(query, answer, answer, answer, 1, List.of(), List.of(), false, null));
    }
}
