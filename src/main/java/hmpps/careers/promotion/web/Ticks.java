package hmpps.careers.promotion.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of a table that somebody has ticked, on whichever of its pages. Held in the session, so there is an end to them. */
class Ticks implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REFERENCE = 16;

    private final Set<String> references = new LinkedHashSet<>();
    private final int most;

    /** {@code most} is how many are held; further ones are not. */
    Ticks(int most) {
        this.most = most;
    }

    /** Of the rows shown on one page, these are ticked. */
    void note(List<String> shown, List<String> ticked) {
        references.removeAll(shown);
        ticked.stream().filter(reference -> reference.length() <= REFERENCE).limit(most - references.size()).forEach(references::add);
    }

    boolean isTicked(String reference) {
        return references.contains(reference);
    }

    List<String> references() {
        return List.copyOf(references);
    }
}
