package hmpps.careers.demonstration;

import java.math.BigDecimal;

/** An active establishment, as far as the generator needs to know it. */
record Place(String code, String name, String group, String estate, String payZone, BigDecimal supplement, boolean publiclyRun) {
    /** "HMP Leicester", from the register's "Leicester (HMP)". */
    static String displayName(String registered) {
        int bracket = registered.lastIndexOf(" (");
        return bracket < 0 ? registered : registered.substring(bracket + 2, registered.length() - 1) + " " + registered.substring(0, bracket);
    }
}
