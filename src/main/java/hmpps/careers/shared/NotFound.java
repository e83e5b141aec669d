package hmpps.careers.shared;

/** There is no such record, or none that this person may know of: both are answered alike, with 404. */
public class NotFound extends RuntimeException {
    /** Names the kind of record for the log; people only see the page. */
    public NotFound(String what) {
        super(what);
    }

    /** Without saying what was looked for. */
    public NotFound() {
        this("record");
    }
}
