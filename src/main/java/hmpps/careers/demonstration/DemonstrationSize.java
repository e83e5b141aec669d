package hmpps.careers.demonstration;

import java.util.Locale;

/** How much is made: enough to look at, or as much as the whole service would have. */
public enum DemonstrationSize {
    /** For a first look. */
    NORMAL(3_000, 2_000, 300, 2_800, 1_200),
    /** The whole service, for measuring. */
    FULL(65_000, 2_000, 6_000, 25_000, 75_000);

    private final int staff;
    private final int open;
    private final int closed;
    private final int applicationsToOpen;
    private final int applicationsToClosed;

    DemonstrationSize(int staff, int open, int closed, int applicationsToOpen, int applicationsToClosed) {
        this.staff = staff;
        this.open = open;
        this.closed = closed;
        this.applicationsToOpen = applicationsToOpen;
        this.applicationsToClosed = applicationsToClosed;
    }

    /** The size called so in the configuration, in any case of letters. */
    public static DemonstrationSize named(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Members of staff. */
    public int staff() {
        return staff;
    }

    /** Opportunities that can be applied for. */
    public int open() {
        return open;
    }

    /** Opportunities whose closing time has passed. */
    public int closed() {
        return closed;
    }

    /** Applications to open opportunities, in every status. */
    public int applicationsToOpen() {
        return applicationsToOpen;
    }

    /** Applications to closed opportunities. */
    public int applicationsToClosed() {
        return applicationsToClosed;
    }
}
