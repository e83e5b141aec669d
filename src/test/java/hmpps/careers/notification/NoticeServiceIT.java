package hmpps.careers.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.Account;
import hmpps.careers.identity.As;
import hmpps.careers.shared.Notice;
import hmpps.careers.shared.Refused;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

class NoticeServiceIT extends InContainer {
    @Inject NoticeService notices;
    @Inject Event<Notice.For> telling;
    @Inject UnreadNotices unread;
    @Inject Database database;
    @Inject As as;
    private String sam;
    private String ann;

    @BeforeEach
    void people() {
        sam = kept();
        ann = kept();
    }

    @Test
    void nobody_has_none() {
        assertThatThrownBy(() -> as.nobody().run(notices::unread)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as.nobody().run(() -> notices.read(List.of()))).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_rolled_back_is_not_told() {
        assertThatThrownBy(() -> database.change(em -> {
            telling.fire(new Notice.For(List.of(sam), "key", List.of(), null));
            throw new IllegalStateException("after all");
        })).hasMessageContaining("after all");
        assertThat(as.officer(sam).get(notices::unread)).isEmpty();
    }

    @Test
    void each_is_told_once_and_reads_their_own() {
        database.change(em -> telling.fire(new Notice.For(List.of(sam, ann, sam), "key", List.of("PRO-26-0001", ""), "/opportunities/PRO-26-0001")));
        var told = as.officer(sam).get(notices::unread);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).messageKey()).isEqualTo("key");
        assertThat(told.get(0).arguments()).containsExactly("PRO-26-0001", "");
        assertThat(told.get(0).link()).isEqualTo("/opportunities/PRO-26-0001");
        assertThat(told.get(0).writtenAt()).isNotNull();
        assertThat(as.officer(ann).get(notices::unread)).hasSize(1);
    }

    @Test
    void somebody_elses_stays_unread() {
        database.change(em -> telling.fire(new Notice.For(List.of(sam), "key", List.of(), null)));
        var id = as.officer(sam).get(notices::unread).get(0).id();
        as.officer(ann).run(() -> notices.read(List.of(id)));
        assertThat(as.officer(sam).get(notices::unread)).hasSize(1);
        as.officer(sam).run(() -> notices.read(List.of(id)));
        assertThat(as.officer(sam).get(notices::unread)).isEmpty();
    }

    @Test
    void what_was_not_shown_stays_to_be_read() {
        for (int i = 0; i <= NoticeService.MOST; i++) {
            database.change(em -> telling.fire(new Notice.For(List.of(sam), "key", List.of(), null)));
        }
        var shown = as.officer(sam).get(notices::unread).stream().map(StoredNotice::id).toList();
        database.change(em -> telling.fire(new Notice.For(List.of(sam), "key", List.of(), null)));
        as.officer(sam).run(() -> notices.read(shown));
        assertThat(as.officer(sam).get(notices::unread)).hasSize(2).extracting(StoredNotice::id).doesNotContainAnyElementsOf(shown);
    }

    @Test
    void the_head_of_every_page_says_how_many_are_unread() {
        database.change(em -> em.persist(new Account(ann)));
        assertThat(as.account(ann).get(unread::getCount)).isZero();
        database.change(em -> telling.fire(new Notice.For(List.of(ann, sam), "key", List.of(), null)));
        assertThat(as.account(ann).get(unread::getCount)).isEqualTo(1);
        as.officer(ann).run(() -> notices.read(notices.unread().stream().map(StoredNotice::id).toList()));
        assertThat(as.account(ann).get(unread::getCount)).isZero();
    }

    private String kept() {
        var member = StaffFixtures.member().build();
        database.keep(member);
        return member.staffNumber();
    }
}
