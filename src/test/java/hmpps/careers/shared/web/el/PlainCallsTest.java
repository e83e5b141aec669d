package hmpps.careers.shared.web.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

class PlainCallsTest {
    private final PlainCalls calls = new PlainCalls();
    private final Asked asked = new Asked();

    /** Stands for what pages read. */
    public record Line(String name) {
        public String fails() {
            throw new IllegalStateException("on purpose");
        }

        public String greeting(String to) {
            return "Hello " + to;
        }

        public static String shared() {
            return "static";
        }
    }

    private record Hidden(String name) { }

    @Test
    void what_is_no_open_method_without_arguments_is_left_to_others() {
        for (var name : List.of("greeting", "shared", "missing", "Name")) {
            assertThat(calls.invoke(asked, new Line("Sam"), name, null, new Object[0])).as(name).isNull();
        }
        assertThat(calls.invoke(asked, new Line("Sam"), "greeting", null, new Object[] {"Ann"})).isNull();
        assertThat(calls.invoke(asked, null, "name", null, null)).isNull();
        assertThat(calls.invoke(asked, new Hidden("Sam"), "name", null, null)).isNull();
        assertThat(asked.isPropertyResolved()).isFalse();
    }

    @Test
    void a_method_without_arguments_is_called() {
        for (int i = 0; i < 2; i++) {
            asked.setPropertyResolved(false);
            assertThat(calls.invoke(asked, new Line("Sam"), "name", null, new Object[0])).isEqualTo("Sam");
            assertThat(asked.isPropertyResolved()).isTrue();
        }
        assertThat(calls.invoke(asked, "abc", "length", null, null)).isEqualTo(3);
    }

    @Test
    void nothing_found_is_an_answer_too() {
        assertThat(calls.invoke(asked, new Line(null), "name", null, null)).isNull();
        assertThat(asked.isPropertyResolved()).isTrue();
    }

    @Test
    void what_the_method_throws_is_the_cause() {
        assertThatThrownBy(() -> calls.invoke(asked, new Line("Sam"), "fails", null, null)).isInstanceOf(ELException.class)
            .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static final class Asked extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
