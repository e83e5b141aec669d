package hmpps.careers.shared.reference;

/** A reference file that cannot be used; the message names file, line and column. The portal does not start with it. */
public class BadReferenceFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadReferenceFile(String file, long line, String column, String problem) {
        super(file + ", line " + line + (column == null ? "" : ", column " + column) + ": " + problem);
    }

    BadReferenceFile(String file, long line, String problem, Throwable cause) {
        super(file + ", line " + line + ": " + problem, cause);
    }
}
