package hmpps.careers.identity;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Checks {@link Requires} before the transaction begins; what is refused, here or by the service, is announced outside of it. */
@Requires({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RequiresInterceptor implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject Caller caller;
    @Inject Refusals refusals;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") transient TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        try {
            requireOne(context.getMethod());
            return context.proceed();
        } finally {
            if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
                refusals.record();
            }
        }
    }

    private void requireOne(Method act) {
        var asked = asked(act);
        if (Arrays.stream(asked).noneMatch(caller::can)) {
            throw refusals.unpermitted(name(act), Arrays.stream(asked).map(Permission::name).collect(Collectors.joining(" or ")));
        }
    }

    private static Permission[] asked(Method method) {
        var onMethod = method.getAnnotation(Requires.class);
        return (onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Requires.class)).value();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
