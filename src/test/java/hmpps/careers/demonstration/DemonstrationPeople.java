package hmpps.careers.demonstration;

import hmpps.careers.identity.Role;

/** Who of the demonstration plays which role, for tests that sign in. */
public final class DemonstrationPeople {
    /** The password of each of them. */
    public static final String PASSWORD = DemonstrationSignIns.PASSWORD;

    private DemonstrationPeople() { }

    /** The staff number of the first person who is announced with that role. */
    public static String staffNumber(Role role) {
        return DemonstrationSignIns.all().stream().filter(one -> one.role().equals(role.name())).findFirst().orElseThrow().number();
    }
}
