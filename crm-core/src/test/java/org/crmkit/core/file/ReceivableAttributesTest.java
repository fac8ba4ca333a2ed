package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ReceivableAttributesTest {
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-01-31T12:00:00Z"));

    private static AsOf on(int day) {
        return AsOf.endOf(FIRST.plusDays(day), ZoneId.of("Asia/Shanghai"));
    }

    private static Invoice.Builder invoice(String id, int day, String amount) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(LOTUS)
                .issued(FIRST.plusDays(day))
                .amount(Money.parse(amount));
    }

    private static Payment payment(int day, String invoice, String amount) {
        return Payment.builder()
                .id(PaymentId.of("P" + day))
                .customer(LOTUS)
                .received(FIRST.plusDays(day))
                .amount(Money.parse(amount))
                .addAllocation(Payment.Allocation.of(InvoiceId.of(invoice), Money.parse(amount)))
                .build();
    }

    private static CustomerFile file(Object... facts) {
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
                .addAll(ERP, List.of(facts))
                .assemble()
                .find(LOTUS)
                .orElseThrow();
    }

    private static CustomerFile standing() {
        return file(
                invoice("I1", 2, "CNY 100.00").due(FIRST.plusDays(5)).build(),
                invoice("I2", 4, "CNY 30.00").due(FIRST.plusDays(8)).build(),
                payment(7, "I1", "CNY 40.00"),
                payment(9, "I1", "CNY 60.00"));
    }

    private static String told(CustomerFile file, int day) {
        return Stream.<Attribute<CustomerFile, ?>>of(
                        ReceivableAttributes.OPEN_AMOUNT,
                        ReceivableAttributes.OVERDUE_AMOUNT,
                        ReceivableAttributes.OVERDUE_DAYS)
                .map(attribute ->
                        attribute.of(file, on(day)).map(Objects::toString).orElse("?"))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    @Test
    void open_amount_and_overdue_days_are_those_of_the_day_asked_about() {
        CustomerFile file = standing();
        assertThat(Stream.of(1, 2, 5, 6, 7, 8, 9).map(day -> told(file, day)))
                .containsExactly(
                        "?, ?, ?",
                        "CNY 100.00, CNY 0.00, 0",
                        "CNY 130.00, CNY 0.00, 0",
                        "CNY 130.00, CNY 100.00, 1",
                        "CNY 90.00, CNY 60.00, 2",
                        "CNY 90.00, CNY 60.00, 3",
                        "CNY 30.00, CNY 30.00, 1");
    }

    @Test
    void amounts_of_two_currencies_are_not_added_but_days_are_known() {
        CustomerFile file = file(
                invoice("I1", 2, "CNY 100.00").due(FIRST.plusDays(5)).build(),
                invoice("I2", 3, "USD 7.00").due(FIRST.plusDays(4)).build());
        assertThat(told(file, 2)).isEqualTo("CNY 100.00, CNY 0.00, 0");
        assertThat(told(file, 6)).isEqualTo("?, ?, 2");
    }

    @Test
    void an_open_invoice_without_a_due_day_leaves_days_unknown_unless_another_is_overdue() {
        Invoice open = invoice("I1", 2, "CNY 5.00").build();
        assertThat(told(file(open), 6)).isEqualTo("CNY 5.00, CNY 0.00, ?");
        assertThat(told(
                        file(
                                open,
                                invoice("I2", 2, "CNY 1.00")
                                        .due(FIRST.plusDays(4))
                                        .build()),
                        6))
                .isEqualTo("CNY 6.00, CNY 1.00, 2");
        assertThat(told(file(open, payment(6, "I1", "CNY 5.00")), 6)).isEqualTo("CNY 0.00, CNY 0.00, 0");
    }

    @Test
    void packs_find_them_by_their_names() {
        assertThat(ReceivableAttributes.standard().all())
                .extracting(Attribute::name)
                .containsExactly("customer.open-amount", "customer.overdue-amount", "customer.overdue-days");
        assertThat(ReceivableAttributes.OVERDUE_DAYS.of(file(), on(9))).isEmpty();
    }

    /** No attribute sees what comes later. */
    @Property(tries = 30)
    void none_sees_the_future(@ForAll @IntRange(min = 0, max = 12) int day) {
        CustomerFile file = standing();
        assertThat(told(file.knownAt(on(day)), day)).isEqualTo(told(file, day));
        assertThat(ReceivableAttributes.OVERDUE_DAYS.of(file, on(day)).orElse(BigDecimal.ZERO))
                .isLessThanOrEqualTo(BigDecimal.valueOf(day));
    }
}
