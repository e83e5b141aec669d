package hmpps.careers.promotion.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words and quoted phrases of what somebody typed. Everything else a person may type is only punctuation here: there is
 * no query language to get wrong.
 */
final class SearchTerms {
    /** More words than this narrow nothing down. */
    static final int MOST = 12;
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Set<String> EVERYWHERE = Set.of("a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with");

    private SearchTerms() { }

    /** One word, or several in quotation marks that stand together in this order. */
    record Term(String text, boolean phrase) { }

    static List<Term> of(String typed) {
        List<Term> terms = new ArrayList<>();
        var pieces = PIECE.matcher(typed);
        while (pieces.find() && terms.size() < MOST) {
            boolean phrase = pieces.group(1) != null;
            var text = (phrase ? pieces.group(1) : pieces.group(2)).strip();
            if (LETTER_OR_DIGIT.matcher(text).find() && (phrase || !EVERYWHERE.contains(text.toLowerCase(Locale.UK)))) {
                terms.add(new Term(text, phrase && text.contains(" ")));
            }
        }
        return terms;
    }
}
