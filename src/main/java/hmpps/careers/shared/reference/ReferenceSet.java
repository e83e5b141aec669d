package hmpps.careers.shared.reference;

/**
 * One reference file and how it becomes rows: implementations are CDI beans that a feature owns. Loading is an update by key: it may
 * happen any number of times, changes rows and adds rows, and never removes or doubles one.
 */
public interface ReferenceSet {
    /** Sets are loaded from the smallest number up: prison groups 10, establishments 20, their locations 25, postcode areas 30, staff 40, promotion 50 and up. */
    int order();

    /** The file's name in the folder {@code reference}, for example {@code establishments.csv}. */
    String file();

    /** To be raised when the same file must be loaded again because this class reads something else from it. */
    default int revision() {
        return 1;
    }

    /**
     * Refuses a file that cannot be used. Asked at every start, also of a file that did not change, since what reads it may have. For
     * sets that are read from the file again while the portal runs; what only becomes rows is refused by {@link #load}.
     */
    default void check(ReferenceCsv csv) { }

    /** Takes the file in, inside the loader's transaction. */
    void load(ReferenceCsv csv);
}
