package org.crmkit.core.ordertocash;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.value.Money;

/** Sets payments against the invoices that they settle. */
final class Settlement {
    private static final LocalizedText OVERPAID =
            LocalizedText.of("of invoice {} over {}, {} was settled by {}: {} too much", "发票{}金额{}，已由{3}核销{2}：多出{4}");
    private static final Comparator<Books.Posting> BY_DAY = Comparator.comparing(
                    (Books.Posting posting) -> posting.payment().received())
            .thenComparing(posting -> posting.payment().id());

    private final Books books;

    private Settlement(Books books) {
        this.books = books;
    }

    /** {@return what is open of each invoice, by id}; where too much was paid is noted. */
    static List<InvoiceBalance> of(Books books) {
        Settlement settlement = new Settlement(books);
        return books.invoices.sorted().stream().map(settlement::balance).toList();
    }

    private InvoiceBalance balance(Invoice invoice) {
        List<Books.Posting> postings =
                books.postingsOf(invoice.id()).stream().sorted(BY_DAY).toList();
        Money total = invoice.total();
        Money paid = postings.stream().map(Books.Posting::amount).reduce(Money.zero(total.currency()), Money::plus);
        List<PaymentId> payments = postings.stream()
                .map(posting -> posting.payment().id())
                .distinct()
                .toList();
        Optional<LocalDate> settled = settled(invoice, postings);
        overpaid(invoice, paid, payments);
        return InvoiceBalance.builder()
                .invoice(invoice.id())
                .customer(invoice.customer())
                .orders(invoice.orders().stream()
                        .filter(id -> books.orders.find(id).isPresent())
                        .toList())
                .issued(invoice.issued())
                .due(invoice.due())
                .total(total)
                .paid(paid)
                .payments(payments)
                .settled(settled)
                .overdueDays(overdue(invoice, settled.isPresent() || total.signum() < 0))
                .build();
    }

    /** {@return the day since which nothing is open}; what is paid and taken back on one day counts together. */
    private static Optional<LocalDate> settled(Invoice invoice, List<Books.Posting> postings) {
        Money total = invoice.total();
        Money paid = Money.zero(total.currency());
        Optional<LocalDate> settled = covers(paid, total) ? Optional.of(invoice.issued()) : Optional.empty();
        SortedMap<LocalDate, Money> days = new TreeMap<>();
        postings.forEach(posting -> days.merge(posting.payment().received(), posting.amount(), Money::plus));
        for (Map.Entry<LocalDate, Money> day : days.entrySet()) {
            paid = paid.plus(day.getValue());
            settled = covers(paid, total) ? settled.or(() -> Optional.of(day.getKey())) : Optional.empty();
        }
        return settled;
    }

    /** {@return whether nothing of the total is left}; of a credit note, the other way round. */
    private static boolean covers(Money paid, Money total) {
        int left = total.minus(paid).signum();
        return left == 0 || left != (total.signum() < 0 ? -1 : 1);
    }

    private Optional<Long> overdue(Invoice invoice, boolean nothingDue) {
        if (nothingDue) {
            return Optional.of(0L);
        }
        return invoice.due().map(due -> Math.max(0, ChronoUnit.DAYS.between(due, books.asOf.date())));
    }

    private void overpaid(Invoice invoice, Money paid, List<PaymentId> payments) {
        Money more = paid.minus(invoice.total());
        int sign =
                invoice.total().signum() == 0 ? more.signum() : invoice.total().signum();
        if (more.signum() * sign > 0 && !payments.isEmpty()) {
            String last = "payment:" + payments.get(payments.size() - 1);
            Reason because = Reason.of(OVERPAID, invoice.id(), invoice.total(), paid, Phrase.list(payments), more);
            books.notes.note(Severity.WARNING, "overpaid", invoice.ref(), last, because);
        }
    }
}
