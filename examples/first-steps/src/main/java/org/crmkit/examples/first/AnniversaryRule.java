package org.crmkit.examples.first;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;

/**
 * A host's own rule, whole in one file: a customer whose first purchase is soon a year ago, or two, or three.
 *
 * @param notice how many days before the day the answer becomes yes
 */
public record AnniversaryRule(int notice) implements Rule<PurchaseSummary, LocalDate> {
    @Override
    public RuleId id() {
        return RuleId.of("acme.anniversary");
    }

    @Override
    public String statement() {
        return "Thank a customer on the day of the first purchase";
    }

    @Override
    public Answer<LocalDate> ask(PurchaseSummary purchases, AsOf asOf) {
        List<LocalDate> days = purchases.purchaseDays();
        if (days.isEmpty() || !asOf.sees(days.get(0))) {
            return Answer.unknown("nothing was bought yet");
        }
        LocalDate next = days.get(0);
        for (int years = 1; next.isBefore(asOf.date()); years++) {
            next = days.get(0).plusYears(years);
        }
        return next.minusDays(notice).isAfter(asOf.date())
                ? Answer.no("the next anniversary is on {}", next)
                : Answer.yes(next, "a customer since {}, anniversary on {}", days.get(0), next);
    }
}
