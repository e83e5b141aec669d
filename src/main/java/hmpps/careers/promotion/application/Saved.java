package hmpps.careers.promotion.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import hmpps.careers.shared.Words;

/**
 * What came of saving a text.
 *
 * @param conflict whether somebody saved another text since the page was made; then nothing was written
 * @param at       when the statement, or else the draft, was last saved
 * @param text     the text in the draft
 * @param limit    how many words it may have
 */
public record Saved(boolean conflict, Instant at, String text, int limit) {
    private static final int FINGERPRINT = 16;

    /** How many words the text in the draft has. */
    public int words() {
        return Words.count(text);
    }

    /** How many words have to go; 0 where the text is within the limit. */
    public int over() {
        return Math.max(0, words() - limit);
    }

    /** What a page hands back with the next save, to say which text it was made from. */
    public String seen() {
        return seen(text);
    }

    /** The same for a question that can be answered with or without words: a plain No differs from no answer yet. */
    public static String seen(boolean answered, String text) {
        return answered && (text == null || text.isEmpty()) ? "no" : seen(text);
    }

    /** The same for any text: a fingerprint, empty for no text. */
    public static String seen(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8))).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
