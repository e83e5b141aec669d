package hmpps.careers.staff;

import static java.util.Objects.requireNonNull;

import hmpps.careers.establishment.PayZone;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Base pay in pounds a year for 37 hours a week, for one band, pay year and zone (source: reference/README.md). */
@Entity
@Table(name = "pay_scale")
@IdClass(PayScale.Key.class)
public class PayScale {
    @Id private int band;
    @Id private String payYear;
    @Id @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private PayZone zone;
    private BigDecimal baseMin;
    private BigDecimal baseMax;
    private int unsocialPercent;
    private boolean illustrative;
    private String source;

    protected PayScale() { }

    public PayScale(int band, String payYear, PayZone zone, BigDecimal baseMin, BigDecimal baseMax, int unsocialPercent) {
        this.band = band;
        this.payYear = requireNonNull(payYear);
        this.zone = requireNonNull(zone);
        range(baseMin, baseMax, unsocialPercent);
        from("", true);
    }

    /** Least and most base pay, and the unsocial hours percentage that people of this band are paid. */
    PayScale range(BigDecimal baseMin, BigDecimal baseMax, int unsocialPercent) {
        if (baseMin.signum() <= 0 || baseMax.compareTo(baseMin) < 0) {
            throw new IllegalArgumentException("Base pay from " + baseMin + " to " + baseMax + " is no range");
        }
        if (unsocialPercent < 0 || unsocialPercent > 100) {
            throw new IllegalArgumentException("Not a percentage: " + unsocialPercent);
        }
        this.baseMin = baseMin.setScale(2, RoundingMode.UNNECESSARY);
        this.baseMax = baseMax.setScale(2, RoundingMode.UNNECESSARY);
        this.unsocialPercent = unsocialPercent;
        return this;
    }

    /** Where the figures come from; illustrative ones are not from a published table and are shown as such. */
    PayScale from(String source, boolean illustrative) {
        this.source = requireNonNull(source);
        this.illustrative = illustrative;
        return this;
    }

    public int band() {
        return band;
    }

    /** For example "2025/26". */
    public String payYear() {
        return payYear;
    }

    public PayZone zone() {
        return zone;
    }

    public BigDecimal baseMin() {
        return baseMin;
    }

    public BigDecimal baseMax() {
        return baseMax;
    }

    public int unsocialPercent() {
        return unsocialPercent;
    }

    /** True if the figures are not from a published table. */
    public boolean illustrative() {
        return illustrative;
    }

    public String source() {
        return source;
    }

    /** Band, pay year and zone together. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private int band;
        private String payYear;
        private PayZone zone;

        protected Key() { }

        public Key(int band, String payYear, PayZone zone) {
            this.band = band;
            this.payYear = payYear;
            this.zone = zone;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && band == that.band && Objects.equals(payYear, that.payYear) && zone == that.zone;
        }

        @Override
        public int hashCode() {
            return Objects.hash(band, payYear, zone);
        }
    }
}
