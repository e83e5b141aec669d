package hmpps.careers.shared;

/** The person does not hold the permission the act asks for. Answered with 403 and kept in the audit trail. */
public class Refused extends RuntimeException {
    /** Names the permission that was missing. */
    public Refused(String permission) {
        super(permission);
    }
}
