package org.crmkit.core.customer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.score.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** Turns what the kernel of rules gives into the parts of an assessment. */
final class Assessed {
    private static final LocalizedText TOTAL = LocalizedText.of("scorecard {} gave {} points", "评分卡{}给出{}分");
    private static final LocalizedText UNCLEAR =
            LocalizedText.of("it could be {} to {} points, and so the band is not certain", "可能为{}至{}分，因此等级不确定");
    private static final LocalizedText LINE = LocalizedText.of("rule {} gave {} points", "规则{}给出{}分");
    private static final LocalizedText LIMITS =
            LocalizedText.of("the limits of the card changed the sum by {}", "评分卡的上下限使总分变动{}");
    private static final LocalizedText UNKNOWN = LocalizedText.of("rule {} could not tell", "规则{}无法判断");

    private Assessed() {}

    static List<Reason> reasons(ScoreSheet sheet) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(TOTAL, sheet.card(), sheet.total()));
        if (sheet.unclear()) {
            reasons.add(Reason.of(UNCLEAR, sheet.lowest(), sheet.highest()));
        }
        sheet.lines().forEach(line -> reasons.add(Reason.of(LINE, line.rule(), line.points())));
        if (sheet.cap() != 0) {
            reasons.add(Reason.of(LIMITS, sheet.cap()));
        }
        sheet.unknown().forEach(rule -> reasons.add(Reason.of(UNKNOWN, rule)));
        return reasons;
    }

    /** {@return a BigDecimal or a String; null if the answer is unknown}. */
    static @Nullable Object value(Answer<?> answer) {
        return switch (answer.truth()) {
            case YES -> value(answer.yes().orElseThrow());
            case NO -> "NO";
            case UNKNOWN -> null;
        };
    }

    private static Object value(Object carried) {
        if (carried instanceof Boolean flag) {
            return flag ? "YES" : "NO";
        } else if (carried instanceof Number number) {
            return Checks.number(number, "The number of an assessment");
        } else if (carried instanceof Enum<?> constant) {
            return constant.name();
        } else if (carried instanceof Sayable sayable && sayable.sayAs() == SayAs.NUMBER) {
            return new BigDecimal(sayable.toString());
        }
        Checks.that(
                carried instanceof String || carried instanceof Sayable,
                "An assessment takes codes, constants and numbers, found a {}: say which part is meant",
                carried.getClass().getSimpleName());
        return carried.toString();
    }
}
