package hmpps.careers.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.establishment.PrisonGroup;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.staff.EarlierPost;
import hmpps.careers.staff.Expiry;
import hmpps.careers.staff.FormalWarning;
import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.StaffRecordService;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordPageTest {
    /** Half an hour into 22 November in Leicester. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:30:00Z"), ZoneOffset.UTC);

    private static RecordPage page(StaffRecord record) {
        var page = new RecordPage();
        page.clock = CLOCK;
        page.records = new StaffRecordService() {
            @Override
            public StaffRecord mine() {
                return record;
            }

            @Override
            public String workEmail() {
                return "sam.okafor@example.test";
            }

            @Override
            public List<EarlierPost> earlierPosts() {
                return List.of();
            }

            @Override
            public List<FormalWarning> endedWarnings() {
                return List.of();
            }
        };
        page.establishments = new Establishments() {
            @Override
            public Optional<PrisonGroup> findGroup(String code) {
                return "EM".equals(code) ? Optional.of(new PrisonGroup("EM", "East Midlands", "Midlands")) : Optional.empty();
            }
        };
        page.load();
        return page;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-12-24 | less than a month
        2026-11-22 | less than a month
        2026-10-22 | 1 month
        2025-12-22 | 11 months
        2025-11-22 | 1 year
        2025-10-22 | 1 year and 1 month
        2024-11-23 | 1 year and 11 months
        2019-03-04 | 7 years and 8 months
        2006-11-22 | 20 years
        """)
    void service_is_said_in_years_and_months(LocalDate joinedOn, String service) {
        var span = Span.between(joinedOn, LocalDate.of(2026, 11, 22));
        var words = ResourceBundle.getBundle("messages", Locale.UK).getString(span.key());
        assertThat(new MessageFormat(words, Locale.UK).format(new Object[] {span.years(), span.months()})).isEqualTo(service);
    }

    @Test
    void a_place_without_a_group_has_no_group() {
        assertThat(page(StaffFixtures.record().at("WOI", null).build()).getGroup()).isEmpty();
        assertThat(page(StaffFixtures.record().build()).getGroup()).isEqualTo("East Midlands");
    }

    @Test
    void probation_that_ends_tomorrow_lasts() {
        assertThat(page(StaffFixtures.record().probationPassedOn(LocalDate.of(2026, 11, 23)).build()).isProbationPassed()).isFalse();
        assertThat(page(StaffFixtures.record().probationPassedOn(LocalDate.of(2026, 11, 22)).build()).isProbationPassed()).isTrue();
    }

    @Test
    void a_qualification_whose_last_day_was_yesterday_is_out_of_date() {
        var page = page(StaffFixtures.record().holding("FAW", LocalDate.of(2023, 11, 21), LocalDate.of(2026, 11, 21)).build());
        assertThat(page.expiry(page.getRecord().qualifications().get(0))).isEqualTo(Expiry.OUT_OF_DATE);
    }
}
