package org.crmkit.examples.review.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.outlook.Earnings;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/**
 * Writes the documents behind one customer's purchases: each was ordered on its day, then delivered, charged and paid, as far as
 * there was time until the last day; what came back was credited.
 */
final class Papers {
    private static final int PROMISED_DAYS = 10;
    private static final int LATE_PER_MILLE = 90;
    private static final int IN_TWO_PARTS_PER_MILLE = 60;
    private static final int NO_COST_EACH = 12;
    private static final BigDecimal COST_OF_SERVICES = new BigDecimal("0.45");
    private static final BigDecimal COST_OF_GOODS = new BigDecimal("0.72");

    private final LocalDate lastDay;
    private final Randomness random;
    private final PaymentHabit habit;
    private final List<SalesDocument> documents = new ArrayList<>();
    /** What was charged last, by amount. */
    private final Map<Money, Invoice> charged = new HashMap<>();

    /** Starts without a document. */
    Papers(LocalDate lastDay, Randomness random, PaymentHabit habit) {
        this.lastDay = lastDay;
        this.random = random;
        this.habit = habit;
    }

    /** {@return the documents behind all that one customer bought} */
    List<SalesDocument> of(List<Line> lines) {
        for (Line line : lines) {
            if (line.isReturn()) {
                credit(line);
            } else {
                order(line);
            }
        }
        return documents;
    }

    /** {@return the number of the documents behind a line} */
    static String number(Line line) {
        return line.id().substring(1);
    }

    private void order(Line line) {
        BigDecimal quantity = BigDecimal.valueOf(1 + random.below(9));
        OrderLine what = OrderLine.builder()
                .number(1)
                .product(ProductId.of(line.product()))
                .quantity(quantity)
                .amount(line.amount())
                .extensions(cost(line))
                .build();
        OrderId id = OrderId.of("O" + number(line));
        documents.add(Order.builder()
                .id(id)
                .customer(CustomerId.of(line.buyer().id()))
                .ordered(line.day())
                .currency(line.amount().currency())
                .addLines(what)
                .promised(line.day().plusDays(PROMISED_DAYS))
                .salesEmployee(Staff.of(line.buyer()))
                .build());
        LocalDate shipped = deliver(line, quantity);
        LocalDate issued = shipped.plusDays(3 + random.below(3));
        if (!issued.isAfter(lastDay)) {
            charge(line, id, issued);
        }
    }

    /** {@return what the goods cost the company}: services little, parts much; of some customers nobody kept it. */
    private static Extensions cost(Line line) {
        if (line.buyer().number() % NO_COST_EACH == 0) {
            return Extensions.none();
        }
        BigDecimal share = line.product().startsWith("SV-") ? COST_OF_SERVICES : COST_OF_GOODS;
        return Extensions.none()
                .with(
                        Earnings.GOODS_COST,
                        line.amount().times(share, RoundingMode.HALF_UP).amount());
    }

    /** {@return the day on which the last of it left}, which may lie behind the last day. */
    private LocalDate deliver(Line line, BigDecimal quantity) {
        long delay = random.chance(LATE_PER_MILLE) ? 8 + random.below(15) : 0;
        LocalDate shipped = line.day().plusDays(1 + random.below(4) + delay);
        boolean parts = random.chance(IN_TWO_PARTS_PER_MILLE) && quantity.compareTo(BigDecimal.ONE) > 0;
        deliver(line, 1, shipped, parts ? BigDecimal.ONE : quantity);
        if (parts) {
            shipped = shipped.plusDays(2 + random.below(10));
            deliver(line, 2, shipped, quantity.subtract(BigDecimal.ONE));
        }
        return shipped;
    }

    private void deliver(Line line, int part, LocalDate shipped, BigDecimal quantity) {
        LocalDate received = shipped.plusDays(1 + random.below(3));
        if (!shipped.isAfter(lastDay)) {
            documents.add(Delivery.builder()
                    .id(DeliveryId.of("D" + number(line) + "-" + part))
                    .order(OrderId.of("O" + number(line)))
                    .shipped(shipped)
                    .received(Optional.of(received).filter(day -> !day.isAfter(lastDay)))
                    .addLines(Delivery.Line.of(1, quantity))
                    .build());
        }
    }

    private void charge(Line line, OrderId order, LocalDate issued) {
        Invoice invoice = Invoice.builder()
                .id(InvoiceId.of("I" + number(line)))
                .customer(CustomerId.of(line.buyer().id()))
                .order(order)
                .issued(issued)
                .due(habit.due(issued))
                .amount(line.amount())
                .build();
        documents.add(invoice);
        charged.put(line.amount(), invoice);
        documents.addAll(habit.payments(invoice, number(line)));
    }

    private void credit(Line back) {
        Optional.ofNullable(charged.get(back.amount().negated())).ifPresent(invoice -> {
            LocalDate day = back.day().isBefore(invoice.issued()) ? invoice.issued() : back.day();
            LocalDate issued = day.plusDays(2);
            if (!issued.isAfter(lastDay)) {
                Invoice credit = Invoice.builder()
                        .id(InvoiceId.of("C" + number(back)))
                        .customer(invoice.customer())
                        .order(invoice.order())
                        .issued(issued)
                        .amount(back.amount())
                        .corrects(invoice.id())
                        .build();
                documents.add(credit);
                documents.addAll(habit.refund(credit, number(back)));
            }
        });
    }
}
