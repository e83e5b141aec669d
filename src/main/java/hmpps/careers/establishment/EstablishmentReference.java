package hmpps.careers.establishment;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceRow;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Takes in {@code establishments.csv}, the register of prisons (source: reference/README.md). The estate is worked out by {@link Estate#of}; an
 * empty pay zone means national pay and an empty supplement none, as for the contracted prisons.
 */
@ApplicationScoped
public class EstablishmentReference implements ReferenceSet {
    private static final String[] COLUMNS = {"code", "name", "short_name", "active", "estate", "types", "categories", "operator_per_register",
        "operator_type", "town", "county", "country", "postcode", "postcode_area", "region", "prison_group_code", "prison_group_basis", "pay_zone",
        "market_supplement_sep2022_gbp", "name_cy", "note"};

    @Inject Establishments establishments;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String file() {
        return "establishments.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns(COLUMNS).key("code");
        csv.rows().forEach(this::load);
    }

    private void load(ReferenceRow row) {
        var code = row.text("code", 8);
        var name = row.text("name", 120);
        var shortName = row.text("short_name", 80);
        var active = row.yesNo("active");
        var population = row.oneOf("estate", "male", "female", "mixed", "unknown");
        var group = group(row);
        var estate = Estate.of(population, row.optional("types"), group == null ? null : group.code());
        var establishment = establishments.stored(code).orElseGet(() -> added(new Establishment(code, name, shortName, active, estate)));
        establishment.named(name, shortName, row.optional("name_cy", 120))
            .standing(active, estate, row.optional("operator_per_register", 80))
            .at(row.optional("town", 80), row.optional("postcode", 10), row.optional("postcode_area", 2), row.optional("region", 60), country(row, active))
            .in(group)
            .paid(row.optional("pay_zone") == null ? PayZone.NATIONAL : row.convert("pay_zone", "a pay zone", PayZone::of),
                Objects.requireNonNullElse(row.optionalPounds("market_supplement_sep2022_gbp"), BigDecimal.ZERO));
    }

    private Establishment added(Establishment establishment) {
        establishments.add(establishment);
        return establishment;
    }

    private PrisonGroup group(ReferenceRow row) {
        var code = row.optional("prison_group_code");
        return code == null ? null : establishments.storedGroup(code)
            .orElseThrow(() -> row.bad("prison_group_code", "\"" + code + "\" is no code of prison_groups.csv"));
    }

    /** The register leaves the address of places closed long ago empty; an open one must say where it is. */
    private static String country(ReferenceRow row, boolean active) {
        return active || row.optional("country") != null ? row.oneOf("country", "England", "Wales") : null;
    }
}
