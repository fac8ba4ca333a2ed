package org.crmkit.core.ordertocash;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DocumentStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;

/** Documents with few ids and few days, so that they often meet, contradict each other and miss each other. */
final class RandomPapers {
    private final Random random;

    private RandomPapers(Random random) {
        this.random = random;
    }

    static List<SalesDocument> of(Random random) {
        RandomPapers papers = new RandomPapers(random);
        List<SalesDocument> documents = new ArrayList<>();
        for (int count = random.nextInt(25); count > 0; count--) {
            documents.add(papers.document());
        }
        return documents;
    }

    private SalesDocument document() {
        return switch (random.nextInt(10)) {
            case 0 -> Paper.quote("Q" + up(2), up(20)).customer(customer()).build();
            case 1 -> Paper.contract("K" + up(2), up(20)).customer(customer()).build();
            case 2, 3, 4 -> order();
            case 5 -> delivery();
            case 6, 7 -> invoice();
            default -> payment();
        };
    }

    private int up(int most) {
        return random.nextInt(most + 1);
    }

    private CustomerId customer() {
        return CustomerId.of("C" + (up(9) == 0 ? 2 : 1));
    }

    private String currency() {
        return up(9) == 0 ? "USD " : "CNY ";
    }

    private Order order() {
        Order.Builder order = Paper.order("O" + up(4), up(20)).customer(customer());
        for (int number = up(2); number > 0; number--) {
            OrderLine.Builder line = Paper.line(number, up(4), "CNY " + up(9) + ".00");
            order.addLine(up(2) == 0 ? line.promised(Paper.day(up(40))).build() : line.build());
        }
        if (up(1) == 0) {
            order.promised(Paper.day(up(40)));
        }
        if (up(3) == 0) {
            order.contract(ContractId.of("K" + up(2))).quote(QuoteId.of("Q" + up(2)));
        }
        if (up(4) == 0) {
            order.status(Paper.status(DocumentStatus.Category.values()[up(3)], up(40)));
        }
        return order.build();
    }

    private Delivery delivery() {
        int shipped = up(30);
        Delivery.Builder delivery = Paper.delivery("D" + up(6), "O" + up(4), shipped, shipped + up(10))
                .shipped(Paper.day(shipped));
        for (int lines = up(2); lines > 0; lines--) {
            delivery.addLine(Paper.part(1 + up(2), up(5) - 1));
        }
        return delivery.build();
    }

    private Invoice invoice() {
        String currency = currency();
        Invoice.Builder invoice = Paper.invoice("I" + up(5), up(30)).customer(customer());
        if (up(4) > 0) {
            invoice.order(OrderId.of("O" + up(4)));
        }
        if (up(4) > 0) {
            invoice.due(Paper.day(up(40)));
        }
        int lines = up(2);
        for (int number = 1; number <= lines; number++) {
            InvoiceLine.Builder line = Paper.charge(number, 1 + up(2), up(4) - 1, currency + (up(12) - 3) + ".00");
            invoice.addLine(up(3) == 0 ? line.order(OrderId.of("O" + up(4))).build() : line.build());
        }
        if (lines == 0 || up(2) == 0) {
            invoice.amount(Money.parse(currency + (up(20) - 4) + ".00"));
        }
        return invoice.build();
    }

    private Payment payment() {
        String currency = currency();
        Payment.Builder payment =
                Paper.payment("P" + up(6), up(40), currency + "0").customer(customer());
        int amount = 0;
        for (int parts = up(2); parts > 0; parts--) {
            int part = up(12) - 2;
            amount += part;
            payment.addAllocation(Payment.Allocation.of(
                    InvoiceId.of("I" + up(5)), Money.of(currency.strip(), BigDecimal.valueOf(part))));
        }
        int more = amount == 0 ? 0 : Integer.signum(amount) * Math.max(0, up(6) - 3);
        return payment.amount(Money.of(currency.strip(), BigDecimal.valueOf(amount + more)))
                .build();
    }
}
