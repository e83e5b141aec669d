package hmpps.careers.establishment;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in {@code prison_groups.csv}. */
@ApplicationScoped
public class PrisonGroupReference implements ReferenceSet {
    @Inject Establishments establishments;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String file() {
        return "prison_groups.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns("code", "name", "hmpps_area", "area_illustrative", "source").key("code");
        for (var row : csv.rows()) {
            var code = row.text("code", 8);
            var name = row.text("name", 80);
            var area = row.text("hmpps_area", 80);
            row.oneOf("area_illustrative", "yes", "no");
            establishments.storedGroup(code).ifPresentOrElse(
                group -> group.describe(name, area),
                () -> establishments.add(new PrisonGroup(code, name, area)));
        }
    }
}
