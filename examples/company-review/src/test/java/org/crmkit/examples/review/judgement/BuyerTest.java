package org.crmkit.examples.review.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.fraud.Trade;
import org.junit.jupiter.api.Test;

class BuyerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final PurchaseTally bought = PurchaseTally.in("CNY");
    private final PurchaseTally returned = PurchaseTally.in("CNY");
    private final PurchaseTally abroad = PurchaseTally.in("USD");

    @Test
    void an_order_and_a_refund_of_one_day_are_two_trades() {
        buy(DAY, 500);
        giveBack(DAY, 200);
        assertThat(ann().trades()).containsExactly(trade(DAY, "CNY 5.00"), trade(DAY, "CNY -2.00"));
        assertThat(ann().value()).contains(Money.parse("CNY 3.00"));
    }

    @Test
    void a_day_with_a_refund_alone_is_no_order_and_nothing_for_nothing_is_a_trade() {
        buy(DAY, 500);
        buy(DAY.plusDays(1), 0);
        giveBack(DAY.plusDays(2), 500);
        assertThat(ann().trades()).containsExactly(trade(DAY, "CNY 5.00"), trade(DAY.plusDays(2), "CNY -5.00"));
    }

    @Test
    void what_it_brought_in_two_currencies_is_not_told() {
        buy(DAY, 500);
        abroad.add("ann", DAY.plusDays(3).toEpochDay(), 100);
        assertThat(ann().value()).isEmpty();
        assertThat(ann().lastPurchase()).contains(DAY.plusDays(3));
        assertThat(ann().trades()).containsExactly(trade(DAY, "CNY 5.00"), trade(DAY.plusDays(3), "USD 1.00"));
    }

    @Test
    void it_traded_since_the_day_of_its_last_purchase_or_refund() {
        buy(DAY, 500);
        giveBack(DAY.plusDays(9), 500);
        assertThat(ann().tradedSince(DAY.plusDays(9))).isTrue();
        assertThat(ann().tradedSince(DAY.plusDays(10))).isFalse();
    }

    private void buy(LocalDate day, long minorUnits) {
        bought.add("ann", day.toEpochDay(), minorUnits);
    }

    private void giveBack(LocalDate day, long minorUnits) {
        buy(day, -minorUnits);
        returned.add("ann", day.toEpochDay(), -minorUnits);
    }

    private Buyer ann() {
        List<PurchaseSummaries> all = List.of(bought.result(), abroad.result());
        List<Buyer> buyers = new Bought(all, List.of(returned.result()))
                .buyers(Optional.empty(), AsOf.endOf(DAY.plusDays(30), ZoneId.of("Asia/Shanghai")));
        assertThat(buyers).extracting(Buyer::id).containsExactly(CustomerId.of("ann"));
        return buyers.get(0);
    }

    private static Trade trade(LocalDate day, String amount) {
        return new Trade(day, Money.parse(amount));
    }
}
