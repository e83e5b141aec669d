package hmpps.careers.identity;

import java.util.List;

/** Sign-ins that the sign-in page may show to everybody. Only a demonstration has a bean for this. */
public interface AnnouncedSignIns {
    /** What is announced, in the order to show it; empty outside demonstration mode. */
    List<Announced> announced();

    /**
     * One of them.
     *
     * @param role        the role it shows
     * @param name        given and family name
     * @param staffNumber what to sign in with
     * @param password    and with which password
     * @param sees        what there is to look at
     */
    record Announced(Role role, String name, String staffNumber, String password, String sees) { }
}
