package org.crmkit.core.ordertocash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;

/**
 * Contracts with an order each, its deliveries, invoices and payments, all in good order but for planted faults: one chain
 * in twelve has one, of each kind in turn. All are dated within days 0 to 250.
 */
final class GeneratedChains {
    private static final int KINDS_OF_FAULTS = 16;
    private static final int ONE_IN = 3;
    private static final int TURNS = 4 * KINDS_OF_FAULTS;

    private final Random random = new Random(20261121);
    private final List<SalesDocument> documents = new ArrayList<>();
    private final TreeSet<String> planted = new TreeSet<>();

    private GeneratedChains() {}

    /** {@return so many chains}, with faults. */
    static GeneratedChains of(int chains) {
        GeneratedChains generated = new GeneratedChains();
        for (int i = 0; i < chains; i++) {
            generated.chain(i, i % ONE_IN == 0 ? i / ONE_IN % TURNS : KINDS_OF_FAULTS);
        }
        Collections.shuffle(generated.documents, generated.random);
        return generated;
    }

    /** {@return the documents, shuffled, each once} */
    List<SalesDocument> documents() {
        return documents;
    }

    /** {@return what is to be found}, as code, place and other side. */
    Set<String> planted() {
        return planted;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Two lines, one or two deliveries, an invoice for each line, paid in no, one or two parts. */
    private void chain(int i, int fault) {
        boolean faulty = fault < KINDS_OF_FAULTS;
        CustomerId customer = CustomerId.of("C" + i % 700);
        int signed = between(0, 30);
        int ordered = signed + between(0, 20);
        int tea = between(2, 9);
        Contract.Builder contract = Paper.contract("K" + i, signed).customer(customer);
        Order.Builder order = Paper.order("O" + i, ordered)
                .customer(customer)
                .contract(ContractId.of("K" + i))
                .addLine(Paper.line(1, tea, "CNY " + 10 * tea + ".50").build())
                .addLine(Paper.line(2, 1, "CNY 20.25").build())
                .promised(Paper.day(ordered + between(10, 40)));
        int shipped = ordered + between(1, 20);
        int received = shipped + between(0, 9);
        int first = between(1, tea);
        documents.add(Paper.delivery("D" + i + "a", "O" + i, shipped, received)
                .addLine(Paper.part(1, first))
                .addLine(Paper.part(2, 1))
                .build());
        if (first < tea) {
            documents.add(Paper.delivery("D" + i + "b", "O" + i, shipped, received + between(0, 9))
                    .addLine(Paper.part(1, tea - first))
                    .build());
        }
        int issued = received + between(0, 10);
        invoice(i, "a", customer, issued, 1, tea, "CNY " + 10 * tea + ".50", faulty ? 2 : between(0, 2));
        invoice(i, "b", customer, issued, 2, 1, "CNY 20.25", faulty ? 2 : between(0, 2));
        plant(fault, i, customer, contract, order);
        documents.add(contract.build());
        documents.add(order.build());
    }

    private void invoice(
            int i, String which, CustomerId customer, int issued, int line, int quantity, String amount, int parts) {
        String id = "I" + i + which;
        documents.add(Paper.invoice(id, issued)
                .customer(customer)
                .order(OrderId.of("O" + i))
                .due(Paper.day(issued + between(0, 60)))
                .addLine(Paper.charge(1, line, quantity, amount).build())
                .build());
        Money rest = Money.parse(amount);
        for (int part = 1; part <= parts; part++) {
            Money paid = part == 2 ? rest : Money.ofMinor(rest.currency(), between(1, (int) rest.minorUnits() - 1));
            rest = rest.minus(paid);
            documents.add(Paper.payment("P" + i + which + part, issued + between(0, 80), paid.toString())
                    .customer(customer)
                    .addAllocation(Payment.Allocation.of(InvoiceId.of(id), paid))
                    .build());
        }
    }

    private void expect(String code, String place, String found) {
        planted.add("order-to-cash." + code + " " + place + " " + found);
    }

    private void plant(int fault, int i, CustomerId customer, Contract.Builder contract, Order.Builder order) {
        switch (fault) {
            case 0, 1, 2, 3, 4, 5 -> unlinked(fault, i, customer, order);
            case 6, 7, 8, 9 -> money(fault, i, customer);
            case 10, 11, 12, 13 -> contradicted(fault, i, customer, contract);
            case 14, 15 -> versions(fault, i, contract, order);
            default -> {}
        }
    }

    private void unlinked(int fault, int i, CustomerId customer, Order.Builder order) {
        String x = i + "x";
        switch (fault) {
            case 0 -> {
                documents.add(Paper.delivery("D" + x, "G" + i, 90, 91).build());
                expect("delivery-without-order", "delivery:D" + x, "order:G" + i);
            }
            case 1 -> {
                documents.add(Paper.invoice("I" + x, "G" + i, 90, "CNY 7.00")
                        .customer(customer)
                        .build());
                expect("invoice-without-order", "invoice:I" + x, "order:G" + i);
            }
            case 2 -> {
                documents.add(Paper.invoice("I" + x, 90)
                        .customer(customer)
                        .amount(Money.parse("CNY 8.00"))
                        .build());
                expect("invoice-without-order", "invoice:I" + x, "");
            }
            case 3 -> {
                pay(customer, x, "CNY 3.00", "G" + i);
                expect("payment-without-invoice", "payment:P" + x, "invoice:G" + i);
            }
            case 4 -> {
                documents.add(Paper.payment("P" + x, 190, "CNY 3.50")
                        .customer(customer)
                        .build());
                expect("payment-unallocated", "payment:P" + x, "CNY 3.50");
            }
            default -> {
                order.contract(ContractId.of("G" + i));
                expect("order-without-contract", "order:O" + i, "contract:G" + i);
            }
        }
    }

    private void pay(CustomerId customer, String id, String amount, String invoice) {
        documents.add(Paper.payment("P" + id, 190, amount)
                .customer(customer)
                .addAllocation(Paper.to(invoice, amount))
                .build());
    }

    private void money(int fault, int i, CustomerId customer) {
        String x = i + "x";
        switch (fault) {
            case 6 -> {
                pay(customer, x, "CNY 0.75", "I" + i + "a");
                expect("overpaid", "invoice:I" + i + "a", "payment:P" + x);
            }
            case 7 -> {
                documents.add(Paper.invoice("I" + x, "O" + i, 99, "USD 4.00")
                        .customer(customer)
                        .due(Paper.day(120))
                        .build());
                expect("invoice-currency", "invoice:I" + x, "order:O" + i);
            }
            case 8 -> {
                pay(customer, x, "USD 2.00", "I" + i + "b");
                expect("payment-currency", "payment:P" + x, "invoice:I" + i + "b");
            }
            default -> {
                InvoiceLine again = Paper.charge(1, 2, 1, "CNY 0.25").build();
                documents.add(Paper.invoice("I" + x, 99)
                        .customer(customer)
                        .order(OrderId.of("O" + i))
                        .addLine(again)
                        .build());
                expect("invoiced-more", "order:O" + i, "invoice:I" + x);
            }
        }
    }

    private void contradicted(int fault, int i, CustomerId customer, Contract.Builder contract) {
        String x = i + "x";
        switch (fault) {
            case 10 -> {
                documents.add(Paper.delivery("D" + x, "O" + i, 99, 99)
                        .addLine(Paper.part(2, 3))
                        .build());
                expect("delivered-more", "order:O" + i, "delivery:D" + x);
            }
            case 11 -> {
                documents.add(Paper.delivery("D" + x, "O" + i, 99, 99)
                        .addLine(Paper.part(9, 1))
                        .build());
                expect("unknown-line", "delivery:D" + x, "order:O" + i);
            }
            case 12 -> {
                contract.signed(Paper.day(60));
                expect("before-predecessor", "order:O" + i, "contract:K" + i);
            }
            default -> {
                documents.add(Paper.payment("P" + x, 190, "CNY 0")
                        .customer(CustomerId.of(customer + "x"))
                        .addAllocation(Paper.to("I" + i + "a", "CNY 0"))
                        .build());
                expect("other-customer", "payment:P" + x, "invoice:I" + i + "a");
            }
        }
    }

    private void versions(int fault, int i, Contract.Builder contract, Order.Builder order) {
        if (fault == 14) {
            documents.add(contract.value(Money.parse("CNY 1.00")).build());
            contract.value(Money.parse("CNY 2.00"));
            expect("two-versions", "contract:K" + i, "value: CNY 1.00 / CNY 2.00");
            expect("of-two-versions", "order:O" + i, "contract:K" + i);
            return;
        }
        documents.add(order.amount(Money.parse("CNY 1.00")).build());
        order.amount(Money.parse("CNY 2.00"));
        expect("two-versions", "order:O" + i, "amount: CNY 1.00 / CNY 2.00");
        for (SalesDocument document : documents) {
            OrderId of = OrderId.of("O" + i);
            boolean delivers =
                    document instanceof Delivery delivery && delivery.order().equals(of);
            boolean charges =
                    document instanceof Invoice invoice && invoice.orders().contains(of);
            if (delivers || charges) {
                expect("of-two-versions", document.ref().toString(), "order:O" + i);
            }
        }
    }
}
