package hmpps.careers.audit;

import java.util.Arrays;

/** How an act ended. */
public enum Outcome {
    DONE, REFUSED;

    /** The outcome of that name, or null where there is none. */
    public static Outcome of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
