package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.Randomness;

/**
 * How one customer pays: most about the due day, some weeks later, few in parts, twice, or without saying what for.
 *
 * <p>Whoever pays late pays at last, at most 300 days after the due day.
 */
final class PaymentHabit {
    private static final int TERM_DAYS = 30;
    private static final int SLOW_PER_MILLE = 220;
    private static final int VERY_SLOW_PER_MILLE = 80;
    private static final int DISPUTED_PER_MILLE = 12;
    private static final int IN_PARTS_PER_MILLE = 20;
    private static final int TOO_MUCH_PER_MILLE = 1;
    private static final int WITHOUT_A_WORD_PER_MILLE = 15;
    /** So many days the books take to find out what a payment was for. */
    private static final int CLEARED_DAYS = 45;

    private final LocalDate lastDay;
    private final Randomness random;
    private final long delay;

    PaymentHabit(LocalDate lastDay, Randomness random) {
        this.lastDay = lastDay;
        this.random = random;
        long kind = random.below(1000);
        if (kind < VERY_SLOW_PER_MILLE) {
            this.delay = 30 + random.below(45);
        } else {
            this.delay = kind < VERY_SLOW_PER_MILLE + SLOW_PER_MILLE ? 5 + random.below(25) : -random.below(8);
        }
    }

    /** {@return the last day on which an invoice is paid in time} */
    LocalDate due(LocalDate issued) {
        return issued.plusDays(TERM_DAYS);
    }

    /** {@return the payments of an invoice until the last day} */
    List<Payment> payments(Invoice invoice, String number) {
        long disputed = random.chance(DISPUTED_PER_MILLE) ? 120 : 0;
        LocalDate day = due(invoice.issued()).plusDays(delay + random.below(15) - 7 + disputed);
        Money total = invoice.total();
        List<Payment> payments = new ArrayList<>();
        if (random.chance(IN_PARTS_PER_MILLE)) {
            Money first = Money.ofMinor(total.currency(), total.minorUnits() * 6 / 10);
            payments.add(payment(invoice, number + "-1", day, first));
            payments.add(payment(invoice, number + "-2", day.plusDays(30 + random.below(60)), total.minus(first)));
        } else if (random.chance(TOO_MUCH_PER_MILLE)) {
            payments.add(payment(invoice, number, day, total.plus(total)));
        } else if (random.chance(WITHOUT_A_WORD_PER_MILLE) && day.isAfter(lastDay.minusDays(CLEARED_DAYS))) {
            payments.add(blank(invoice, number, day, total).build());
        } else {
            payments.add(payment(invoice, number, day, total));
        }
        payments.removeIf(payment -> payment.received().isAfter(lastDay));
        return payments;
    }

    /** {@return the refund of a credit note, if it was made until the last day} */
    List<Payment> refund(Invoice credit, String number) {
        Payment refund = payment(credit, number, credit.issued().plusDays(5 + random.below(20)), credit.total());
        return refund.received().isAfter(lastDay) ? List.of() : List.of(refund);
    }

    private static Payment payment(Invoice invoice, String number, LocalDate day, Money amount) {
        return blank(invoice, number, day, amount)
                .addAllocations(Payment.Allocation.of(invoice.id(), amount))
                .build();
    }

    private static Payment.Builder blank(Invoice invoice, String number, LocalDate day, Money amount) {
        return Payment.builder()
                .id(PaymentId.of("R" + number))
                .customer(invoice.customer())
                .received(day)
                .amount(amount)
                .method("bank-transfer");
    }
}
