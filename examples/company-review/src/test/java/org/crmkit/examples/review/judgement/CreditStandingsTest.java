package org.crmkit.examples.review.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.judgement.CreditStandings.Standing;
import org.junit.jupiter.api.Test;

class CreditStandingsTest {
    private static final Provenance HERE = Provenance.of("here", Instant.EPOCH);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final AsOf AS_OF = AsOf.endOf(DAY, ZoneId.of("Asia/Shanghai"));

    private final CustomerFileAssembler files = CustomerFileAssembler.of(SurvivorshipPolicy.newest());

    @Test
    void what_is_owed_decides_between_taken_watched_and_held() {
        customer("all", CreditStatus.OK, "CNY 100.00", "CNY 100.00");
        customer("more", CreditStatus.OK, "CNY 100.00", "CNY 100.01");
        customer("nearly", CreditStatus.OK, "CNY 100.00", "CNY 90.00");
        assertThat(standings().counts())
                .isEqualTo(Map.of(CreditStatus.OK, 1L, CreditStatus.WATCH, 1L, CreditStatus.HOLD, 1L));
        assertThat(standings().with(CreditStatus.HOLD))
                .extracting(standing -> standing.customer() + " " + in(standing))
                .containsExactly("more CNY 100.01 is open, more than the credit limit of CNY 100.00");
    }

    @Test
    void what_somebody_set_by_hand_stays() {
        customer("ann", CreditStatus.STOP, "CNY 100.00", "CNY 1.00");
        assertThat(standings().with(CreditStatus.STOP))
                .extracting(CreditStandingsTest::in)
                .containsExactly("somebody set it by hand: no credit");
    }

    @Test
    void without_a_limit_or_an_invoice_it_cannot_be_told_and_what_is_missing_most_is_said() {
        files.add(HERE, blank("ann").build());
        files.add(HERE, blank("bob").build());
        Credit credit = Credit.builder()
                .status(CreditStatus.OK)
                .limit(Money.parse("CNY 100.00"))
                .build();
        files.add(HERE, blank("cid").credit(credit).build());
        assertThat(standings().untold()).isEqualTo(3);
        assertThat(standings().counts()).isEmpty();
        assertThat(standings().mostMissing().in(Texts.ENGLISH)).isEqualTo("no credit limit is known");
    }

    @Test
    void another_order_like_the_last_is_tried_on_those_whose_orders_are_taken() {
        customer("fits", CreditStatus.OK, "CNY 100.00", "CNY 50.00");
        order("fits", 1, DAY.minusDays(1), "CNY 50.00");
        customer("not", CreditStatus.OK, "CNY 100.00", "CNY 50.00");
        order("not", 1, DAY.minusDays(2), "CNY 1.00");
        order("not", 2, DAY.minusDays(1), "CNY 50.01");
        order("not", 3, DAY.plusDays(1), "CNY 1.00");
        assertThat(standings().whatIf())
                .extracting(one -> one.customer() + " " + one.more())
                .containsExactly("not CNY 50.01");
        assertThat(standings().whatIf().get(0).because().in(Texts.ENGLISH))
                .isEqualTo("CNY 50.00 is open, more than the CNY 49.99 that CNY 50.01 more would leave of the credit"
                        + " limit of CNY 100.00");
    }

    private static String in(Standing standing) {
        return standing.because().in(Texts.ENGLISH);
    }

    private CreditStandings standings() {
        return CreditStandings.of(files.assemble().stream().toList(), AS_OF);
    }

    private static Customer.Builder blank(String id) {
        return Customer.builder().id(CustomerId.of(id)).party(PartyId.of(id));
    }

    private void customer(String id, CreditStatus status, String limit, String owed) {
        Credit credit =
                Credit.builder().status(status).limit(Money.parse(limit)).build();
        files.add(HERE, blank(id).credit(credit).build());
        files.add(
                HERE,
                Invoice.builder()
                        .id(InvoiceId.of("I-" + id))
                        .customer(CustomerId.of(id))
                        .issued(DAY.minusDays(9))
                        .due(DAY.plusDays(9))
                        .amount(Money.parse(owed))
                        .build());
    }

    private void order(String customer, int number, LocalDate day, String amount) {
        OrderLine line = OrderLine.builder()
                .number(1)
                .product(ProductId.of("pump"))
                .amount(Money.parse(amount))
                .build();
        files.add(
                HERE,
                Order.builder()
                        .id(OrderId.of("O-" + customer + number))
                        .customer(CustomerId.of(customer))
                        .ordered(day)
                        .currency(Money.parse(amount).currency())
                        .addLines(line)
                        .build());
    }
}
