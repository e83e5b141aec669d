package hmpps.careers.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import hmpps.careers.shared.Texts;

/** The people whose sign-ins are announced in demonstration mode: one for each role, all with the same password. */
public final class DemonstrationSignIns {
    /** The password of every account of a demonstration set. */
    public static final String PASSWORD = "correct horse wing seven";

    /** The officer the walk-through follows. */
    static final String OFFICER = "90000001";
    static final String LINE_MANAGER = "90000003";
    static final String VACANCY_HOLDER = "90000006";
    static final String GOVERNOR = "90000007";
    static final String HR_NATIONAL = "90000008";
    static final String HR_GROUP = "90000009";
    static final String SYSTEM_ADMINISTRATOR = "90000013";
    private static final String LEICESTER = "LCI";

    private static final List<SignIn> ALL = List.of(
        new SignIn("OFFICER", OFFICER, "Sam", "Okafor", LEICESTER, 3, "Prison officer", null, null, LINE_MANAGER, "OFFICER"),
        new SignIn("APPRENTICE", "90000002", "Nia", "Pritchard", LEICESTER, 3, "Prison officer (apprentice)", "ESTABLISHMENT", LEICESTER, LINE_MANAGER, "APPRENTICE"),
        new SignIn("LINE_MANAGER", LINE_MANAGER, "Priya", "Chandra", LEICESTER, 5, "Custodial manager", null, null, VACANCY_HOLDER, "LINE_MANAGER"),
        new SignIn("TUTOR", "90000004", "Owen", "Hughes", LEICESTER, 4, "Prison officer specialist, training", "GROUP", "EM", LINE_MANAGER, "own"),
        new SignIn("PANEL_MEMBER", "90000005", "Marcus", "Bailey", "GTI", 7, "Head of safety", "NATIONAL", null, null, "own"),
        new SignIn("VACANCY_HOLDER", VACANCY_HOLDER, "Helen", "Marsden", LEICESTER, 7, "Head of residence", "ESTABLISHMENT", LEICESTER, GOVERNOR, "VACANCY_HOLDER"),
        new SignIn("GOVERNOR", GOVERNOR, "David", "Achebe", LEICESTER, 11, "Governor", "ESTABLISHMENT", LEICESTER, null, "own"),
        new SignIn("HR_ADMINISTRATOR", HR_NATIONAL, "Rachel", "Thornton", "NMI", 6, "HR business partner", "NATIONAL", null, null, "HR_ADMINISTRATOR"),
        new SignIn("HR_ADMINISTRATOR", HR_GROUP, "Imran", "Siddiqui", "LII", 6, "HR business partner", "GROUP", "EM", null, "HR_ADMINISTRATOR.group"),
        new SignIn("PAY_APPROVER", "90000010", "Gillian", "Forbes", "WTI", 8, "Head of business assurance", "NATIONAL", null, null, "own"),
        new SignIn("OVERSIGHT", "90000011", "Catherine", "Lowe", "RNI", 9, "Deputy governor", "NATIONAL", null, null, "own"),
        new SignIn("AUDITOR", "90000012", "Joseph", "Mensah", "SKI", 6, "Audit and assurance manager", "NATIONAL", null, null, "AUDITOR"),
        new SignIn("SYSTEM_ADMINISTRATOR", SYSTEM_ADMINISTRATOR, "Sinead", "Gallagher", "SUI", 6, "Digital services manager", "NATIONAL", null, null, "SYSTEM_ADMINISTRATOR"));

    private DemonstrationSignIns() { }

    static List<SignIn> all() {
        return ALL;
    }

    /** The announced people of one place and band, in order. */
    static List<SignIn> at(String place, int band) {
        return ALL.stream().filter(one -> one.place().equals(place) && one.band() == band).toList();
    }

    static Optional<SignIn> numbered(String number) {
        return ALL.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** The table printed at start: role, staff number, who it is and what there is to see. */
    public static String table() {
        var lines = ALL.stream()
            .map(one -> String.format("  %-22s %-10s %-18s %s", Texts.say("role." + one.role()), one.number(), one.name(), one.sees()))
            .collect(Collectors.joining("\n"));
        return "Sign in as:\n" + String.format("  %-22s %-10s %-18s %s%n", "Role", "Staff no.", "Name", "Look at") + lines
            + "\n  Password of each: " + PASSWORD;
    }
}
