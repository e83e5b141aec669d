package hmpps.careers.shared.web.el;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;

/** An expression whose words are known before anybody asks. */
final class Words extends ValueExpression {
    private static final long serialVersionUID = 1;

    private final String expression;
    private final String words;

    Words(String expression, String words) {
        this.expression = expression;
        this.words = words;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext context) {
        return (T) words;
    }

    @Override
    public void setValue(ELContext context, Object value) {
        throw new PropertyNotWritableException(expression);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
        return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
        return String.class;
    }

    @Override
    public String getExpressionString() {
        return expression;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && expression.equals(that.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }
}
