package org.crmkit.examples.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;

/** How do a rule in Java and rules as data stand side by side? And does the set make sense? */
public final class JavaAndDataExample {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 4, 15), ZoneId.of("Asia/Shanghai"));

    private static final RuleSet<Debtor, String> CALLS = RuleSet.firstOf(
            "acme.calls",
            new LongTimeRule(10),
            Debtor.CONTRACT_END
                    .withinNext(Period.ofDays(60))
                    .then("acme.calls.renew", "offer renewal", "the contract is about to end"),
            Debtor.LAST_ORDER
                    .withinLast(Period.ofDays(90))
                    .not()
                    .and(Debtor.ORDERS.atLeast(12))
                    .then("acme.calls.silent", "ask what is wrong", "a good customer buys nothing"));

    private JavaAndDataExample() {}

    /** Prints what to call each debtor for, and why, and what is wrong with the set if one more rule is added. */
    public static void main(String... args) {
        for (Debtor debtor : Debtor.all()) {
            System.out.println(
                    debtor.name() + ": " + CALLS.ask(debtor, TODAY).first().orElse("no call"));
            System.out.println(CALLS.explain(debtor, TODAY)
                    .explain(Texts.ENGLISH)
                    .indent(2)
                    .stripTrailing());
        }
        RuleSet<Debtor, String> more = CALLS.plus(Debtor.CONTRACT_END
                .withinNext(Period.ofDays(30))
                .then("acme.calls.urgent", "hurry", "the contract ends this month"));
        more.analyse().forEach(System.out::println);
    }
}
