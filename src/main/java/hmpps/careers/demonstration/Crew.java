package hmpps.careers.demonstration;

import java.util.List;

/** How many of each band work in a prison of a given size, and what their posts are called. Proportions are invented. */
final class Crew {
    private static final List<String> BAND_2 = List.of("Operational support grade", "Operational support grade", "Operational support grade",
        "Administrative officer");
    private static final List<String> BAND_3 = List.of("Prison officer", "Prison officer", "Prison officer", "Prison officer", "Prison officer",
        "Prison officer", "Prison officer", "Dedicated search team officer", "Production instructor", "Catering officer");
    private static final List<String> BAND_4 = List.of("Supervising officer", "Supervising officer", "Supervising officer",
        "Prison officer specialist, physical education", "Prison officer specialist, offender management", "Kitchen supervisor");
    private static final List<String> BAND_5 = List.of("Custodial manager", "Custodial manager", "Custodial manager", "Custodial manager, security",
        "Custodial manager, operations");
    private static final List<String> BAND_6 = List.of("Business hub manager", "HR business partner", "Head of business assurance");
    private static final List<String> BAND_7 = List.of("Head of residence", "Head of security", "Head of safety", "Head of offender management delivery",
        "Head of operations");
    private static final List<String> BAND_8 = List.of("Head of reducing reoffending", "Head of drug strategy", "Head of residence and services");

    private Crew() { }

    /** Numbers by band (index 2 to 11) that add up to {@code staff}; the announced people of the place fit in. */
    static int[] of(String place, int staff) {
        int[] crew = new int[12];
        crew[11] = 1;
        crew[10] = staff >= 400 ? 1 : 0;
        crew[9] = staff >= 20 ? 1 : 0;
        crew[8] = staff / 120;
        crew[7] = Math.max(1, staff * 4 / 100);
        crew[6] = Math.max(1, staff * 2 / 100);
        crew[5] = Math.max(2, staff * 8 / 100);
        crew[4] = Math.max(2, staff * 16 / 100);
        crew[2] = Math.max(2, staff * 19 / 100);
        int others = 0;
        for (int band = 2; band < crew.length; band++) {
            if (band != 3) {
                crew[band] = Math.max(crew[band], DemonstrationSignIns.at(place, band).size());
                others += crew[band];
            }
        }
        crew[3] = staff - others;
        return crew;
    }

    static String title(int band, boolean publiclyRun, Dice dice) {
        return switch (band) {
            case 2 -> dice.pick(BAND_2);
            case 3 -> dice.pick(BAND_3);
            case 4 -> dice.pick(BAND_4);
            case 5 -> dice.pick(BAND_5);
            case 6 -> dice.pick(BAND_6);
            case 7 -> dice.pick(BAND_7);
            case 8 -> dice.pick(BAND_8);
            case 9, 10 -> publiclyRun ? "Deputy governor" : "Deputy director";
            default -> publiclyRun ? "Governor" : "Director";
        };
    }

    /** The bands a person of this band may report to, best first (Band 4 supervises but does not line-manage). */
    static int[] managersOf(int band) {
        return switch (band) {
            case 2, 3, 4 -> new int[] {5, 7};
            case 5, 6 -> new int[] {7, 8, 9};
            case 7, 8 -> new int[] {9, 10, 11};
            case 9 -> new int[] {10, 11};
            default -> new int[] {11};
        };
    }
}
