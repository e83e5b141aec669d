package hmpps.careers.staff;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in {@code qualification_types.csv}: what opportunities can ask for and how long it lasts. */
@ApplicationScoped
public class QualificationTypeReference implements ReferenceSet {
    @Inject QualificationTypes types;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String file() {
        return "qualification_types.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns("code", "name", "valid_months", "illustrative").key("code");
        for (var row : csv.rows()) {
            row.yesNo("illustrative");
            var code = row.text("code", 12);
            var name = row.text("name", 120);
            var months = row.optionalInteger("valid_months", 1, 600);
            types.stored(code).ifPresentOrElse(
                type -> type.describe(name, months),
                () -> types.add(new QualificationType(code, name, months)));
        }
    }
}
