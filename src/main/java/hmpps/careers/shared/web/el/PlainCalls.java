package hmpps.careers.shared.web.el;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;

/**
 * Calls methods without arguments, {@code #{outcome.met()}}, by a method found once for each class. The common resolver lists
 * all methods of the class anew at every call, and pages read records by hundreds of such calls. What it does not find it
 * leaves to the others.
 */
public class PlainCalls extends ELResolver {
    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] parameterTypes, Object[] arguments) {
        if (base == null || !(method instanceof String name) || arguments != null && arguments.length > 0) {
            return null;
        }
        var called = METHODS.get(base.getClass()).computeIfAbsent(name, any -> find(base.getClass(), name));
        if (called.isEmpty()) {
            return null;
        }
        try {
            var value = called.get().invoke(base);
            context.setPropertyResolved(base, method);
            return value;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> find(Class<?> type, String name) {
        try {
            var found = type.getMethod(name);
            return isOpen(found.getDeclaringClass()) && !Modifier.isStatic(found.getModifiers()) ? Optional.of(found) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Whether anybody may call its public methods. */
    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName());
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // writes nothing: the others do
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
