package hmpps.careers.promotion.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;

import hmpps.careers.shared.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a person has written about one behaviour, exactly as typed, and whether they call it finished. Replaced, never changed. */
@Embeddable
public class Statement {
    /** The most characters that can be kept; the limit people write to is counted in words. */
    public static final int MOST_CHARACTERS = 6000;

    @Column(name = "text", length = MOST_CHARACTERS) private String text;
    private boolean done;
    @Column(name = "saved_at") private Instant savedAt;

    protected Statement() { }

    Statement(String text, boolean done, Instant savedAt) {
        this.text = requireNonNull(text);
        this.done = done;
        this.savedAt = requireNonNull(savedAt);
    }

    public String getText() { return text; }

    /** Whether the person says it is finished; a text over the limit is not finished all the same. */
    public boolean isDone() { return done; }
    public Instant getSavedAt() { return savedAt; }
    public int getWords() { return Words.count(text); }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that && done == that.done && Objects.equals(text, that.text) && Objects.equals(savedAt, that.savedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, done, savedAt);
    }
}
