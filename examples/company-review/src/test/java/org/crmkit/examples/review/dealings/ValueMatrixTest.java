package org.crmkit.examples.review.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.worth.Worth;
import org.crmkit.scoring.worth.WorthBasis;
import org.crmkit.scoring.worth.WorthClass;
import org.crmkit.scoring.worth.WorthThresholds;
import org.junit.jupiter.api.Test;

class ValueMatrixTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final AsOf AS_OF = AsOf.endOf(DAY, ZoneId.of("Asia/Shanghai"));
    private static final LocalDate ESTIMATED = LocalDate.of(2026, 1, 1);

    private final PurchaseTally purchases = PurchaseTally.in(Currency.getInstance("CNY"));

    private void bought(String customer, LocalDate day, long yuan) {
        purchases.add(customer, day.toEpochDay(), yuan * 100);
    }

    private static Customer.Builder customer(String id, String potential) {
        return Customer.builder()
                .id(CustomerId.of(id))
                .party(PartyId.of(id))
                .value(CustomerValue.builder()
                        .asOf(ESTIMATED)
                        .potential(Money.parse(potential))
                        .build());
    }

    private Optional<ValueMatrix> matrix(AsOf asOf, Customer... customers) {
        return ValueMatrix.of(List.of(customers), purchases.result(), asOf);
    }

    @Test
    void the_current_value_is_the_revenue_of_the_last_12_months() {
        bought("ann", DAY.plusDays(1).minusMonths(12), 100);
        bought("ann", DAY, 20);
        bought("ann", DAY.minusDays(1), -5);
        bought("bob", DAY.minusMonths(12), 100);
        ValueMatrix matrix = matrix(
                        AS_OF,
                        customer("ann", "CNY 200").build(),
                        customer("bob", "CNY 300").build())
                .orElseThrow();
        assertThat(matrix.placed())
                .extracting(worth -> worth.current().orElseThrow().toString())
                .containsExactly("CNY 115.00", "CNY 0.00");
    }

    @Test
    void who_brings_little_and_could_bring_much_is_to_be_developed_and_the_reason_says_so() {
        bought("ann", DAY, 10);
        bought("bob", DAY, 1000);
        bought("cid", DAY, 30);
        bought("dan", DAY.minusYears(2), 40);
        ValueMatrix matrix = matrix(
                        AS_OF,
                        customer("ann", "CNY 5000").build(),
                        customer("bob", "CNY 2000").build(),
                        customer("cid", "CNY 60").build(),
                        customer("dan", "CNY 9000").build())
                .orElseThrow();
        assertThat(matrix.toDevelop()).hasSize(1);
        Worth ann = matrix.toDevelop().get(0);
        assertThat(ann.customer()).hasToString("ann");
        assertThat(ann.because())
                .hasToString("current value CNY 10.00 is below CNY 20.00; potential value CNY 5,000.00 is at least CNY"
                        + " 3,500.00");
        assertThat(ValueMatrix.room(ann)).hasToString("CNY 4990.00");
        assertThat(matrix.toWinBack()).isOne();
        assertThat(matrix.report().line(WorthClass.DEVELOP).customers()).isEqualTo(2);
    }

    @Test
    void a_potential_that_was_estimated_later_is_not_known_yet() {
        bought("ann", LocalDate.of(2025, 12, 1), 10);
        AsOf before = AsOf.endOf(ESTIMATED.minusDays(1), AS_OF.zone());
        assertThat(matrix(before, customer("ann", "CNY 200").build())).isEmpty();
        assertThat(matrix(
                        AsOf.endOf(ESTIMATED, AS_OF.zone()),
                        customer("ann", "CNY 200").build()))
                .isPresent();
    }

    @Test
    void a_customer_without_purchases_in_the_main_currency_has_no_place() {
        bought("ann", DAY, 10);
        ValueMatrix matrix = matrix(
                        AS_OF,
                        customer("ann", "CNY 200").build(),
                        customer("eve", "USD 200").build())
                .orElseThrow();
        assertThat(matrix.placed()).extracting(Worth::customer).containsExactly(CustomerId.of("ann"));
    }

    @Test
    void a_potential_in_another_currency_is_not_known() {
        bought("ann", DAY, 10);
        bought("eve", DAY, 10);
        ValueMatrix matrix = matrix(
                        AS_OF,
                        customer("ann", "CNY 200").build(),
                        customer("eve", "USD 200").build())
                .orElseThrow();
        assertThat(matrix.with(WorthBasis.UNKNOWN)).extracting(Worth::customer).containsExactly(CustomerId.of("eve"));
    }

    @Test
    void who_stood_elsewhere_and_is_near_the_threshold_keeps_its_place_and_a_hand_wins() {
        bought("ann", DAY, 100);
        bought("bob", DAY, 105);
        bought("cid", DAY, 90);
        Customer held = customer("bob", "CNY 200")
                .addClassifications(classification("LET_GO")
                        .byRule(WorthThresholds.RULE, "1", Reason.of("placed before"))
                        .build())
                .build();
        Customer byHand = customer("cid", "CNY 300")
                .addClassifications(classification("KEEP")
                        .byHand(EmployeeId.of("E-01"), "key account")
                        .build())
                .build();
        ValueMatrix matrix =
                matrix(AS_OF, customer("ann", "CNY 200").build(), held, byHand).orElseThrow();
        assertThat(matrix.with(WorthBasis.HELD)).extracting(Worth::customer).containsExactly(held.id());
        assertThat(matrix.with(WorthBasis.OVERRIDDEN))
                .extracting(Worth::customer)
                .containsExactly(byHand.id());
    }

    private static Classification.Builder classification(String code) {
        return Classification.builder()
                .scheme(WorthThresholds.SCHEME)
                .code(code)
                .period(DateRange.from(ESTIMATED));
    }
}
