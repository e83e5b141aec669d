package hmpps.careers.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What several rules refuse of one form, so that a person reads all of it at once. Of one field the first refusal alone is told. */
public final class RuleViolations {
    private final Map<String, RuleViolation> found = new LinkedHashMap<>();

    /** Notes a refusal, or all that were gathered in it. */
    public void add(RuleViolation refused) {
        refused.all().forEach(one -> found.putIfAbsent(one.field(), one));
    }

    /** What is asked for. Where a rule refuses it that is noted, and the stand-in answered, so that the next rule can be asked. */
    public <T> T or(T standIn, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RuleViolation refused) {
            add(refused);
            return standIn;
        }
    }

    /** All that was noted, in that order. */
    public List<RuleViolation> all() {
        return List.copyOf(found.values());
    }

    /** Refuses for all that was noted, if anything was. */
    public void raise() {
        if (!found.isEmpty()) {
            throw RuleViolation.of(all());
        }
    }
}
