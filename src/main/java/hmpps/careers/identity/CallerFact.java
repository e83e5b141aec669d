package hmpps.careers.identity;

/**
 * Something a feature wants to know of whoever is calling with nearly every page. It is asked in the one statement that recognises
 * the caller at the start of each request, where a statement of its own would cost the page a tenth. Every bean of this type is
 * asked; {@link CallerFacts} has the answers. They are kept until the next change of the person: whatever changes an answer is announced
 * as a {@link hmpps.careers.shared.DomainEvent} by or about them, or said to {@link PeopleChanges}.
 */
public interface CallerFact {
    /** What it is called; no two alike. */
    String name();

    /** An expression in HQL that is one text, never null, about the member of staff {@code s} on the day {@code :today}. */
    String expression();
}
