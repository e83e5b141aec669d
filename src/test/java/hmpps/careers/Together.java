package hmpps.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.enterprise.concurrent.ManagedExecutorService;

/**
 * Several people, or one person several times, at the same moment. Fix who acts before: {@code As} cannot be asked inside a thread.
 * Threads share what their starter has open, and close it when they end: so they are started by {@link Elsewhere}, not by the test.
 */
public final class Together {
    private Together() { }

    /** Each act in a thread of its own, all let go in the same moment; what came of each, exceptions too. */
    public static List<Object> all(List<? extends Callable<?>> acts) throws Exception {
        Elsewhere elsewhere = InitialContext.doLookup("java:module/Elsewhere");
        return elsewhere.call(() -> start(acts));
    }

    private static List<Object> start(List<? extends Callable<?>> acts) throws Exception {
        var gate = new CyclicBarrier(acts.size());
        var running = new ArrayList<Future<Object>>();
        for (var act : acts) {
            running.add(threads().submit(() -> {
                gate.await(30, TimeUnit.SECONDS);
                try {
                    return act.call();
                } catch (RuntimeException e) {
                    return e;
                }
            }));
        }
        var results = new ArrayList<Object>();
        for (var one : running) {
            results.add(one.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    /** The same act that many times. */
    public static List<Object> times(int times, Callable<?> act) throws Exception {
        return all(java.util.Collections.nCopies(times, act));
    }

    private static ManagedExecutorService threads() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }
}
