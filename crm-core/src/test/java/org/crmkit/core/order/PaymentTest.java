package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.C1;
import static org.crmkit.core.order.SalesDocuments.DAY;
import static org.crmkit.core.order.SalesDocuments.endOf;

import java.time.LocalDate;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTest {
    private static Payment.Builder of(String amount, String... allocated) {
        Payment.Builder payment = Payment.builder()
                .id(PaymentId.of("P1"))
                .customer(C1)
                .received(DAY)
                .amount(Money.parse(amount));
        for (String part : allocated) {
            payment.addAllocation(Payment.Allocation.of(InvoiceId.of("I1"), Money.parse(part)));
        }
        return payment;
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 10.00, CNY 4.00, CNY 6.00, CNY 0.00",
        "CNY 10.00, CNY 4.00, CNY 5.99, CNY 0.01",
        "CNY 10.00, CNY 12.00, CNY -2.00, CNY 0.00",
        "CNY -10.00, CNY -4.00, CNY -6.00, CNY 0.00",
        "CNY -10.00, CNY -12.00, CNY 3.00, CNY -1.00",
        "CNY 0.00, CNY 5.00, CNY -5.00, CNY 0.00",
        "CNY 10.00, CNY 5.00, CNY -5.00, CNY 10.00"
    })
    void what_is_not_allocated_is_the_rest(String amount, String one, String other, String rest) {
        assertThat(of(amount, one, other).build().unallocated()).isEqualTo(Money.parse(rest));
        assertThat(of(amount).build().unallocated()).isEqualTo(Money.parse(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 10.00, CNY 10.01",
        "CNY 10.00, CNY -0.01",
        "CNY -10.00, CNY -10.01",
        "CNY -10.00, CNY 0.01",
        "CNY 0.00, CNY 0.01",
        "CNY 0.00, CNY -0.01"
    })
    void no_more_can_be_settled_than_was_paid(String amount, String allocated) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(amount, allocated).build())
                .withMessage("Payment P1 of " + amount + " cannot settle " + allocated);
    }

    @Test
    void allocations_are_in_the_payments_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("CNY 10.00", "USD 1.00").build())
                .withMessage("Payment P1 is in CNY, found an allocation of USD 1.00");
    }

    @Test
    void its_parts_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("CNY 1.00").method(" ").build())
                .withMessage("The method of a payment must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> of("CNY 1.00").received(LocalDate.of(10000, 1, 1)).build())
                .withMessageStartingWith("The day of a payment must lie");
    }

    @Test
    void it_is_known_from_its_day_on() {
        Payment payment = of("CNY 1.00").build();
        assertThat(payment.knownAt(endOf(DAY.minusDays(1)))).isEmpty();
        assertThat(payment.knownAt(endOf(DAY))).containsSame(payment);
    }
}
