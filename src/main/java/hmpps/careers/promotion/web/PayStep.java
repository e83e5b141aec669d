package hmpps.careers.promotion.web;

import java.math.BigDecimal;
import java.util.List;

import hmpps.careers.promotion.OpportunitySheet;
import hmpps.careers.shared.Texts;

/** One line of the pay formula, in words. */
public record PayStep(String words, BigDecimal amount) {
    /** The lines for the lowest base pay and the hours of the post; none where no formula is published. */
    static List<PayStep> of(OpportunitySheet sheet) {
        var own = sheet.own();
        return own == null ? List.of() : own.least().steps().stream().map(step -> new PayStep(Texts.say(step.key(), step.arguments().toArray()), step.amount())).toList();
    }
}
