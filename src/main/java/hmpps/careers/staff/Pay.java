package hmpps.careers.staff;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Yearly pay worked out by the published formula and shown step by step (checked against the totals published with the pay tables, see reference/README.md):
 * <pre>total = base x 1.20 + (hours - 37) x base/37 x 1.40 + market supplement</pre>
 * Until the September 2022 award the unsocial percentage was 17 and the factors were 1.17 and 1.20. Where no unsocial hours are
 * paid (0 %, managers and non-operational posts) hours beyond 37 count plainly, which is our estimate. Below 37 hours base and
 * supplement are paid in proportion. Every step is rounded to the penny, so that the steps add up to the total.
 */
public final class Pay {
    /** The week that base pay is for. */
    public static final BigDecimal BASE_HOURS = new BigDecimal("37");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final List<Step> steps = new ArrayList<>();

    /**
     * One line of the calculation.
     *
     * @param key of the message that says what is added
     * @param arguments for the message
     * @param amount pounds a year
     */
    public record Step(String key, List<Object> arguments, BigDecimal amount) {
        public Step {
            arguments = List.copyOf(arguments);
        }
    }

    private Pay() { }

    /**
     * Works out a year's pay.
     *
     * @param base pounds a year for 37 hours a week
     * @param weeklyHours contracted hours a week, more than 0
     * @param unsocialPercent 20, 17 (before September 2022) or 0
     * @param supplement market supplement in pounds a year; zero for none
     */
    public static Pay of(BigDecimal base, BigDecimal weeklyHours, int unsocialPercent, BigDecimal supplement) {
        if (base.signum() <= 0 || weeklyHours.signum() <= 0 || supplement.signum() < 0) {
            throw new IllegalArgumentException("No pay for base " + base + ", hours " + weeklyHours + ", supplement " + supplement);
        }
        var pay = new Pay();
        var factor = additionalHourFactor(unsocialPercent);
        var regular = weeklyHours.min(BASE_HOURS);
        var shareOfBase = base.multiply(regular).divide(BASE_HOURS, 2, HALF_UP);
        pay.add("pay.step.base", shareOfBase, regular);
        pay.add("pay.step.unsocial", shareOfBase.multiply(BigDecimal.valueOf(unsocialPercent)).divide(HUNDRED, 2, HALF_UP), unsocialPercent, shareOfBase);
        var additional = weeklyHours.subtract(regular);
        pay.add("pay.step.additional", additional.multiply(base).multiply(factor).divide(BASE_HOURS, 2, HALF_UP), additional, base, factor);
        pay.add("pay.step.supplement", supplement.multiply(regular).divide(BASE_HOURS, 2, HALF_UP));
        return pay;
    }

    /** What an hour beyond 37 counts in each era of the formula. */
    private static BigDecimal additionalHourFactor(int unsocialPercent) {
        return switch (unsocialPercent) {
            case 20 -> new BigDecimal("1.40");
            case 17 -> new BigDecimal("1.20");
            case 0 -> new BigDecimal("1.00");
            default -> throw new IllegalArgumentException("No formula is published for " + unsocialPercent + " % unsocial hours");
        };
    }

    private void add(String key, BigDecimal amount, Object... arguments) {
        if (amount.signum() != 0) {
            steps.add(new Step(key, List.of(arguments), amount));
        }
    }

    /** The lines of the calculation that come to anything, in the order of the formula. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Pounds a year, to the penny: the sum of the steps. */
    public BigDecimal total() {
        return steps.stream().map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
