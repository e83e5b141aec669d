package hmpps.careers.shared;

import java.util.List;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the business refused what a person asked for. The text is a key of the message bundle; the page shows it in
 * the error summary and, when a field is named, beside that field. Nothing has been changed: the transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private final String field;
    private final transient Object[] arguments;
    private final transient List<RuleViolation> all;

    /** Refuses the act as a whole. */
    public RuleViolation(String key, Object... arguments) {
        this(null, key, arguments, null);
    }

    private RuleViolation(String field, String key, Object[] arguments, List<RuleViolation> all) {
        super(key);
        this.field = field;
        this.arguments = arguments;
        this.all = all;
    }

    /** Refuses what was typed in one field; {@code field} is the component id on the page. */
    public static RuleViolation on(String field, String key, Object... arguments) {
        return new RuleViolation(field, key, arguments, null);
    }

    /** Refuses for all these reasons at once; who can tell of one alone tells of the first. */
    static RuleViolation of(List<RuleViolation> several) {
        var first = several.get(0);
        return new RuleViolation(first.field, first.key(), first.arguments, several);
    }

    /** Each reason as a refusal of its own. */
    public List<RuleViolation> all() {
        return all == null ? List.of(this) : all;
    }

    /** The key in the message bundle. */
    public String key() {
        return getMessage();
    }

    /** The id of the field it is about, or null. */
    public String field() {
        return field;
    }

    /** What the message's placeholders are filled with. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
