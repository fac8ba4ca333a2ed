package org.crmkit.scoring.credit;

import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/** A host's own row: no fact is made of it. */
record CreditRow(
        @Nullable String status,
        @Nullable Money limit,
        @Nullable Money open) {
    static final Attributes<CreditRow> NAMES = Attributes.of(
            "debtor",
            CreditRow::status,
            Attribute.code("customer.credit-status", CreditRow::status),
            Attribute.money("customer.credit-limit", CreditRow::limit),
            Attribute.money("customer.open-amount", CreditRow::open));

    static CreditRow of(String status, String limit, String open) {
        return new CreditRow(known(status), money(limit), money(open));
    }

    private static @Nullable String known(String text) {
        return text.equals("?") ? null : text;
    }

    private static @Nullable Money money(String text) {
        return text.equals("?") ? null : Money.parse(text);
    }
}
