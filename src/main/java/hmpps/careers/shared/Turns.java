package hmpps.careers.shared;

import java.util.function.Supplier;

/**
 * Work that waits for its turn: where somebody else held a row for longer than the database lets one wait, it is begun again.
 * Only for work that is a transaction of its own, of which nothing is left when it fails.
 */
public final class Turns {
    private Turns() { }

    /** What came of the work, begun at most that many times; its last failure, or its first that is of another kind. */
    public static <T> T take(int most, Supplier<T> work) {
        for (int turn = 1;; turn++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (turn == most || Problem.of(e).kind() != Problem.Kind.BUSY) {
                    throw e;
                }
            }
        }
    }
}
