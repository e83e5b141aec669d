package hmpps.careers.demonstration;

import java.util.List;

/**
 * What an opportunity for one kind of post is made from.
 *
 * @param summary  with {prison} where the name of the prison goes
 * @param rules    eligibility rules every opportunity of this kind carries
 */
record RoleSketch(String title, String family, int band, boolean specialist, boolean operational, boolean lineManagement, String jobDescription,
                  String groupProfile, String vetting, String summary, String duties, int behaviourLevel, List<String> behaviours,
                  List<Rule> rules) {
    /** One eligibility rule: its kind, and the number or the code it asks for. */
    record Rule(String kind, Integer number, String code) { }

    boolean isSupervising() {
        return band == 4 && !specialist;
    }
}
