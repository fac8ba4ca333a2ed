package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/** A host's own row: no fact, no builder, and not everything known. */
record Debtor(
        long orders,
        @Nullable Double turnover,
        @Nullable Money owes,
        @Nullable Boolean blocked,
        @Nullable Branch branch,
        @Nullable Set<String> tags,
        @Nullable LocalDate lastOrder,
        @Nullable Instant lastCall) {
    enum Branch {
        STEEL,
        FOOD
    }

    static final Attribute<Debtor, Long> ORDERS = Attribute.count("orders", Debtor::orders);
    static final Attribute<Debtor, BigDecimal> TURNOVER = Attribute.number("turnover", Debtor::turnover);
    static final Attribute<Debtor, Money> OWES = Attribute.money("owes", Debtor::owes);
    static final Attribute<Debtor, Boolean> BLOCKED = Attribute.flag("blocked", Debtor::blocked);
    static final Attribute<Debtor, String> BRANCH = Attribute.code("branch", Debtor::branch);
    static final Attribute<Debtor, Set<String>> TAGS = Attribute.codes("tags", Debtor::tags);
    static final Attribute<Debtor, LocalDate> LAST_ORDER = Attribute.date("last-order", Debtor::lastOrder);
    static final Attribute<Debtor, Instant> LAST_CALL = Attribute.moment("last-call", Debtor::lastCall);

    static Debtor unknown() {
        return new Debtor(0, null, null, null, null, null, null, null);
    }

    static Debtor orders(long orders) {
        return new Debtor(orders, null, null, null, null, null, null, null);
    }

    static Debtor turnover(double turnover) {
        return new Debtor(0, turnover, null, null, null, null, null, null);
    }

    static Debtor owes(String owes) {
        return new Debtor(0, null, Money.parse(owes), null, null, null, null, null);
    }

    static Debtor blocked(boolean blocked) {
        return new Debtor(0, null, null, blocked, null, null, null, null);
    }

    static Debtor of(Branch branch, Set<String> tags) {
        return new Debtor(0, null, null, null, branch, tags, null, null);
    }

    static Debtor lastOrder(String day) {
        return new Debtor(0, null, null, null, null, null, LocalDate.parse(day), null);
    }

    static Debtor lastCall(String moment) {
        return new Debtor(0, null, null, null, null, null, null, Instant.parse(moment));
    }
}
