package hmpps.careers.notification.web;

import hmpps.careers.notification.NoticeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The number beside "Notices" in the head of every page. */
@Named
@RequestScoped
public class MyNotices {
    @Inject NoticeService notices;
    private Long unread;

    /** How many notices the caller has not read. */
    public long getUnread() {
        if (unread == null) {
            unread = notices.countUnread();
        }
        return unread;
    }
}
