package hmpps.careers.shared.web.el;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import hmpps.careers.shared.Texts;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;

/**
 * Answers {@code #{m['search.title']}} from the message bundle and {@code #{request.contextPath}} at once. A page holds a hundred
 * of them; asked in the common way, each would walk past every resolver of the portal, at every request, for words that never
 * change. Everything else goes to the expression language as before. (Welsh: {@link Words} then asks in the reader's language.)
 */
final class WordsFirst extends ExpressionFactory {
    private static final Pattern WORDS = Pattern.compile("#\\{m\\['([^']+)']}");
    private static final String ROOT = "#{request.contextPath}";

    private final ExpressionFactory others;
    private final String root;
    private final Map<String, ValueExpression> known = new ConcurrentHashMap<>();

    WordsFirst(ExpressionFactory others, String root) {
        this.others = others;
        this.root = root;
    }

    @Override
    public ValueExpression createValueExpression(ELContext context, String expression, Class<?> expectedType) {
        if (expectedType == String.class || expectedType == Object.class) {
            var words = known.get(expression);
            if (words == null) {
                words = words(expression);
            }
            if (words != null) {
                return words;
            }
        }
        return others.createValueExpression(context, expression, expectedType);
    }

    private ValueExpression words(String expression) {
        if (expression.equals(ROOT)) {
            return known.computeIfAbsent(expression, any -> new Words(expression, root));
        }
        var asked = WORDS.matcher(expression);
        var found = asked.matches() ? Texts.find(asked.group(1)) : null;
        return found == null ? null : known.computeIfAbsent(expression, any -> new Words(expression, found));
    }

    @Override
    public ValueExpression createValueExpression(Object instance, Class<?> expectedType) {
        return others.createValueExpression(instance, expectedType);
    }

    @Override
    public MethodExpression createMethodExpression(ELContext context, String expression, Class<?> returnType, Class<?>[] parameterTypes) {
        return others.createMethodExpression(context, expression, returnType, parameterTypes);
    }

    @Override
    public <T> T coerceToType(Object value, Class<T> type) {
        return others.coerceToType(value, type);
    }

    @Override
    public ELResolver getStreamELResolver() {
        return others.getStreamELResolver();
    }

    @Override
    public Map<String, java.lang.reflect.Method> getInitFunctionMap() {
        return others.getInitFunctionMap();
    }
}
