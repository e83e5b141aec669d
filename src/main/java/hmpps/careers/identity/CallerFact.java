package hmpps.careers.identity;

/**
 * Something a feature wants to know of whoever is calling with nearly every page. It is asked in the one statement that tells who
 * somebody is, where a statement of its own would cost the page a tenth. Every bean of this type is asked; {@link CallerFacts} has
 * the answers. They are kept until the person changes: what changes an answer is done by the person themselves and announced, or is
 * announced under their staff number, or is said to {@link PeopleChanges}.
 */
public interface CallerFact {
    /** What it is called; no two alike. */
    String name();

    /** An expression in HQL that is one text, never null, about the member of staff {@code s} on the day {@code :today}. */
    String expression();
}
