package hmpps.careers.staff;

import static hmpps.careers.establishment.PayZone.INNER_LONDON;
import static hmpps.careers.establishment.PayZone.NATIONAL;
import static hmpps.careers.establishment.PayZone.OUTER_LONDON;

import hmpps.careers.establishment.PayZone;
import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceRow;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Takes in the base pay of {@code bands_and_pay.csv} (source: reference/README.md). Where no London figure is published for a band, it is the national
 * one plus what London pays more in Band 4 by the 2024/25 table, and marked illustrative. Where no maximum is published, the
 * range is its minimum. The file's totals are not stored; tests hold {@link Pay} against them.
 */
@ApplicationScoped
public class PayReference implements ReferenceSet {
    private static final String[] COLUMNS = {"band", "title_examples", "role_family", "cs_grade_equiv", "pay_year", "zone", "weekly_hours", "pay_element",
        "min_gbp", "max_gbp", "unsocial_pct", "market_supplement_gbp", "illustrative", "source", "note"};
    private static final Set<String> BASE = Set.of("base minimum", "base range");
    private static final String ZONES_PUBLISHED_IN = "2024/25";

    @Inject PayScales scales;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String file() {
        return "bands_and_pay.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        for (var scale : scales(csv)) {
            scales.stored(scale.band(), scale.zone(), scale.payYear()).ifPresentOrElse(
                stored -> stored.range(scale.baseMin(), scale.baseMax(), scale.unsocialPercent()).from(scale.source(), scale.illustrative()),
                () -> scales.add(scale));
        }
    }

    /** The scales a file gives: those it states, then those derived for London. */
    static List<PayScale> scales(ReferenceCsv csv) {
        csv.columns(COLUMNS).key("band", "pay_year", "zone", "weekly_hours", "pay_element", "title_examples");
        var stated = new ArrayList<>(csv.rows().stream().filter(row -> BASE.contains(row.text("pay_element"))).map(PayReference::stated).toList());
        var derived = stated.stream().filter(scale -> scale.zone() == NATIONAL)
            .flatMap(scale -> List.of(OUTER_LONDON, INNER_LONDON).stream()
                .filter(zone -> find(stated, scale.band(), scale.payYear(), zone) == null)
                .map(zone -> forLondon(scale, zone, difference(stated, zone))))
            .toList();
        stated.addAll(derived);
        return stated;
    }

    private static PayScale stated(ReferenceRow row) {
        var band = row.integer("band", 2, 12);
        var least = row.pounds("min_gbp");
        var most = Objects.requireNonNullElse(row.optionalPounds("max_gbp"), least);
        if (most.compareTo(least) < 0) {
            throw row.bad("max_gbp", most + " is less than the minimum " + least);
        }
        if (least.signum() == 0) {
            throw row.bad("min_gbp", "is zero");
        }
        if (row.integer("weekly_hours", 1, 48) != Pay.BASE_HOURS.intValue()) {
            throw row.bad("weekly_hours", "base pay is for 37 hours");
        }
        return new PayScale(band, row.text("pay_year", 8), row.convert("zone", "a pay zone", PayZone::of), least, most, unsocialPercent(band))
            .from(row.text("source", 400), !row.oneOf("illustrative", "no", "derived", "partly", "yes").matches("no|derived"));
    }

    /** Unsocial hours are paid to Bands 2 to 5, 20 % since September 2022; Band 6 is not operational, managers have another addition. */
    static int unsocialPercent(int band) {
        return band <= 5 ? 20 : 0;
    }

    private static PayScale forLondon(PayScale national, PayZone zone, BigDecimal more) {
        return new PayScale(national.band(), national.payYear(), zone, national.baseMin().add(more), national.baseMax().add(more), national.unsocialPercent())
            .from("national figure plus the " + zone.published() + " difference of Band 4 in " + ZONES_PUBLISHED_IN, true);
    }

    private static BigDecimal difference(List<PayScale> stated, PayZone zone) {
        var national = find(stated, 4, ZONES_PUBLISHED_IN, NATIONAL);
        var london = find(stated, 4, ZONES_PUBLISHED_IN, zone);
        if (national == null || london == null) {
            throw new IllegalStateException("The pay table lacks Band 4 of " + ZONES_PUBLISHED_IN + " for " + zone.published());
        }
        return london.baseMin().subtract(national.baseMin());
    }

    private static PayScale find(List<PayScale> scales, int band, String payYear, PayZone zone) {
        return scales.stream().filter(scale -> scale.band() == band && scale.payYear().equals(payYear) && scale.zone() == zone).findFirst().orElse(null);
    }
}
