package hmpps.careers.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceCsvTest {
    private static ReferenceCsv csv(String text) {
        return ReferenceCsv.of("towns.csv", text);
    }

    private static ReferenceRow row(String value) {
        return csv("code,value\nA," + value + "\n").rows().get(0);
    }

    private static void isRefused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(BadReferenceFile.class).hasMessage(message);
    }

    @Nested
    class A_file {
        @Test
        void with_a_column_nobody_knows_is_refused() {
            isRefused(() -> csv("code,name,mayor\nA,Ayr,X\n").columns("code", "name"),
                "towns.csv, line 1, column mayor: is not known; the columns are code, name");
        }

        @Test
        void without_a_column_is_refused() {
            isRefused(() -> csv("code\nA\n").columns("code", "name"), "towns.csv, line 1, column name: is missing");
        }

        @Test
        void with_the_same_column_twice_is_refused() {
            assertThatThrownBy(() -> csv("code,code\nA,B\n")).isInstanceOf(BadReferenceFile.class).hasMessageStartingWith("towns.csv, line 1: the header");
        }

        @Test
        void with_too_few_values_in_a_row_is_refused_with_the_line_the_row_begins_in() {
            isRefused(() -> csv("code,name\nA,\"Ayr\non the coast\"\nB\n"), "towns.csv, line 4: 1 values where the header names 2 columns");
        }

        @Test
        void with_too_many_values_in_a_row_is_refused() {
            isRefused(() -> csv("code,name\nA,Ayr,Scotland\n"), "towns.csv, line 2: 3 values where the header names 2 columns");
        }

        @Test
        void with_a_quotation_mark_that_is_never_closed_is_refused() {
            assertThatThrownBy(() -> csv("code,name\nA,Ayr\nB,\"Bath\n")).isInstanceOf(BadReferenceFile.class).hasMessageStartingWith("towns.csv, line 3: cannot be read");
        }

        @Test
        void with_the_same_key_twice_is_refused_naming_both_lines() {
            isRefused(() -> csv("code,name\nA,Ayr\nB,Bath\nA,Avon\n").key("code"), "towns.csv, line 4, column code: \"A\" stands already in line 2");
        }

        @Test
        void with_an_empty_key_is_refused() {
            isRefused(() -> csv("code,name\n,Ayr\n").key("code"), "towns.csv, line 2, column code: is empty");
        }

        @Test
        void with_the_same_key_of_two_columns_is_refused() {
            isRefused(() -> csv("code,name\nA,Ayr\nA,Ayr\n").key("code", "name"), "towns.csv, line 3, column name: \"A, Ayr\" stands already in line 2");
        }

        @Test
        void that_is_not_utf_8_is_refused_with_the_line() {
            var bytes = "code,name\nA,Ayr\nB,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
            isRefused(() -> ReferenceCsv.read("towns.csv", new ByteArrayInputStream(bytes)), "towns.csv, line 3: is not UTF-8 text");
        }

        @Test
        void that_the_war_does_not_have_is_refused() {
            assertThatThrownBy(() -> ReferenceCsv.open("unicorns.csv")).hasMessage("The war has no reference file unicorns.csv");
        }

        @Test
        void may_name_its_columns_in_any_order_and_begin_with_a_byte_order_mark() {
            var csv = csv("\uFEFFname,code\nAyr,A\n").columns("code", "name").key("code");
            assertThat(csv.rows()).extracting(row -> row.text("code")).containsExactly("A");
        }

        @Test
        void may_spread_a_value_over_lines_and_the_next_row_still_knows_its_line() {
            assertThat(csv("code,name\nA,\"Ayr\non the coast\"\nB,Bath\n").rows()).extracting(ReferenceRow::line).containsExactly(2L, 4L);
        }

        @Test
        void has_another_checksum_when_a_letter_changes() {
            assertThat(csv("code\nA\n").checksum()).isEqualTo(csv("code\nA\n").checksum()).isNotEqualTo(csv("code\nB\n").checksum()).hasSize(64);
        }
    }

    @Nested
    class A_value {
        @Test
        void is_refused_when_empty_where_text_is_needed() {
            isRefused(() -> row("  ").text("value"), "towns.csv, line 2, column value: is empty");
        }

        @Test
        void is_refused_when_longer_than_the_table_takes() {
            isRefused(() -> row("abcd").text("value", 3), "towns.csv, line 2, column value: is longer than 3 characters");
            isRefused(() -> row("abcd").optional("value", 3), "towns.csv, line 2, column value: is longer than 3 characters");
        }

        @Test
        void is_refused_when_it_is_no_whole_number_or_out_of_range() {
            isRefused(() -> row("2.5").integer("value", 1, 9), "towns.csv, line 2, column value: \"2.5\" is not a whole number");
            isRefused(() -> row("10").integer("value", 1, 9), "towns.csv, line 2, column value: 10 is not between 1 and 9");
            isRefused(() -> row("0").optionalInteger("value", 1, 9), "towns.csv, line 2, column value: 0 is not between 1 and 9");
        }

        @Test
        void is_refused_when_it_is_no_number() {
            isRefused(() -> row("1;5").decimal("value"), "towns.csv, line 2, column value: \"1;5\" is not a number");
        }

        @Test
        void is_refused_as_money_when_negative_or_finer_than_a_penny() {
            isRefused(() -> row("-1").pounds("value"), "towns.csv, line 2, column value: \"-1\" is not a sum of pounds and pence");
            isRefused(() -> row("1.234").pounds("value"), "towns.csv, line 2, column value: \"1.234\" is not a sum of pounds and pence");
        }

        @Test
        void is_refused_when_neither_yes_nor_no() {
            isRefused(() -> row("maybe").yesNo("value"), "towns.csv, line 2, column value: \"maybe\" is not one of yes, no");
        }

        @Test
        void is_refused_when_a_conversion_does_not_know_it() {
            isRefused(() -> row("someday").convert("value", "a day", DayOfWeek::valueOf), "towns.csv, line 2, column value: \"someday\" is not a day");
        }

        @Test
        void of_a_column_that_is_not_there_is_refused() {
            isRefused(() -> row("x").text("mayor"), "towns.csv, line 2, column mayor: is missing");
        }

        @Test
        void is_read_as_what_it_is() {
            assertThat(row(" Ayr ").text("value", 3)).isEqualTo("Ayr");
            assertThat(row("").optional("value", 3)).isNull();
            assertThat(row("abc").optional("value", 3)).isEqualTo("abc");
            assertThat(row("9").integer("value", 1, 9)).isEqualTo(9);
            assertThat(row("").optionalInteger("value", 1, 9)).isNull();
            assertThat(row("-3.25").decimal("value")).isEqualByComparingTo("-3.25");
            assertThat(row("28122").pounds("value").toPlainString()).isEqualTo("28122.00");
            assertThat(row("0.10").optionalPounds("value").toPlainString()).isEqualTo("0.10");
            assertThat(row("").optionalPounds("value")).isNull();
            assertThat(row("yes").yesNo("value")).isTrue();
            assertThat(row("no").yesNo("value")).isFalse();
            DayOfWeek friday = row("FRIDAY").convert("value", "a day", DayOfWeek::valueOf);
            assertThat(friday).isEqualTo(DayOfWeek.FRIDAY);
        }
    }
}
