package hmpps.careers.demonstration;

import java.util.List;

import hmpps.careers.demonstration.RoleSketch.Rule;

/** The kinds of post that opportunities are made for. */
final class RoleSketches {
    private static final List<Rule> FROM_BAND_3 = List.of(new Rule("BAND_HELD", 3, null), new Rule("PROBATION_COMPLETED", null, null),
        new Rule("NO_LIVE_WARNING", null, null), new Rule("MINIMUM_SERVICE", 12, null));
    private static final List<Rule> FROM_BAND_4 = List.of(new Rule("BAND_HELD", 4, null), new Rule("PROBATION_COMPLETED", null, null),
        new Rule("NO_LIVE_WARNING", null, null), new Rule("MINIMUM_SERVICE", 24, null));
    private static final List<Rule> FROM_BAND_5 = List.of(new Rule("BAND_HELD", 5, null), new Rule("PROBATION_COMPLETED", null, null),
        new Rule("NO_LIVE_WARNING", null, null), new Rule("MINIMUM_SERVICE", 36, null));

    private RoleSketches() { }

    static List<RoleSketch> all() {
        return List.of(
            new RoleSketch("Supervising officer", "RESIDENTIAL", 4, false, true, false, "OR-JES-268-JD-B4", "Operational delivery", "ENHANCED_LEVEL_2",
                "Supervise a group of officers on the residential wings of {prison}.", "Run the daily regime safely.", 2,
                List.of("LEA", "WTO", "MED", "COI"), FROM_BAND_3),
            new RoleSketch("Physical education instructor", "PHYSICAL_EDUCATION", 4, true, true, false, "OR-JES-042-JD-B4", "Operational delivery",
                "ENHANCED_LEVEL_2", "Lead physical education at {prison}.", "Plan and teach sessions.", 2, List.of("DSO", "WTO", "MQS"), FROM_BAND_3),
            new RoleSketch("Custodial manager", "OPERATIONS", 5, false, true, true, "OR-JES-239-JD-B5", "Operational management", "ENHANCED_LEVEL_2",
                "Manage a team of officers at {prison}.", "Lead, coach and decide.", 3, List.of("LEA", "MED", "COI", "DAP"), FROM_BAND_4),
            new RoleSketch("Head of residence", "RESIDENTIAL", 7, false, true, true, "OR-JES-301-JD-B7", "Operational management", "ENHANCED_LEVEL_2",
                "Lead the residential function at {prison}.", "Answer for the function.", 3, List.of("LEA", "SBP", "MED", "CAI"), FROM_BAND_5));
    }
}
