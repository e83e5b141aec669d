package hmpps.careers.notification;

import static hmpps.careers.identity.Permission.USE_PORTAL;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.PeopleChanges;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what people are told and shows each their own. Written in the transaction that gave the reason. */
@ApplicationScoped
@Transactional
public class NoticeService {
    /** The most that are shown at once. */
    public static final int MOST = 20;

    @Inject Notices notices;
    @Inject PeopleChanges people;
    @Inject Caller caller;
    @Inject Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes Notice.For told) {
        var now = clock.instant();
        people.of(told.staffNumbers());
        notices.add(new LinkedHashSet<>(told.staffNumbers()).stream()
            .map(number -> new StoredNotice(number, told.messageKey(), told.arguments(), told.link(), now)).toList());
    }

    /** What the caller has not read yet, newest first, twenty at most. */
    @Requires(USE_PORTAL)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredNotice> unread() {
        return notices.unread(caller.staffNumber(), MOST);
    }

    /** The caller has read these of theirs. What came since, or did not fit on the page, stays to be read. */
    @Requires(USE_PORTAL)
    public void read(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            people.of(List.of(caller.staffNumber()));
            notices.read(ids, caller.staffNumber(), clock.instant());
        }
    }
}
