package org.crmkit.examples.rules;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.jspecify.annotations.Nullable;

/** A row of the host's own, as it comes from its tables; null is not known. Nothing in it knows of the library. */
record Debtor(
        String name,
        long orders,
        @Nullable LocalDate since,
        @Nullable LocalDate lastOrder,
        @Nullable LocalDate contractEnd) {

    static final Attribute<Debtor, Long> ORDERS =
            Attribute.<Debtor>count("orders", Debtor::orders).label("number of orders", "订单数");
    static final Attribute<Debtor, LocalDate> LAST_ORDER =
            Attribute.<Debtor>date("last-order", Debtor::lastOrder).label("last order", "最近订单日");
    static final Attribute<Debtor, LocalDate> CONTRACT_END =
            Attribute.<Debtor>date("contract-end", Debtor::contractEnd).label("end of contract", "合同到期日");

    /** The names that packs are written against. */
    static final Attributes<Debtor> ATTRIBUTES =
            Attributes.of("debtor", Debtor::name, ORDERS, LAST_ORDER, CONTRACT_END);

    static List<Debtor> all() {
        return List.of(
                new Debtor("Harbin Steel", 30, day(2011, 4, 1), day(2026, 3, 24), day(2026, 5, 1)),
                new Debtor("Lotus Hotel", 18, day(2019, 9, 9), day(2026, 3, 2), null),
                new Debtor("Noodle House", 14, null, day(2025, 11, 3), day(2026, 12, 31)));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
