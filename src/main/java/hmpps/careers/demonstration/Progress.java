package hmpps.careers.demonstration;

import java.io.PrintStream;

/** A bar of progress, one line for every twentieth of the work. */
final class Progress {
    private static final int STEPS = 20;
    private final PrintStream out;
    private final int expected;
    private int done;
    private int shown = -1;

    Progress(PrintStream out, int expected) {
        this.out = out;
        this.expected = expected;
    }

    void one() {
        done++;
        int step = Math.min(STEPS, (int) ((long) done * STEPS / expected));
        if (step > shown) {
            shown = step;
            out.printf("Demonstration data: [%s%s] %3d%%%n", "#".repeat(step), ".".repeat(STEPS - step), step * 100 / STEPS);
        }
    }
}
