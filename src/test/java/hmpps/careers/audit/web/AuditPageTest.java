package hmpps.careers.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import hmpps.careers.audit.AuditService.Found;

class AuditPageTest {
    @Test
    void what_lies_beyond_the_newest_ten_thousand_is_said_to_be_in_the_download() {
        assertThat(AuditPage.inWords(new Found(List.of(), 10_000, true))).isEqualTo("More than 10,000 records. The newest 10,000 are listed here; the download holds all of them.");
    }

    @Test
    void up_to_ten_thousand_are_counted() {
        assertThat(AuditPage.inWords(new Found(List.of(), 10_000, false))).isEqualTo("10,000 records");
        assertThat(AuditPage.inWords(new Found(List.of(), 1, false))).isEqualTo("1 record");
        assertThat(AuditPage.inWords(new Found(List.of(), 0, false))).isEqualTo("0 records");
    }
}
