package hmpps.careers.establishment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A prison or other place of custody in the register of prisons, open or closed; known by its register code such as {@code LEI}
 * (Leeds). Written only by {@link EstablishmentReference}: the register is kept elsewhere.
 */
@Entity
@Table(name = "establishment")
public class Establishment {
    private static final int BAND_WITH_SUPPLEMENT = 3;

    @Id private String code;
    private String name;
    private String shortName;
    private String nameCy;
    private boolean active;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private Estate estate;
    private String operator;
    private String town;
    private String country;
    private String postcode;
    private String postcodeArea;
    private String region;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "group_code") private PrisonGroup group;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private PayZone payZone;
    private BigDecimal marketSupplement;
    @Column(precision = 7, scale = 4) private BigDecimal latitude;
    @Column(precision = 7, scale = 4) private BigDecimal longitude;

    protected Establishment() { }

    /** An establishment of national pay without a supplement; the register's other facts follow with the methods below. */
    public Establishment(String code, String name, String shortName, boolean active, Estate estate) {
        this.code = requireNonNull(code);
        named(name, shortName, null);
        standing(active, estate, null);
        paid(PayZone.NATIONAL, BigDecimal.ZERO);
    }

    /** What it is called: the register's name "Leicester (HMP)", the short name "Leicester" and, in Wales, the Welsh name. */
    public Establishment named(String name, String shortName, String nameCy) {
        this.name = requireNonNull(name);
        this.shortName = requireNonNull(shortName);
        this.nameCy = nameCy;
        return this;
    }

    /** Whether it is open, what part of the estate it is and who runs it. */
    public Establishment standing(boolean active, Estate estate, String operator) {
        this.active = active;
        this.estate = requireNonNull(estate);
        this.operator = operator;
        return this;
    }

    /** Its address; closed establishments may have none. */
    public Establishment at(String town, String postcode, String postcodeArea, String region, String country) {
        this.town = town;
        this.postcode = postcode;
        this.postcodeArea = postcodeArea;
        this.region = region;
        this.country = country;
        return this;
    }

    /** The prison group it belongs to; null for a closed establishment. */
    public Establishment in(PrisonGroup group) {
        this.group = group;
        return this;
    }

    /** Pay zone and yearly market supplement in pounds (source: reference/README.md). */
    public Establishment paid(PayZone payZone, BigDecimal marketSupplement) {
        if (marketSupplement.signum() < 0) {
            throw new IllegalArgumentException("A market supplement cannot be negative: " + marketSupplement);
        }
        this.payZone = requireNonNull(payZone);
        this.marketSupplement = marketSupplement.setScale(2, RoundingMode.UNNECESSARY);
        return this;
    }

    /** Where it lies, approximately; null if not known. */
    public Establishment located(Location location) {
        this.latitude = location == null ? null : degrees(location.latitude());
        this.longitude = location == null ? null : degrees(location.longitude());
        return this;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }

    /** What people call it: "HMP Leicester" for the register's "Leicester (HMP)", "HMYOI Aylesbury" for "Aylesbury (HMYOI)". */
    public String displayName() {
        return EstablishmentName.spoken(name);
    }

    /** Where it lies; approximate (the town), empty for closed establishments. */
    public Optional<Location> location() {
        return Optional.ofNullable(Location.of(latitude, longitude));
    }

    public String code() {
        return code;
    }

    /** The register's own name, for example "Altcourse (HMP &amp; YOI)". */
    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    /** The Welsh name; null outside Wales. */
    public String nameCy() {
        return nameCy;
    }

    public boolean active() {
        return active;
    }

    public Estate estate() {
        return estate;
    }

    /** Who runs it by the register: PSP is the public sector prison service. */
    public String operator() {
        return operator;
    }

    public String town() {
        return town;
    }

    public String country() {
        return country;
    }

    public String postcode() {
        return postcode;
    }

    public String postcodeArea() {
        return postcodeArea;
    }

    public String region() {
        return region;
    }

    public PrisonGroup group() {
        return group;
    }

    /** Code of the prison group; null if it has none. */
    public String groupCode() {
        return group == null ? null : group.code();
    }

    public PayZone payZone() {
        return payZone;
    }

    /** Pounds a year that Band 3 gets here on top of pay; zero if none is paid here. */
    public BigDecimal marketSupplement() {
        return marketSupplement;
    }

    /**
     * Pounds a year on top of pay for somebody of that band. Only Band 3 gets it: the 2017 scheme was for Band 3, and the
     * range published for Band 4 over all sites in 2022/23 ends at Inner London without a supplement (£41,476), that of Band 3 does not.
     */
    public BigDecimal marketSupplement(int band) {
        return band == BAND_WITH_SUPPLEMENT ? marketSupplement : BigDecimal.ZERO.setScale(2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Establishment that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
