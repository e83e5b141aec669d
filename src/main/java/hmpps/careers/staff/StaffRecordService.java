package hmpps.careers.staff;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Permission;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What people do with staff records: look at their own. Records are corrected where they are kept, not here. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class StaffRecordService {
    @Inject StaffRecords records;
    @Inject Staff staff;
    @Inject Caller caller;
    @Inject Clock clock;

    /** What the portal holds about the caller. */
    @Requires(Permission.VIEW_OWN_RECORD)
    public StaffRecord mine() {
        return records.own();
    }

    /** The work email address that the portal holds of the caller. */
    @Requires(Permission.VIEW_OWN_RECORD)
    public String workEmail() {
        return staff.get(caller.staffNumber()).email();
    }

    /** The caller's employment history in the service before their present post, newest first. */
    @Requires(Permission.VIEW_OWN_RECORD)
    public List<EarlierPost> earlierPosts() {
        return staff.earlierPosts(caller.staffNumber());
    }

    /** The caller's formal warnings that are on record and no longer count, newest first. */
    @Requires(Permission.VIEW_OWN_RECORD)
    public List<FormalWarning> endedWarnings() {
        return staff.warningsEndedBefore(London.today(clock), caller.staffNumber());
    }
}
