package org.crmkit.examples.first;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** How do I ask rules about my own rows, without mapping them to anything? */
public final class OwnRowExample {
    private OwnRowExample() {}

    /** A row of the host's own, as it comes from its tables; null is not known. */
    record Debtor(
            String name,
            long orders,
            @Nullable LocalDate lastOrder,
            @Nullable LocalDate contractEnd) {}

    private static final Attribute<Debtor, Long> ORDERS =
            Attribute.<Debtor>count("orders", Debtor::orders).label(LocalizedText.of("number of orders", "订单数"));
    private static final Attribute<Debtor, LocalDate> LAST_ORDER =
            Attribute.<Debtor>date("last-order", Debtor::lastOrder).label(LocalizedText.of("last order", "最近订单"));
    private static final Attribute<Debtor, LocalDate> CONTRACT_END = Attribute.<Debtor>date(
                    "contract-end", Debtor::contractEnd)
            .label(LocalizedText.of("end of contract", "合同到期日"));

    private static final RuleSet<Debtor, String> CARE = RuleSet.of(
            "acme.care",
            ORDERS.atLeast(24)
                    .and(LAST_ORDER.withinLast(Period.ofDays(90)))
                    .then("acme.care.thank", "thank", LocalizedText.of("orders much and lately", "近期订单多")),
            CONTRACT_END
                    .withinNext(Period.ofDays(60))
                    .then("acme.care.renew", "offer renewal", LocalizedText.of("contract is about to end", "合同即将到期")));

    /** Prints what each rule says about one row, in two languages. */
    public static void main(String... args) {
        AsOf today = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));
        Debtor debtor = new Debtor("Lotus Hotel", 30, LocalDate.of(2026, 3, 2), null);
        System.out.println(CARE.explain(debtor, today).explain(Texts.ENGLISH));
        System.out.println(CARE.explain(debtor, today).explain(Texts.CHINESE));
    }
}
