package hmpps.careers.demonstration;

import hmpps.careers.shared.Texts;

/**
 * One announced demonstration sign-in: a person with a fixed place in the set.
 *
 * @param role      the role shown and, unless it follows from the staff record, granted
 * @param scopeKind NATIONAL, GROUP or ESTABLISHMENT, or null where nothing is granted
 * @param reportsTo staff number of the line manager, or null for any of the prison
 * @param look      names the words of what there is to look at for this person
 */
record SignIn(String role, String number, String givenName, String familyName, String place, int band, String title,
              String scopeKind, String scopeCode, String reportsTo, String look) {
    String name() {
        return givenName + " " + familyName;
    }

    /** What there is to look at for this person, for the sign-in page and for what is printed at start. */
    String sees() {
        return Texts.say("sign-in.sees." + look);
    }
}
