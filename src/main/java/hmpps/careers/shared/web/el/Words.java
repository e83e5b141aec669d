package hmpps.careers.shared.web.el;

/** An expression whose words are known before anybody asks. */
final class Words extends ReadOnlyExpression {
    private static final long serialVersionUID = 1;

    private final String words;

    Words(String expression, String words) {
        super(expression, String.class);
        this.words = words;
    }

    @Override
    protected Object value() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && getExpressionString().equals(that.getExpressionString());
    }

    @Override
    public int hashCode() {
        return getExpressionString().hashCode();
    }
}
