package org.crmkit.examples.review.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.CampaignKind;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.profit.CustomerProfit;
import org.crmkit.scoring.profit.ProfitPart;
import org.junit.jupiter.api.Test;

class EarningsTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    void what_a_customer_leaves_is_revenue_less_goods_service_and_retention() {
        Earnings found = earnings(
                Filing.customer("ann").build(),
                Filing.customer("bob").build(),
                order("O1", "ann", "CNY 100.00", "60.00"),
                invoice("I1", "ann", "O1", "2026-05-01", "CNY 100.00"),
                Invoice.builder()
                        .from(invoice("C1", "ann", "O1", "2026-06-30", "CNY -20.00"))
                        .corrects(InvoiceId.of("I1"))
                        .build(),
                talk("ann", "2026-06-01"),
                problem("ann", "2026-06-01"),
                touch("ann"),
                touch("bob"));
        assertThat(found.report().customers())
                .containsExactly(
                        profit("ann", "CNY 80.00", "CNY 48.00", "CNY 100.00", "CNY 250.00"),
                        profit("bob", "CNY 0.00", "CNY 0.00", "CNY 0.00", "CNY 250.00"));
        assertThat(found.report().lines().get(0).profit()).isEqualTo(Money.parse("CNY -568.00"));
        assertThat(found.classes().line("loss").orElseThrow().members()).isEqualTo(2);
        assertThat(found.quiet()).isZero();
    }

    @Test
    void an_invoice_over_half_an_order_carries_half_of_its_cost() {
        Earnings found = earnings(
                Filing.customer("ann").build(),
                order("O1", "ann", "CNY 100.00", "60.00"),
                invoice("I1", "ann", "O1", "2026-05-01", "CNY 50.00"));
        assertThat(found.report().customers())
                .containsExactly(profit("ann", "CNY 50.00", "CNY 30.00", "CNY 0.00", "CNY 0.00"));
    }

    @Test
    void without_the_cost_of_goods_or_in_another_currency_there_is_no_profit() {
        Order bare = Order.builder()
                .from(order("O1", "ann", "CNY 100.00", "60.00"))
                .lines(List.of(OrderLine.builder()
                        .number(1)
                        .amount(Money.parse("CNY 100.00"))
                        .build()))
                .build();
        Earnings found = earnings(
                Filing.customer("ann").build(),
                Filing.customer("bob").build(),
                bare,
                invoice("I1", "ann", "O1", "2026-05-01", "CNY 100.00"),
                order("O2", "bob", "USD 10.00", "6.00"),
                invoice("I2", "bob", "O2", "2026-05-01", "USD 10.00"),
                talk("bob", "2026-06-01"));
        assertThat(found.report().customers()).isEmpty();
        assertThat(found.report().unknown()).containsExactly("ann", "bob");
        assertThat(found.withoutCost()).isOne();
        assertThat(found.report().missing(ProfitPart.SERVICE)).isZero();
    }

    @Test
    void only_the_last_12_months_count() {
        Earnings found = earnings(
                Filing.customer("ann").build(),
                Filing.customer("bob").build(),
                order("O1", "ann", "CNY 100.00", "60.00"),
                invoice("I1", "ann", "O1", "2025-06-30", "CNY 100.00"),
                order("O2", "bob", "CNY 100.00", "60.00"),
                invoice("I2", "bob", "O2", "2025-07-01", "CNY 100.00"),
                talk("ann", "2025-06-30"));
        assertThat(found.report().customers())
                .extracting(CustomerProfit::customer)
                .containsExactly("bob");
        assertThat(found.quiet()).isOne();
    }

    private static Earnings earnings(Object... facts) {
        Campaign campaign = Campaign.builder()
                .id(CampaignId.of("C"))
                .name("Spring")
                .kind(CampaignKind.DIRECT_MARKETING)
                .actualCost(Money.parse("CNY 500.00"))
                .build();
        return Earnings.of(Filing.of(facts), List.of(campaign), CNY, Filing.END);
    }

    private static CustomerProfit profit(
            String customer, String revenue, String goods, String service, String retention) {
        return new CustomerProfit(
                customer, Money.parse(revenue), Money.parse(goods), Money.parse(service), Money.parse(retention));
    }

    private static Order order(String id, String customer, String amount, String cost) {
        Money money = Money.parse(amount);
        return Order.builder()
                .id(OrderId.of(id))
                .customer(CustomerId.of(customer))
                .ordered(LocalDate.of(2025, 5, 1))
                .currency(money.currency())
                .addLines(OrderLine.builder()
                        .number(1)
                        .amount(money)
                        .extensions(Extensions.none().with(Earnings.GOODS_COST, new BigDecimal(cost)))
                        .build())
                .build();
    }

    private static Invoice invoice(String id, String customer, String order, String issued, String amount) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(CustomerId.of(customer))
                .order(OrderId.of(order))
                .issued(LocalDate.parse(issued))
                .amount(Money.parse(amount))
                .build();
    }

    /** Ten minutes on the phone. */
    private static Interaction talk(String customer, String day) {
        return Interaction.builder()
                .id(InteractionId.of("T-" + customer))
                .customer(CustomerId.of(customer))
                .kind("inquiry")
                .channel(Channel.PHONE)
                .direction(Direction.INBOUND)
                .status(InteractionStatus.COMPLETED)
                .startedAt(Filing.noon(day))
                .endedAt(Filing.noon(day).plusSeconds(600))
                .build();
    }

    private static ServiceCase problem(String customer, String day) {
        return ServiceCase.builder()
                .id(CaseId.of("S-" + customer))
                .customer(CustomerId.of(customer))
                .kind("incident")
                .channel(Channel.PHONE)
                .opened(Filing.noon(day))
                .build();
    }

    private static Touch touch(String customer) {
        return Touch.builder()
                .campaign(CampaignId.of("C"))
                .party(PartyId.of(customer))
                .channel(Channel.EMAIL)
                .at(Filing.noon("2026-03-01"))
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(Touch.Outcome.Category.DELIVERED, "delivered"))
                .build();
    }
}
