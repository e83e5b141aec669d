package hmpps.careers.promotion.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityService;
import hmpps.careers.promotion.OpportunitySheet;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.application.ApplicationService;
import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.promotion.search.OpportunitySearchService;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.web.Path;
import hmpps.careers.shared.web.Phase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of one opportunity as a candidate sees it. */
@Named
@RequestScoped
public class OpportunityPage {
    @Inject OpportunityService opportunities;
    @Inject OpportunitySearchService search;
    @Inject ApplicationService applications;
    @Inject Path path;
    @Inject Phase phase;
    @Inject Clock clock;

    private OpportunityService.View view;
    private OpportunitySearchService.Tie tie;

    @PostConstruct
    void load() {
        if (path.getSection() != null) {
            throw new NotFound("page");
        }
        view = opportunities.view(path.getReference());
        tie = search.tie(getOpportunity().getReference());
    }

    /**
     * Whether the form that begins an application is there. To one that was sent it has to be, whatever has become of the opportunity:
     * only then is it refused in words, or, sent a second time, led to the application there is.
     */
    public boolean isForm() {
        return !phase.isShowing() || isOpen() && getApplication() == null;
    }

    /** Begins an application, or goes on with the one there is. */
    public void start() {
        Faces.redirect("/applications/%s", applications.start(getOpportunity().getReference()));
    }

    public OpportunitySheet getSheet() {
        return view.sheet();
    }

    public Opportunity getOpportunity() {
        return view.sheet().opportunity();
    }

    public EligibilityResult getEligibility() {
        return view.eligibility();
    }

    /** Whether applications are taken now. */
    public boolean isOpen() {
        return view.open();
    }

    /** Everything the head of the page shows. */
    public List<Object> getHead() {
        return List.of(getOpportunity().getId(), getOpportunity().getVersion(), isOpen(), getLeft());
    }

    /** Everything that is said of how the person stands to the rules. */
    public List<Object> getNeed() {
        return List.of(view.eligibility(), isOpen(), isCancelled());
    }

    /** "12 days left". */
    public String getLeft() {
        return Texts.say("opportunity.left", Format.days(clock.instant(), getOpportunity().getClosesAt()));
    }

    public boolean isCancelled() {
        return getOpportunity().getStatus() == OpportunityStatus.CANCELLED;
    }

    /** "You meet 5 of 6". */
    public String getMeets() {
        return Texts.say("opportunity.meets", view.eligibility().met(), view.eligibility().total());
    }

    /** Green when the person may apply, yellow one step from it, grey else and once no application is taken any more. */
    public String getMeetsColour() {
        return !view.open() ? "grey" : view.eligibility().canApply() ? "green" : view.eligibility().stepsAway() == 1 ? "yellow" : "grey";
    }

    /** "21 miles from your prison, as the crow flies". */
    public String getDistance() {
        return view.ownPrison() ? Texts.say("opportunity.distance.own")
            : view.miles() == null ? Texts.say("opportunity.distance.unknown") : Texts.say("opportunity.distance", view.miles());
    }

    /** The reference of the person's application, or null. */
    public String getApplication() {
        return tie.application();
    }

    /** "In draft", "Submitted" or "Withdrawn". */
    public String getApplicationStatus() {
        return tie.status() == null ? null : Texts.say("search.application." + tie.status());
    }

    public boolean isSaved() {
        return tie.saved();
    }

    /** "3 permanent". */
    public String getPosts() {
        return posts(getOpportunity());
    }

    static String posts(Opportunity opportunity) {
        return Texts.say("opportunity.posts." + opportunity.getPost().getContract(), opportunity.getPosts());
    }

    /** "Band 4 specialist". */
    public String getBand() {
        return band(getOpportunity());
    }

    static String band(Opportunity opportunity) {
        return band(opportunity.getBand(), opportunity.getPost().isSpecialist());
    }

    /** Band 4 alone tells specialists from supervising officers. */
    static String band(int band, boolean specialist) {
        return Texts.say(band == 4 && specialist ? "search.row.specialist" : "search.row.band", band);
    }

    /** "Full time, job share". */
    public String getPattern() {
        return pattern(getOpportunity());
    }

    static String pattern(Opportunity opportunity) {
        var post = opportunity.getPost();
        List<String> words = new ArrayList<>();
        if (post.isFullTime()) {
            words.add(Texts.say("search.pattern.full"));
        }
        if (post.isPartTime()) {
            words.add(Texts.say("search.pattern.part"));
        }
        if (post.isJobShare()) {
            words.add(Texts.say("search.pattern.share"));
        }
        var all = String.join(", ", words);
        return all.charAt(0) + all.substring(1).toLowerCase(java.util.Locale.UK);
    }

    /** The lines of the pay formula for the lowest base pay and the hours of the post. */
    public List<PayStep> getSteps() {
        return PayStep.ofLeast(view.sheet());
    }

    /** The same for the highest base pay; none where there is one base pay alone. */
    public List<PayStep> getMostSteps() {
        return PayStep.ofMost(view.sheet());
    }
}
