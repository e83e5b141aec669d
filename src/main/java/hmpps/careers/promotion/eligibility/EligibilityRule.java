package hmpps.careers.promotion.eligibility;

import java.util.Objects;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing an opportunity asks of those who apply. Rules are data: the vacancy holder chooses them, {@link Eligibility} reads them. */
@Embeddable
public class EligibilityRule {
    /** Code of a band rule that lets people of the band offered apply: a move on the same level. */
    public static final String LEVEL_TRANSFER = "LEVEL";

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private RuleKind kind;
    @Column(name = "number_asked") private Integer numberAsked;
    @Column(name = "code_asked") private String codeAsked;

    protected EligibilityRule() { }

    /** A rule of that kind with the band or months, or with the code it asks for; IllegalArgumentException without what the kind needs. */
    public EligibilityRule(RuleKind kind, Integer numberAsked, String codeAsked) {
        this.kind = Objects.requireNonNull(kind);
        if (kind.needsNumber() && (numberAsked == null || numberAsked < 0)) {
            throw new IllegalArgumentException(kind + " needs a number");
        }
        if (kind == RuleKind.QUALIFICATION && (codeAsked == null || codeAsked.isBlank())) {
            throw new IllegalArgumentException(kind + " needs a code");
        }
        if (kind == RuleKind.BAND_SERVICE && codeAsked != null && !codeAsked.matches("[1-9][0-9]?")) {
            throw new IllegalArgumentException(kind + " needs a band as its code");
        }
        this.numberAsked = numberAsked;
        this.codeAsked = codeAsked;
    }

    /** Whether people of the band offered may apply too: a move on the same level. */
    public boolean isLevelTransfer() {
        return LEVEL_TRANSFER.equals(codeAsked);
    }

    /** Whether anybody at all can hold the band asked for, where the band offered is that. */
    public boolean canBeMetFor(int bandOffered) {
        return kind != RuleKind.BAND_HELD || numberAsked <= highestBand(bandOffered);
    }

    /** The highest band that may apply, where the band offered is that. */
    int highestBand(int bandOffered) {
        return isLevelTransfer() ? bandOffered : bandOffered - 1;
    }

    /** The band a service rule is about; 0 for whichever band is held. */
    int bandAsked() {
        return codeAsked == null ? 0 : Integer.parseInt(codeAsked);
    }

    public RuleKind kind() { return kind; }

    /** The band or the number of months asked for; null where the kind asks for none. */
    public Integer numberAsked() { return numberAsked; }

    /** The qualification, establishment or prison group asked for; null where the kind asks for none. */
    public String codeAsked() { return codeAsked; }

    @Override
    public boolean equals(Object other) {
        return other instanceof EligibilityRule rule && kind == rule.kind
            && Objects.equals(numberAsked, rule.numberAsked) && Objects.equals(codeAsked, rule.codeAsked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, numberAsked, codeAsked);
    }

    /** As the role templates write it, for example {@code BAND_HELD 3}. */
    @Override
    public String toString() {
        return kind + (numberAsked == null ? "" : " " + numberAsked) + (codeAsked == null ? "" : " " + codeAsked);
    }
}
