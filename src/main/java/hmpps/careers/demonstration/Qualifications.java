package hmpps.careers.demonstration;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which qualifications people of a post usually hold; codes the reference data does not know are left out by the caller. */
final class Qualifications {
    /** What the announced officer holds, with the days left: one runs out in three weeks. */
    static final Map<String, Integer> OF_THE_OFFICER = new TreeMap<>(Map.of("FAW", 21, "CR_BASIC", 161, "SASH", 300, "ACCT", 440, "KEYWORK", 0));

    private Qualifications() { }

    static Stream<String> usual(int band, String title, Dice dice) {
        var codes = Stream.<String>builder();
        if (band <= 5) {
            add(codes, dice, "CR_BASIC", 0.95);
            add(codes, dice, "SASH", 0.8);
            add(codes, dice, "FAW", 0.2);
            add(codes, dice, "FIRE", 0.25);
        }
        if (band >= 3 && band <= 5) {
            add(codes, dice, "ACCT", 0.3);
            add(codes, dice, "KEYWORK", 0.5);
            add(codes, dice, "CR_ADV", 0.12);
            add(codes, dice, "CR_INST", 0.06);
            add(codes, dice, "PEI", title.contains("physical") ? 1 : 0.05);
            add(codes, dice, "OFF_MAN", title.contains("offender") ? 1 : 0.08);
            add(codes, dice, "DST", title.contains("search") ? 1 : 0.08);
            add(codes, dice, "FOOD", title.contains("atering") || title.contains("itchen") ? 1 : 0.03);
            add(codes, dice, "DOG", 0.06);
            add(codes, dice, "MH_MENTOR", 0.08);
            add(codes, dice, "SECURITY", 0.1);
            add(codes, dice, "CT_AWARE", 0.1);
            add(codes, dice, "SAFEGUARD", 0.08);
            add(codes, dice, "WOMEN", 0.08);
            add(codes, dice, "CM_ACC", band == 3 ? 0.05 : band == 4 ? 0.5 : 1);
        }
        add(codes, dice, "INCIDENT", band == 4 ? 0.25 : band >= 5 ? 0.7 : 0);
        add(codes, dice, "NEG", band >= 4 ? 0.06 : 0.02);
        return codes.build().distinct();
    }

    private static void add(Stream.Builder<String> codes, Dice dice, String code, double probability) {
        if (dice.chance(probability)) {
            codes.add(code);
        }
    }
}
