package hmpps.careers.promotion.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.omnifaces.util.Faces;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityService;
import hmpps.careers.promotion.eligibility.RuleWords;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Up to three opportunities side by side; the address names them. */
@Named
@RequestScoped
public class ComparePage {
    private static final int MOST = 3;

    @Inject OpportunityService opportunities;
    @Inject RuleWords rules;

    private List<OpportunityService.View> views;
    private final List<String> remarks = new ArrayList<>();

    /** One line of the table: what is compared, and its value for each opportunity. */
    public record Fact(String label, List<Cell> cells) { }

    /** One value, with the opportunity it belongs to for narrow screens. */
    public record Cell(String of, String text) { }

    @PostConstruct
    void load() {
        var asked = Faces.getRequestParameterValues("ref");
        var references = asked == null ? List.<String>of() : Arrays.stream(asked).distinct().toList();
        if (references.size() > MOST) {
            remarks.add(Texts.say("compare.more"));
        }
        references = references.stream().limit(MOST).toList();
        views = references.isEmpty() ? List.of() : opportunities.views(references);
        var known = views.stream().map(view -> view.sheet().reference()).toList();
        references.stream().filter(reference -> !known.contains(reference))
            .forEach(reference -> remarks.add(Texts.say("compare.missing", reference.substring(0, Math.min(20, reference.length())))));
    }

    public List<Opportunity> getOpportunities() {
        return views.stream().map(view -> view.sheet().opportunity()).toList();
    }

    /** What of the address was left out. */
    public List<String> getRemarks() {
        return remarks;
    }

    /** The table, line by line. */
    public List<Fact> getFacts() {
        return List.of(
            fact("compare.prison", view -> place(of(view))),
            fact("opportunity.band", view -> OpportunityPage.band(of(view))),
            fact("search.column.meets", view -> Texts.say("search.row.meets", view.eligibility().met(), view.eligibility().total())),
            fact("compare.unmet", this::unmet),
            fact("search.column.distance", ComparePage::distance),
            fact("compare.pay", ComparePage::pay),
            fact("opportunity.posts", view -> OpportunityPage.posts(of(view))),
            fact("opportunity.pattern", view -> OpportunityPage.pattern(of(view))),
            fact("opportunity.closes", ComparePage::closes),
            fact("compare.open", view -> Texts.say(view.open() ? "compare.open.yes" : "compare.open.no")),
            fact("opportunity.vetting", view -> Texts.say(of(view).getPost().getVetting().key())),
            fact("compare.behaviours", view -> view.sheet().behaviours().stream().map(Behaviour::getName).collect(Collectors.joining("; "))));
    }

    private Fact fact(String key, Function<OpportunityService.View, String> value) {
        return new Fact(Texts.say(key), views.stream().map(view -> new Cell(of(view).getReference() + ", " + of(view).getEstablishment().displayName(), value.apply(view))).toList());
    }

    private String unmet(OpportunityService.View view) {
        return view.eligibility().canApply() ? Texts.say(view.open() ? "compare.unmet.none" : "compare.unmet.closed")
            : view.eligibility().unmet().stream().map(outcome -> rules.rule(outcome.rule())).collect(Collectors.joining("; "));
    }

    private static String closes(OpportunityService.View view) {
        return view.open() ? Format.dateTime(of(view).getClosesAt()) : Texts.say("compare.closed", Format.dateTime(of(view).getStoppedAt()));
    }

    private static String distance(OpportunityService.View view) {
        return view.ownPrison() ? Texts.say("search.row.own") : view.miles() == null ? Texts.say("search.row.unknown") : Texts.say("search.row.miles", view.miles());
    }

    private static String pay(OpportunityService.View view) {
        var post = of(view).getPost();
        var hours = Format.number(post.getWeeklyHours());
        var own = view.sheet().own();
        return own == null ? Texts.say("opportunity.pay.range", Format.pounds(post.getBaseMin()), Format.pounds(post.getBaseMax()), hours)
            : Texts.say("opportunity.pay.range", Format.pounds(own.least().total()), Format.pounds(own.most().total()), hours);
    }

    private static String place(Opportunity opportunity) {
        var at = opportunity.getEstablishment();
        return at.town() == null ? at.displayName() : at.displayName() + ", " + at.town();
    }

    private static Opportunity of(OpportunityService.View view) {
        return view.sheet().opportunity();
    }
}
