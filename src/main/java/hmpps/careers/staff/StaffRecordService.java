package hmpps.careers.staff;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Permission;
import hmpps.careers.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What people do with staff records: look at their own. Records are corrected where they are kept, not here. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class StaffRecordService {
    @Inject StaffRecords records;
    @Inject Staff staff;
    @Inject Caller caller;

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
}
