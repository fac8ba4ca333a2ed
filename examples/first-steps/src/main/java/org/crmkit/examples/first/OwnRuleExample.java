package org.crmkit.examples.first;

import java.time.LocalDate;
import java.time.ZoneId;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.activity.PurchaseOverdueRule;

/** How do I put my own rule beside a standard one? */
public final class OwnRuleExample {
    private OwnRuleExample() {}

    /** Prints what both rules say about one customer, in two languages. */
    public static void main(String... args) {
        PurchaseTally tally = PurchaseTally.in("CNY");
        for (int month = 1; month <= 6; month++) {
            tally.add("Harbin Steel", LocalDate.of(2025, month, 5), 100_000);
        }
        PurchaseSummaries purchases = tally.result();

        RuleSet<PurchaseSummary, LocalDate> calls =
                RuleSet.of("acme.calls", PurchaseOverdueRule.standard(), new AnniversaryRule(30));

        AsOf today = AsOf.endOf(LocalDate.of(2025, 12, 20), ZoneId.of("Asia/Shanghai"));
        System.out.println(calls.ask(purchases.get(0), today).explain(Texts.ENGLISH));
        System.out.println(calls.ask(purchases.get(0), today).explain(Texts.CHINESE));
    }
}
