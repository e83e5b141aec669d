package hmpps.careers.promotion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import hmpps.careers.shared.NotFound;
import hmpps.careers.staff.Pay;
import hmpps.careers.staff.PayScales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts together what the page of an opportunity shows. */
@ApplicationScoped
public class OpportunitySheets {
    /** The highest band whose members choose between 37, 39 and 41 hours a week (source: reference/README.md). */
    private static final int HIGHEST_BAND_WITH_CHOICE = 5;
    private static final List<BigDecimal> HOURS_TO_CHOOSE = List.of(new BigDecimal("37"), new BigDecimal("39"), new BigDecimal("41"));
    private static final Set<Integer> PERCENTAGES_WITH_FORMULA = Set.of(0, 17, 20);

    @Inject Opportunities opportunities;
    @Inject Behaviours behaviours;
    @Inject PayScales scales;

    /** The sheet of that opportunity; its prison must have been read with it. */
    public OpportunitySheet of(Opportunity opportunity) {
        var post = opportunity.getPost();
        post.getRules();
        return new OpportunitySheet(opportunity, behaviours.get(post.getBehaviours(), post.getBehaviourLevel()), pay(post, opportunity.getBand()),
            illustrative(opportunity));
    }

    /** The sheet of what was published under that reference, read whole, so that it can be shown after the transaction. */
    @Transactional
    public Optional<OpportunitySheet> published(String reference) {
        return opportunities.find(reference).filter(opportunity -> opportunity.getPublishedAt() != null).map(this::of);
    }

    private static List<OpportunitySheet.PayExample> pay(PostDescription post, int band) {
        if (!PERCENTAGES_WITH_FORMULA.contains(post.getUnsocialPercent())) {
            return List.of();
        }
        var hours = new TreeSet<BigDecimal>(List.of(post.getWeeklyHours().setScale(1)));
        if (post.isOperational() && band <= HIGHEST_BAND_WITH_CHOICE) {
            HOURS_TO_CHOOSE.forEach(choice -> hours.add(choice.setScale(1)));
        }
        return hours.stream().map(week -> new OpportunitySheet.PayExample(week, pay(post, post.getBaseMin(), week),
            pay(post, post.getBaseMax(), week))).toList();
    }

    private static Pay pay(PostDescription post, BigDecimal base, BigDecimal hours) {
        return Pay.of(base, hours, post.getUnsocialPercent(), post.getMarketSupplement());
    }

    private boolean illustrative(Opportunity opportunity) {
        try {
            return scales.latest(opportunity.getBand(), opportunity.getEstablishment().payZone()).illustrative();
        } catch (NotFound noScaleForThisBand) {
            return true;
        }
    }
}
