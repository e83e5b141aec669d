package hmpps.careers.promotion.web;

import java.math.BigDecimal;
import java.util.List;

import hmpps.careers.promotion.OpportunitySheet;
import hmpps.careers.shared.Texts;
import hmpps.careers.staff.Pay;

/** One line of the pay formula, in words. */
public record PayStep(String words, BigDecimal amount) {
    /** The lines for the lowest base pay and the hours of the post; none where no formula is published. */
    static List<PayStep> ofLeast(OpportunitySheet sheet) {
        return sheet.own() == null ? List.of() : of(sheet.own().least());
    }

    /** The same for the highest base pay; none where that is the lowest. */
    static List<PayStep> ofMost(OpportunitySheet sheet) {
        return sheet.own() == null || sheet.own().most().total().compareTo(sheet.own().least().total()) == 0 ? List.of() : of(sheet.own().most());
    }

    private static List<PayStep> of(Pay pay) {
        return pay.steps().stream().map(step -> new PayStep(Texts.say(step.key(), step.arguments().toArray()), step.amount())).toList();
    }
}
