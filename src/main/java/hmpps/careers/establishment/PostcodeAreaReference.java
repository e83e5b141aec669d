package hmpps.careers.establishment;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in {@code postcode_areas.csv}: the letters postcodes begin with, and roughly the middle of each area. */
@ApplicationScoped
public class PostcodeAreaReference implements ReferenceSet {
    @Inject Establishments establishments;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String file() {
        return "postcode_areas.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns("code", "name", "latitude", "longitude", "illustrative").key("code");
        for (var row : csv.rows()) {
            row.yesNo("illustrative");
            var code = row.text("code");
            if (!code.matches("[A-Z]{1,2}")) {
                throw row.bad("code", "\"" + code + "\" is not one or two capital letters");
            }
            var name = row.text("name", 80);
            var centre = EstablishmentLocationReference.location(row);
            establishments.storedArea(code).ifPresentOrElse(
                area -> area.describe(name, centre),
                () -> establishments.add(new PostcodeArea(code, name, centre)));
        }
    }
}
