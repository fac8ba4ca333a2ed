package org.crmkit.core.pack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/** A host's own row, with an attribute of each kind. */
record Customer(
        String number,
        long orders,
        @Nullable LocalDate lastOrder,
        @Nullable String industry,
        @Nullable BigDecimal rating) {
    static final Attributes<Customer> ON = Attributes.of(
            "customer",
            Customer::number,
            Attribute.count("orders", Customer::orders),
            Attribute.date("last-order", Customer::lastOrder),
            Attribute.date("contract-end", customer -> null),
            Attribute.code("industry", Customer::industry),
            Attribute.code("country", customer -> "CN"),
            Attribute.codes("tags", customer -> Set.of("vip", "客户")),
            Attribute.money("owes", customer -> Money.of("CNY", BigDecimal.TEN)),
            Attribute.flag("blocked", customer -> false),
            Attribute.number("rating", Customer::rating),
            Attribute.moment("last-call", customer -> Instant.parse("2026-03-01T10:00:00Z")));

    static Customer of(long orders, @Nullable LocalDate lastOrder) {
        return new Customer("C1", orders, lastOrder, null, null);
    }
}
