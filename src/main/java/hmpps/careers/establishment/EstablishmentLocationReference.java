package hmpps.careers.establishment;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceRow;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in {@code establishment_locations.csv}: roughly where each establishment lies, for distances. */
@ApplicationScoped
public class EstablishmentLocationReference implements ReferenceSet {
    @Inject Establishments establishments;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String file() {
        return "establishment_locations.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns("code", "latitude", "longitude", "illustrative").key("code");
        for (var row : csv.rows()) {
            row.yesNo("illustrative");
            establishments.stored(row.text("code"))
                .orElseThrow(() -> row.bad("code", "\"" + row.text("code") + "\" is no code of establishments.csv"))
                .located(location(row));
        }
    }

    /** A point in or near Great Britain; anything else is a slip, most likely latitude and longitude the wrong way round. */
    static Location location(ReferenceRow row) {
        var latitude = row.decimal("latitude").doubleValue();
        var longitude = row.decimal("longitude").doubleValue();
        if (latitude < 49 || latitude > 61) {
            throw row.bad("latitude", latitude + " is not in Great Britain (49 to 61)");
        }
        if (longitude < -9 || longitude > 2) {
            throw row.bad("longitude", longitude + " is not in Great Britain (-9 to 2)");
        }
        return new Location(latitude, longitude);
    }
}
