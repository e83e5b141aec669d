package hmpps.careers.shared.web.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import hmpps.careers.shared.Texts;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;

class WordsFirstTest {
    private final List<String> leftToOthers = new ArrayList<>();
    private final WordsFirst words = new WordsFirst(new Others(), "/careers");

    @Test
    void whatever_is_not_fixed_is_left_to_others() {
        for (var expression : List.of("#{m[key]}", "#{m['no.such.key']}", "#{m['nav.home'].length()}", "#{m['nav.home']} and more", "#{me.name()}",
                "#{request.contextPath}/help")) {
            words.createValueExpression(null, expression, String.class);
        }
        words.createValueExpression(null, "#{m['nav.home']}", Integer.class);
        assertThat(leftToOthers).hasSize(7);
    }

    @Test
    void words_of_the_bundle_and_the_path_of_the_portal_are_answered_at_once() {
        assertThat(value("#{m['nav.home']}")).isEqualTo(Texts.say("nav.home"));
        assertThat(value("#{m['nav.home']}")).isEqualTo(Texts.say("nav.home"));
        assertThat(value("#{request.contextPath}")).isEqualTo("/careers");
        assertThat(leftToOthers).isEmpty();
    }

    @Test
    void words_cannot_be_written() {
        var expression = words.createValueExpression(null, "#{m['nav.home']}", Object.class);
        assertThat(expression.isReadOnly(null)).isTrue();
        assertThat(expression.getExpressionString()).isEqualTo("#{m['nav.home']}");
        assertThatThrownBy(() -> expression.setValue(null, "Hearth")).isInstanceOf(PropertyNotWritableException.class);
    }

    private String value(String expression) {
        return words.createValueExpression(null, expression, String.class).getValue(null);
    }

    private final class Others extends ExpressionFactory {
        @Override
        public ValueExpression createValueExpression(ELContext context, String expression, Class<?> expectedType) {
            leftToOthers.add(expression);
            return null;
        }

        @Override
        public ValueExpression createValueExpression(Object instance, Class<?> expectedType) {
            return null;
        }

        @Override
        public MethodExpression createMethodExpression(ELContext context, String expression, Class<?> expectedReturnType, Class<?>[] expectedParamTypes) {
            return null;
        }

        @Override
        public <T> T coerceToType(Object obj, Class<T> targetType) {
            return null;
        }

        @Override
        public ELResolver getStreamELResolver() {
            return null;
        }
    }
}
