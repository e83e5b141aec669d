package hmpps.careers.staff.web;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.shared.London;
import hmpps.careers.staff.EarlierPost;
import hmpps.careers.staff.Expiry;
import hmpps.careers.staff.FormalWarning;
import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.StaffRecordService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** "My record": what the portal holds about the reader, from where and of which day, and how to have it corrected. */
@Named
@RequestScoped
public class RecordPage {
    @Inject StaffRecordService records;
    @Inject Establishments establishments;
    @Inject Clock clock;
    private StaffRecord record;
    private String workEmail;
    private List<EarlierPost> earlierPosts;
    private List<FormalWarning> endedWarnings;
    private LocalDate today;

    @PostConstruct
    void load() {
        record = records.mine();
        workEmail = records.workEmail();
        earlierPosts = records.earlierPosts();
        endedWarnings = records.endedWarnings();
        today = London.today(clock);
    }

    public StaffRecord getRecord() {
        return record;
    }

    public String getWorkEmail() {
        return workEmail;
    }

    public List<EarlierPost> getEarlierPosts() {
        return earlierPosts;
    }

    /** Warnings that are kept and no longer count. */
    public List<FormalWarning> getEndedWarnings() {
        return endedWarnings;
    }

    /** Name of the prison group the place of work belongs to; empty if it has none. */
    public String getGroup() {
        return establishments.findGroup(record.prisonGroupCode()).map(group -> group.name()).orElse("");
    }

    /** "7 years and 8 months" in the service. */
    public String getService() {
        return Span.between(record.joinedOn(), today).words();
    }

    /** "2 years" in the band. */
    public String getBandService() {
        return Span.between(record.bandSince(), today).words();
    }

    public boolean isProbationPassed() {
        return record.probationCompletedOn(today);
    }

    public Expiry expiry(StaffRecord.Held held) {
        return held.expiry(today);
    }
}
