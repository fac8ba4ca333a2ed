package org.crmkit.scoring.worth;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.ClassificationOrigin;
import org.crmkit.core.customer.Classifications;
import org.crmkit.core.party.EmployeeId;

/** The classes that were given by hand and hold on a day: usually none. */
record ByHand(List<Classification> classes) {
    private static final LocalizedText UNTIL = LocalizedText.of(
            "overridden by {} until {}: {}; by its values: {}, because {}", "由{}手工指定，{}失效：{}；按价值应为：{}，因为{}");
    private static final LocalizedText OPEN = LocalizedText.of(
            "overridden by {} without an end: {}; by its values: {}, because {}", "由{}手工指定，无期限：{}；按价值应为：{}，因为{}");
    private static final LocalizedText CONTRADICTION = LocalizedText.of(
            "overridden as {} by {} and as {} by {}, which contradict each other", "手工指定{}（{}）与{}（{}）相互矛盾");
    private static final LocalizedText STRANGE =
            LocalizedText.of("overridden by {} as {}, which is none of the four classes", "由{}手工指定为{}，不属于四个类别");

    static ByHand of(Classifications all, LocalDate day) {
        return new ByHand(all.on(WorthThresholds.SCHEME, ClassificationOrigin.MANUAL, day));
    }

    Worth over(Worth byRule) {
        if (classes.isEmpty()) {
            return byRule;
        }
        Classification last = classes.get(classes.size() - 1);
        for (Classification other : classes) {
            if (!other.code().equals(last.code())) {
                Reason because = Reason.of(CONTRADICTION, other.code(), who(other), last.code(), who(last));
                return byRule.overridden(WorthClass.UNKNOWN, because);
            }
        }
        WorthClass worth = WorthThresholds.parsed(last.code());
        return byRule.overridden(
                worth,
                worth == WorthClass.UNKNOWN ? Reason.of(STRANGE, who(last), last.code()) : because(last, byRule));
    }

    private static Reason because(Classification hand, Worth byRule) {
        LocalDate until = hand.period().until();
        String why = hand.because().toString();
        LocalizedText values = Placement.said(byRule.because());
        return until.equals(LocalDate.MAX)
                ? Reason.of(OPEN, who(hand), why, byRule.byValue(), values)
                : Reason.of(UNTIL, who(hand), until, why, byRule.byValue(), values);
    }

    private static EmployeeId who(Classification hand) {
        return hand.by().orElseThrow();
    }
}
