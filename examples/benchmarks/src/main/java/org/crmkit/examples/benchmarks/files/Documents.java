package org.crmkit.examples.benchmarks.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.FollowUpId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Money;

/**
 * What two sources tell of some customers, one after the other: of each ten documents an ERP tells two orders, two deliveries,
 * two invoices and a payment, a CRM two talks and a follow-up. Every id is a text of its own, as a result set gives it.
 */
final class Documents {
    private static final String TEN = "ODIPTODITF";
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_095;
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Provenance ERP =
            Provenance.of("erp", Instant.parse("2026-01-31T00:00:00Z")).department("sales");
    private static final Provenance CRM =
            Provenance.of("crm", Instant.parse("2026-01-30T00:00:00Z")).department("service");

    private final SplittableRandom random = new SplittableRandom(42);
    private final List<Told> told = new ArrayList<>();

    /** A fact and who tells it. */
    record Told(Provenance from, Object fact) {}

    private Documents() {}

    /** {@return the record and so many documents of each customer} */
    static List<Told> of(int customers, int documents) {
        Documents made = new Documents();
        for (int customer = 0; customer < customers; customer++) {
            made.customer(customer);
            for (int number = 0; number < documents; number++) {
                made.document(customer, number);
            }
        }
        return made.told;
    }

    /** {@return an assembler that was told all that} */
    static CustomerFileAssembler assembler(List<Told> told) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        for (Told one : told) {
            assembler.add(one.from(), one.fact());
        }
        return assembler;
    }

    private static CustomerId id(int customer) {
        return CustomerId.of("C" + customer);
    }

    /** The key of one of a customer's documents. */
    private static String key(int customer, int number) {
        return customer + "-" + number;
    }

    private void customer(int customer) {
        told.add(new Told(
                CRM,
                Customer.builder()
                        .id(id(customer))
                        .party(PartyId.of("P" + customer))
                        .name("Customer " + customer)
                        .status(CustomerStatus.ACTIVE)
                        .since(FIRST_DAY)
                        .owner(EmployeeId.of("E" + customer % 50))
                        .build()));
    }

    private void document(int customer, int number) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String key = key(customer, number);
        switch (TEN.charAt(number % TEN.length())) {
            case 'O' -> told.add(new Told(ERP, order(key, customer, day)));
            case 'D' -> told.add(new Told(ERP, delivery(key, key(customer, number - 1), day)));
            case 'I' -> told.add(new Told(ERP, invoice(key, customer, key(customer, number - 2), day)));
            case 'P' -> told.add(new Told(ERP, payment(key, customer, key(customer, number - 1), day)));
            case 'T' -> told.add(new Told(CRM, talk(key, customer, day)));
            default -> told.add(new Told(CRM, followUp(key, customer, day)));
        }
    }

    private Order order(String key, int customer, LocalDate day) {
        return Order.builder()
                .id(OrderId.of("O" + key))
                .customer(id(customer))
                .ordered(day)
                .currency(CNY)
                .addLine(OrderLine.builder()
                        .number(1)
                        .product(ProductId.of("tea-" + random.nextInt(500)))
                        .quantity(BigDecimal.valueOf(1 + random.nextInt(9)))
                        .amount(amount())
                        .build())
                .promised(day.plusDays(14))
                .build();
    }

    private static Delivery delivery(String key, String order, LocalDate day) {
        return Delivery.builder()
                .id(DeliveryId.of("D" + key))
                .order(OrderId.of("O" + order))
                .shipped(day)
                .received(day.plusDays(2))
                .build();
    }

    private Invoice invoice(String key, int customer, String order, LocalDate day) {
        return Invoice.builder()
                .id(InvoiceId.of("I" + key))
                .customer(id(customer))
                .order(OrderId.of("O" + order))
                .issued(day)
                .due(day.plusDays(30))
                .amount(amount())
                .build();
    }

    private Payment payment(String key, int customer, String invoice, LocalDate day) {
        Money amount = amount();
        return Payment.builder()
                .id(PaymentId.of("P" + key))
                .customer(id(customer))
                .received(day)
                .amount(amount)
                .addAllocation(Payment.Allocation.of(InvoiceId.of("I" + invoice), amount))
                .build();
    }

    private Money amount() {
        return Money.ofMinor(CNY, 100 + random.nextInt(1_000_000));
    }

    private static Interaction talk(String key, int customer, LocalDate day) {
        Instant start = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return Interaction.builder()
                .id(InteractionId.of("T" + key))
                .customer(id(customer))
                .kind("talk")
                .channel(Channel.PHONE)
                .direction(Direction.OUTBOUND)
                .status(InteractionStatus.COMPLETED)
                .startedAt(start)
                .endedAt(start.plusSeconds(600))
                .subject("What became of " + key)
                .build();
    }

    private static FollowUp followUp(String key, int customer, LocalDate day) {
        return FollowUp.builder()
                .id(FollowUpId.of("F" + key))
                .customer(id(customer))
                .employee(EmployeeId.of("E" + customer % 50))
                .agreed(day)
                .due(day.plusDays(7))
                .subject("Ask about " + key)
                .build();
    }
}
