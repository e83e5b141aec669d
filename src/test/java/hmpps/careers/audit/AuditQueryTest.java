package hmpps.careers.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class AuditQueryTest {
    @Test
    void empty_fields_ask_for_nothing() {
        assertThat(new AuditQuery("", " ", null, null, null, null)).isEqualTo(new AuditQuery(null, null, null, null, null, null));
        assertThat(new AuditQuery("", " ", null, null, null, null).outline()).isNull();
    }

    @Test
    void says_what_was_asked_for_in_its_outline() {
        assertThat(new AuditQuery(" 900001 ", null, "role", Outcome.DONE, LocalDate.of(2026, 11, 1), null).outline())
            .isEqualTo("{person=900001, action=role, outcome=DONE, from=2026-11-01}");
    }

    @Test
    void an_act_may_be_asked_for_with_the_dot_behind_its_beginning() {
        assertThat(new AuditQuery(null, null, "role. ", null, null, null).action()).isEqualTo("role");
        assertThat(new AuditQuery(null, null, ".", null, null, null).action()).isNull();
    }

    @Test
    void the_kind_of_a_record_is_said_in_words() {
        assertThat(about("StaffMember").kind()).isEqualTo("Staff member");
        assertThat(about("Account").kind()).isEqualTo("Account");
        assertThat(about(null).kind()).isNull();
    }

    private static AuditLine about(String recordType) {
        return new AuditLine(1, Instant.EPOCH, "900001", null, null, "role.ended", Outcome.DONE, recordType, null, null, null, null);
    }

    @Test
    void an_outcome_nobody_knows_is_none() {
        assertThat(Outcome.of("REFUSED")).isEqualTo(Outcome.REFUSED);
        assertThat(Outcome.of("'; drop table")).isNull();
        assertThat(Outcome.of(null)).isNull();
    }

    @Test
    void whoever_is_no_member_of_staff_is_shown_by_what_they_are_called() {
        var nobody = new AuditLine(1, Instant.EPOCH, "NOBODY", null, null, "account.sign-in", Outcome.REFUSED, null, null, null, null, null);
        var sam = new AuditLine(1, Instant.EPOCH, "900001", "Sam", "Okafor", "account.sign-in", Outcome.DONE, null, null, null, null, null);
        assertThat(nobody.isPerson()).isFalse();
        assertThat(nobody.actorName()).isEqualTo("NOBODY");
        assertThat(sam.isPerson()).isTrue();
        assertThat(sam.actorName()).isEqualTo("Sam Okafor");
    }
}
