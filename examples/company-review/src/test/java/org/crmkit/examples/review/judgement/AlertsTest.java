package org.crmkit.examples.review.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.scoring.fraud.FraudAlert;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private static final Provenance HERE = Provenance.of("here", Instant.EPOCH);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final AsOf AS_OF = AsOf.endOf(DAY, ZoneId.of("Asia/Shanghai"));

    private final PurchaseTally bought = PurchaseTally.in("CNY");
    private final CustomerFileAssembler files = CustomerFileAssembler.of(SurvivorshipPolicy.newest());

    @Test
    void an_order_far_above_all_before_is_told_within_a_week_and_not_later() {
        usual("ann");
        usual("bob");
        bought.add("ann", DAY.minusDays(6).toEpochDay(), 100_000);
        bought.add("bob", DAY.minusDays(7).toEpochDay(), 100_000);
        assertThat(alerts().of("order-spike"))
                .extracting(alert ->
                        alert.customer() + ": " + alert.evidence().get(0).in(Texts.ENGLISH))
                .containsExactly("ann: CNY 1,000.00 was ordered on 2026-06-24, where CNY 10.00 is usual and CNY 10.00"
                        + " was the most on a day before");
    }

    @Test
    void who_shares_an_account_is_told_though_neither_trades_any_more_and_the_account_is_not() {
        pays("ann", "CN-77");
        pays("bob", "CN-77");
        pays("cid", "CN-78");
        Alerts alerts = alerts();
        assertThat(alerts.of("shared-identity"))
                .extracting(FraudAlert::customer)
                .containsExactly(CustomerId.of("ann"), CustomerId.of("bob"));
        assertThat(alerts.alerts())
                .flatExtracting(FraudAlert::evidence)
                .extracting(reason -> reason.in(Texts.ENGLISH))
                .noneMatch(said -> said.contains("CN-77"));
        assertThat(alerts.customers()).isEqualTo(3);
        assertThat(alerts.trading()).isZero();
        assertThat(alerts.unrecognised()).isZero();
    }

    @Test
    void of_those_who_traded_lately_it_is_counted_of_how_many_it_cannot_be_told() {
        bought.add("now", DAY.minusDays(89).toEpochDay(), 1_000);
        bought.add("then", DAY.minusDays(90).toEpochDay(), 1_000);
        Alerts alerts = alerts();
        assertThat(alerts.trading()).isOne();
        assertThat(alerts.days()).isEqualTo(90);
        assertThat(alerts.untold().entrySet())
                .extracting(Object::toString)
                .containsExactly("fraud.order-spike=1", "fraud.unusual-refunds=0");
    }

    private void usual(String customer) {
        for (int month = 1; month <= 9; month++) {
            bought.add(customer, DAY.minusMonths(month).toEpochDay(), 1_000);
        }
    }

    private void pays(String customer, String account) {
        files.add(
                HERE,
                Customer.builder()
                        .id(CustomerId.of(customer))
                        .party(PartyId.of(customer))
                        .extensions(Extensions.none().with(CustomerRecords.BANK_ACCOUNT, account))
                        .build());
    }

    private Alerts alerts() {
        List<Buyer> buyers =
                new Bought(List.of(bought.result()), List.of()).buyers(Optional.of(files.assemble()), AS_OF);
        return Alerts.of(buyers, CustomerRecords.BANK_ACCOUNT, AS_OF);
    }
}
