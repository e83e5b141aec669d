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

    /** A rule of that kind with the band or months, or with the code it asks for. */
    public EligibilityRule(RuleKind kind, Integer numberAsked, String codeAsked) {
        this.kind = Objects.requireNonNull(kind);
        this.numberAsked = numberAsked;
        this.codeAsked = codeAsked;
    }

    /** Whether people of the band offered may apply too: a move on the same level. */
    boolean isLevelTransfer() {
        return LEVEL_TRANSFER.equals(codeAsked);
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
}
