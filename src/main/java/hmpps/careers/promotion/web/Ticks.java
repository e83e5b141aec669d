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
    private boolean over;

    /** {@code most} is how many are held; of further ones only that there were any. */
    Ticks(int most) {
        this.most = most;
    }

    /** Of the rows shown on one page, these are ticked. */
    void note(List<String> shown, List<String> ticked) {
        references.removeAll(shown);
        var fitting = ticked.stream().filter(reference -> reference.length() <= REFERENCE).toList();
        over |= fitting.size() > most - references.size();
        fitting.stream().limit(most - references.size()).forEach(references::add);
    }

    /** Whether one was ticked for which there was no room: what is held is not all that somebody chose. */
    boolean isOver() {
        return over;
    }

    boolean isTicked(String reference) {
        return references.contains(reference);
    }

    List<String> references() {
        return List.copyOf(references);
    }
}
