package hmpps.careers.shared.web.el;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;

/** An expression that stands for a value and cannot be written to. */
public abstract class ReadOnlyExpression extends ValueExpression {
    private static final long serialVersionUID = 1;

    private final String expression;
    private final Class<?> type;

    protected ReadOnlyExpression(String expression, Class<?> type) {
        this.expression = expression;
        this.type = type;
    }

    /** What it stands for at this moment. */
    protected abstract Object value();

    @Override
    @SuppressWarnings("unchecked")
    public final <T> T getValue(ELContext context) {
        return (T) value();
    }

    @Override
    public final void setValue(ELContext context, Object value) {
        throw new PropertyNotWritableException(expression);
    }

    @Override
    public final boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public final Class<?> getType(ELContext context) {
        return type;
    }

    @Override
    public final Class<?> getExpectedType() {
        return type;
    }

    @Override
    public final String getExpressionString() {
        return expression;
    }

    @Override
    public final boolean isLiteralText() {
        return false;
    }
}
