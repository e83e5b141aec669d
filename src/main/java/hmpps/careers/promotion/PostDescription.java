package hmpps.careers.promotion;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/**
 * What the post is, what it pays and what it asks of people. Pay is in pounds a year, hours are a week. Never changed, only replaced
 * by another description: behaviours changed row by row would collide with the unique code.
 */
@Embeddable
public class PostDescription {
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "role_family") private RoleFamily roleFamily;
    private boolean specialist;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ContractType contract;
    @Column(name = "full_time") private boolean fullTime;
    @Column(name = "part_time") private boolean partTime;
    @Column(name = "job_share") private boolean jobShare;
    @Column(name = "weekly_hours", precision = 4, scale = 1) private BigDecimal weeklyHours;
    @Column(name = "base_min") private BigDecimal baseMin;
    @Column(name = "base_max") private BigDecimal baseMax;
    @Column(name = "unsocial_percent") private int unsocialPercent;
    @Column(name = "market_supplement") private BigDecimal marketSupplement;
    @Column(name = "job_description_ref") private String jobDescriptionRef;
    @Column(name = "group_profile") private String groupProfile;
    private boolean operational;
    @Column(name = "line_management") private boolean lineManagement;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Vetting vetting;
    private String summary;
    private String duties;
    @Column(name = "behaviour_level") private int behaviourLevel;
    @Column(name = "contact_name") private String contactName;
    @Column(name = "contact_email") private String contactEmail;

    @ElementCollection
    @CollectionTable(name = "opportunity_behaviour", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    @Column(name = "behaviour_code")
    private List<String> behaviours = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "eligibility_rule", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    private List<EligibilityRule> rules = new ArrayList<>();

    protected PostDescription() { }

    PostDescription(OpportunityTerms terms) {
        roleFamily = requireNonNull(terms.roleFamily());
        specialist = terms.specialist();
        contract = requireNonNull(terms.contract());
        fullTime = terms.fullTime();
        partTime = terms.partTime();
        jobShare = terms.jobShare();
        weeklyHours = terms.weeklyHours();
        baseMin = terms.baseMin();
        baseMax = terms.baseMax();
        unsocialPercent = terms.unsocialPercent();
        marketSupplement = requireNonNull(terms.marketSupplement());
        jobDescriptionRef = requireNonNull(terms.jobDescriptionRef());
        groupProfile = requireNonNull(terms.groupProfile());
        operational = terms.operational();
        lineManagement = terms.lineManagement();
        vetting = requireNonNull(terms.vetting());
        summary = requireNonNull(terms.summary());
        duties = String.join("\n", terms.duties());
        behaviourLevel = terms.behaviourLevel();
        contactName = requireNonNull(terms.contactName());
        contactEmail = requireNonNull(terms.contactEmail());
        behaviours.addAll(terms.behaviours());
        rules.addAll(terms.rules());
    }

    /** In outline, for the audit trail; of longer texts how long they are and a mark that changes with them. */
    String outline() {
        return "contract=%s, patterns=%s, hours=%s, pay=%s to %s, behaviours=%s at level %d, rules=%s, contact=%s <%s>, summary=%d characters %x, duties=%d lines %x".formatted(
            contract, patterns(), weeklyHours.stripTrailingZeros().toPlainString(), baseMin, baseMax, behaviours, behaviourLevel, rules,
            contactName, contactEmail, summary.length(), summary.hashCode(), getDuties().size(), duties.hashCode());
    }

    private String patterns() {
        var patterns = new ArrayList<String>();
        if (fullTime) {
            patterns.add("full time");
        }
        if (partTime) {
            patterns.add("part time");
        }
        if (jobShare) {
            patterns.add("job share");
        }
        return String.join(" or ", patterns);
    }

    public RoleFamily getRoleFamily() { return roleFamily; }
    public boolean isSpecialist() { return specialist; }
    public ContractType getContract() { return contract; }
    public boolean isFullTime() { return fullTime; }
    public boolean isPartTime() { return partTime; }
    public boolean isJobShare() { return jobShare; }
    public BigDecimal getWeeklyHours() { return weeklyHours; }
    public BigDecimal getBaseMin() { return baseMin; }
    public BigDecimal getBaseMax() { return baseMax; }
    public int getUnsocialPercent() { return unsocialPercent; }
    public BigDecimal getMarketSupplement() { return marketSupplement; }
    public String getJobDescriptionRef() { return jobDescriptionRef; }
    public String getGroupProfile() { return groupProfile; }
    public boolean isOperational() { return operational; }
    public boolean isLineManagement() { return lineManagement; }
    public Vetting getVetting() { return vetting; }
    public String getSummary() { return summary; }
    /** What the person will do, a line each. */
    public List<String> getDuties() { return duties.lines().toList(); }
    public int getBehaviourLevel() { return behaviourLevel; }
    public String getContactName() { return contactName; }
    public String getContactEmail() { return contactEmail; }
    public List<String> getBehaviours() { return List.copyOf(behaviours); }
    public List<EligibilityRule> getRules() { return List.copyOf(rules); }
}
