package hmpps.careers.promotion;

import java.util.List;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What opportunities ask of people. It is settled once an opportunity is published, for only a draft can be changed
 * ({@link Opportunity#change}), so this node keeps it and does not read it for each application again.
 */
@ApplicationScoped
public class Requirements {
    private static final int MOST = 1_000;

    private final Cache<UUID, Asked> known = Caffeine.newBuilder().maximumSize(MOST).build();

    /** Codes of the behaviours and the rules, each in the order given by the vacancy holder. */
    public record Asked(List<String> behaviours, List<EligibilityRule> rules) {
        static Asked of(PostDescription post) {
            return new Asked(post.getBehaviours(), post.getRules());
        }
    }

    /** What that opportunity asks; read from the database where it is not known yet or can still be changed. */
    public Asked of(Opportunity opportunity) {
        if (opportunity.getPublishedAt() == null) {
            return Asked.of(opportunity.getPost());
        }
        var kept = known.getIfPresent(opportunity.getId());
        if (kept == null) {
            kept = Asked.of(opportunity.getPost());
            known.put(opportunity.getId(), kept);
        }
        return kept;
    }
}
