package hmpps.careers.promotion.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Behaviours;
import hmpps.careers.promotion.ContractType;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.vacancy.ClosingTime;
import hmpps.careers.promotion.vacancy.OpportunityDraft;
import hmpps.careers.promotion.vacancy.VacancyService;
import hmpps.careers.shared.London;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolations;
import hmpps.careers.shared.web.Alerts;
import hmpps.careers.shared.web.Path;
import hmpps.careers.shared.web.SeenVersion;
import hmpps.careers.shared.web.TypedDateTime;
import hmpps.careers.staff.QualificationType;
import hmpps.careers.staff.QualificationTypes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form a vacancy holder fills in for a draft of their own. */
@Named
@RequestScoped
public class VacancyEditPage {
    @Inject VacancyService vacancies;
    @Inject Behaviours behaviours;
    @Inject QualificationTypes qualificationTypes;
    @Inject VacancyPage kept;
    @Inject Path path;
    private String reference;
    private SeenVersion seen;
    private boolean conflict;
    private int band;
    private int behaviourLevel;
    private String title;
    private String posts;
    private ContractType contract;
    private List<String> patterns = new ArrayList<>();
    private String weeklyHours;
    private String summary;
    private String duties;
    private List<String> asked;
    private TypedRules rules;
    private String contactName;
    private String contactEmail;
    private TypedDateTime closes;

    @PostConstruct
    void load() {
        var sheet = vacancies.sheet(path.getReference());
        if (!sheet.may("EDIT") && !Faces.isPostback()) {
            throw new NotFound("draft");
        }
        show(sheet.opportunity());
    }

    private void show(Opportunity opportunity) {
        var post = opportunity.getPost();
        reference = opportunity.getReference();
        seen = SeenVersion.of(opportunity.getVersion());
        band = opportunity.getBand();
        behaviourLevel = post.getBehaviourLevel();
        title = opportunity.getTitle();
        posts = String.valueOf(opportunity.getPosts());
        contract = post.getContract();
        pattern("FULL_TIME", post.isFullTime());
        pattern("PART_TIME", post.isPartTime());
        pattern("JOB_SHARE", post.isJobShare());
        weeklyHours = post.getWeeklyHours().toPlainString();
        summary = post.getSummary();
        duties = String.join("\n", post.getDuties());
        asked = new ArrayList<>(post.getBehaviours());
        rules = new TypedRules(post.getRules());
        contactName = post.getContactName();
        contactEmail = post.getContactEmail();
        closes = new TypedDateTime(London.at(opportunity.getClosesAt()).toLocalDateTime());
    }

    private void pattern(String name, boolean offered) {
        if (offered) {
            patterns.add(name);
        }
    }

    /** Keeps the draft and shows it; where it was changed in another window says so, so that the person decides and saves once more. */
    public void save() {
        conflict = !vacancies.change(reference, seen.number(), draft());
        if (conflict) {
            seen = SeenVersion.shown(kept.getSheet().opportunity().getVersion());
            return;
        }
        Alerts.success("vacancy.saved");
        Faces.redirect("vacancies/%s", reference);
    }

    /** The draft as typed. Something stands in for what cannot be read, which is refused at its field anyway. */
    private OpportunityDraft draft() {
        var unread = new RuleViolations();
        var whoMayApply = rules.rules(unread);
        var many = unread.or(0, () -> TypedNumber.whole(posts, "posts", "vacancy.posts"));
        var hours = unread.or(BigDecimal.ZERO, () -> TypedNumber.decimal(weeklyHours, "weeklyHours", "vacancy.hours"));
        var closing = unread.or(LocalDate.EPOCH.atStartOfDay(), () -> closes.value(ClosingTime.FIELD));
        return new OpportunityDraft(title, many, contract, patterns.contains("FULL_TIME"), patterns.contains("PART_TIME"), patterns.contains("JOB_SHARE"), hours,
            summary, duties == null ? List.of() : duties.lines().toList(), asked, whoMayApply, contactName, contactEmail, closing, unread.all());
    }

    /** The version of the draft that the form was made from; after a conflict the one that is shown beside it. */
    public SeenVersion getSeen() {
        return seen;
    }

    /** Whether what stands there was kept in another window since the form was made from it. */
    public boolean isConflict() {
        return conflict;
    }

    /** The behaviours of the level that the band asks for: those that are ticked come first, in their order, which saving keeps. */
    public List<Behaviour> getBehaviours() {
        return behaviours.at(behaviourLevel).stream().sorted(Comparator.comparingInt(behaviour -> place(behaviour.getCode()))).toList();
    }

    private int place(String behaviour) {
        return asked.contains(behaviour) ? asked.indexOf(behaviour) : asked.size();
    }

    public List<QualificationType> getQualificationTypes() { return qualificationTypes.all(); }
    public ContractType[] getContracts() { return ContractType.values(); }
    public String getReference() { return reference; }
    public int getBand() { return band; }
    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public String getPosts() { return posts; }
    public void setPosts(String posts) { this.posts = posts; }
    public ContractType getContract() { return contract; }
    public void setContract(ContractType contract) { this.contract = contract; }
    public List<String> getPatterns() { return patterns; }
    public void setPatterns(List<String> patterns) { this.patterns = new ArrayList<>(patterns); }
    public String getWeeklyHours() { return weeklyHours; }
    public void setWeeklyHours(String weeklyHours) { this.weeklyHours = weeklyHours; }
    public String getSummary() { return summary; }
    public void setSummary(String summary) { this.summary = summary; }
    public String getDuties() { return duties; }
    public void setDuties(String duties) { this.duties = duties; }
    public List<String> getAsked() { return asked; }
    public void setAsked(List<String> asked) { this.asked = new ArrayList<>(asked); }
    public TypedRules getRules() { return rules; }
    public String getContactName() { return contactName; }
    public void setContactName(String contactName) { this.contactName = contactName; }
    public String getContactEmail() { return contactEmail; }
    public void setContactEmail(String contactEmail) { this.contactEmail = contactEmail; }
    public TypedDateTime getCloses() { return closes; }
}
