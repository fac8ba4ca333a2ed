package org.crmkit.core.ordertocash;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/** Notes where more was delivered or invoiced than an order says, or a line that it does not have. */
final class Excess {
    private static final LocalizedText DELIVERED = LocalizedText.of(
            "of line {} of order {}, {} was ordered and {} delivered: {}", "订单{1}第{0}行订购{2}，已发货{3}：{4}");
    private static final LocalizedText INVOICED = LocalizedText.of(
            "of line {} of order {}, {} was ordered and {} invoiced: {}", "订单{1}第{0}行订购{2}，已开票{3}：{4}");
    private static final LocalizedText INVOICED_AMOUNT =
            LocalizedText.of("order {} is over {}, and {} was invoiced: {}", "订单{}金额{}，已开票{}：{}");
    private static final LocalizedText UNKNOWN_LINE =
            LocalizedText.of("{} {} names line {} of order {}, which has no such line", "{}{}引用订单{3}第{2}行，但该行不存在");

    private final Order order;
    private final Map<Integer, OrderLine> lines = new HashMap<>();
    private final List<Delivery> deliveries;
    private final List<Invoice> invoices;
    private final Notes notes;

    /** How much of a line, and in which documents. */
    private static final class Sum {
        private BigDecimal quantity = BigDecimal.ZERO;
        private final List<String> documents = new ArrayList<>();
    }

    private Excess(Order order, Books books) {
        this.order = order;
        this.notes = books.notes;
        this.deliveries = books.deliveriesOf(order.id());
        this.invoices = books.invoicesOf(order.id()).stream()
                .filter(invoice -> invoice.total().currency().equals(order.currency()))
                .toList();
        order.lines().forEach(line -> lines.put(line.number(), line));
    }

    /** Notes what is too much of an order; of what is invoiced, amounts only where the quantities give no reason. */
    static void check(Order order, Books books) {
        Excess excess = new Excess(order, books);
        excess.delivered();
        if (!excess.invoiced()) {
            excess.amounts();
        }
    }

    private void delivered() {
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            for (Delivery.Line line : delivery.lines()) {
                add(sums, line.orderLine(), line.quantity(), delivery);
            }
        }
        compare("delivered-more", DELIVERED, sums);
    }

    private boolean invoiced() {
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        for (Invoice invoice : invoices) {
            for (InvoiceLine line : own(invoice)) {
                line.orderLine()
                        .ifPresent(number -> add(sums, number, line.quantity().orElse(BigDecimal.ZERO), invoice));
            }
        }
        return compare("invoiced-more", INVOICED, sums);
    }

    private List<InvoiceLine> own(Invoice invoice) {
        Optional<?> own = Optional.of(order.id());
        return invoice.lines().stream()
                .filter(line -> invoice.order(line).equals(own))
                .toList();
    }

    private void add(SortedMap<Integer, Sum> sums, int number, BigDecimal quantity, SalesDocument document) {
        Ref ref = document.ref();
        if (lines.containsKey(number)) {
            Sum sum = sums.computeIfAbsent(number, line -> new Sum());
            sum.quantity = sum.quantity.add(quantity);
            sum.documents.add(ref.toString());
        } else if (!lines.isEmpty()) {
            Reason because = Reason.of(UNKNOWN_LINE, Notes.kind(ref), ref.id(), number, order.id());
            notes.note(Severity.WARNING, "unknown-line", ref, order.ref().toString(), because);
        }
    }

    private boolean compare(String code, LocalizedText text, SortedMap<Integer, Sum> sums) {
        boolean[] found = {false};
        sums.forEach((number, sum) -> ordered(number)
                .filter(ordered -> more(sum.quantity.subtract(ordered), ordered))
                .ifPresent(ordered -> {
                    Object[] args = {number, order.id(), plain(ordered), plain(sum.quantity), Phrase.list(sum.documents)
                    };
                    note(code, sum.documents, Reason.of(text, args));
                    found[0] = true;
                }));
        return found[0];
    }

    private Optional<BigDecimal> ordered(int number) {
        return Optional.ofNullable(lines.get(number)).flatMap(OrderLine::quantity);
    }

    /** Compares sums of lines where all have lines, and else totals where each invoice charges this order only. */
    private void amounts() {
        boolean byLine = invoices.stream().noneMatch(invoice -> invoice.lines().isEmpty());
        boolean byTotal = invoices.stream().allMatch(invoice -> invoice.orders().size() == 1);
        Money nothing = Money.zero(order.currency());
        if (byLine && !lines.isEmpty()) {
            compare(
                    order.net(),
                    invoices.stream()
                            .flatMap(invoice -> own(invoice).stream())
                            .map(InvoiceLine::amount)
                            .reduce(nothing, Money::plus));
        } else if (byTotal) {
            compare(order.total(), invoices.stream().map(Invoice::total).reduce(nothing, Money::plus));
        }
    }

    private void compare(Optional<Money> ordered, Money invoiced) {
        ordered.filter(amount -> more(invoiced.minus(amount).amount(), amount.amount()))
                .ifPresent(amount -> {
                    List<String> documents = invoices.stream()
                            .map(invoice -> invoice.ref().toString())
                            .toList();
                    Reason because = Reason.of(INVOICED_AMOUNT, order.id(), amount, invoiced, Phrase.list(documents));
                    note("invoiced-more", documents, because);
                });
    }

    /** {@return whether the difference goes the way of what was ordered}: of a return, further below zero. */
    private static boolean more(BigDecimal difference, BigDecimal ordered) {
        return difference.signum() * (ordered.signum() < 0 ? -1 : 1) > 0;
    }

    private void note(String code, List<String> documents, Reason because) {
        if (!documents.isEmpty()) {
            notes.note(Severity.WARNING, code, order.ref(), documents.get(documents.size() - 1), because);
        }
    }

    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal shortest = quantity.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }
}
