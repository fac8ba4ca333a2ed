package org.crmkit.examples.review.dealings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.dealings.Receivables.Debtor;
import org.junit.jupiter.api.Test;

class ReceivablesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 31);
    private static final Currency CNY = Currency.getInstance("CNY");

    private static Invoice invoice(String id, String customer, LocalDate due, String amount) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(CustomerId.of(customer))
                .issued(due.minusDays(30))
                .due(due)
                .amount(Money.parse(amount))
                .build();
    }

    private static Payment payment(String invoice, LocalDate day, String amount) {
        return Payment.builder()
                .id(PaymentId.of("pay-" + invoice))
                .customer(CustomerId.of("ann"))
                .received(day)
                .amount(Money.parse(amount))
                .addAllocations(Payment.Allocation.of(InvoiceId.of(invoice), Money.parse(amount)))
                .build();
    }

    private static List<Debtor> debtors(LocalDate day, SalesDocument... documents) {
        return Receivables.of(List.of(documents), AsOf.endOf(day, ZoneId.of("Asia/Shanghai")))
                .debtors(CNY);
    }

    @Test
    void an_invoice_is_overdue_from_the_day_after_it_was_due() {
        Invoice invoice = invoice("I1", "ann", DUE, "CNY 100");
        assertThat(debtors(DUE, invoice)).isEmpty();
        assertThat(debtors(DUE.plusDays(1), invoice)).extracting(Debtor::days).containsExactly(1L);
    }

    @Test
    void a_payment_counts_from_its_day_and_for_as_much_as_it_is() {
        Invoice invoice = invoice("I1", "ann", DUE, "CNY 100");
        Payment payment = payment("I1", DUE.plusDays(9), "CNY 30");
        assertThat(debtors(DUE.plusDays(8), invoice, payment))
                .extracting(debtor -> debtor.overdue().toString())
                .containsExactly("CNY 100.00");
        assertThat(debtors(DUE.plusDays(9), invoice, payment))
                .extracting(debtor -> debtor.overdue().toString())
                .containsExactly("CNY 70.00");
    }

    @Test
    void the_largest_sum_comes_first_with_its_oldest_invoice_each_currency_for_itself() {
        List<Debtor> debtors = debtors(
                DUE.plusDays(20),
                invoice("I1", "ann", DUE, "CNY 50"),
                invoice("I2", "bob", DUE.plusDays(10), "CNY 40"),
                invoice("I3", "bob", DUE.plusDays(5), "CNY 40"),
                invoice("I4", "ann", DUE, "USD 900"),
                invoice("I5", "cid", DUE.plusDays(20), "CNY 900"));
        assertThat(debtors)
                .extracting(
                        debtor -> debtor.customer().value(),
                        Debtor::invoices,
                        debtor -> debtor.oldest().invoice().value(),
                        Debtor::days)
                .containsExactly(tuple("bob", 2, "I3", 15L), tuple("ann", 1, "I1", 20L));
    }
}
