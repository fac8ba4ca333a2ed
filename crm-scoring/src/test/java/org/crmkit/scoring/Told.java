package org.crmkit.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.InstalledProductId;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.install.WarrantyId;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.CaseStatus;
import org.crmkit.core.service.Rating;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/**
 * Something that a customer's file tells, for tests of whole files.
 *
 * @param what which kind of fact
 * @param ago how many days before {@link #NOW} it began, later if below zero; some kinds go on for ten days
 */
record Told(What what, int ago) {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final CustomerId ANN = CustomerId.of("ann");
    private static final PartyId PARTY = PartyId.of("P1");
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-06-29T08:00:00Z"));

    /** The kinds of facts. */
    enum What {
        BOUGHT,
        GAVE_BACK,
        BILLED,
        PAID,
        WROTE,
        TOUCHED,
        COMPLAINED,
        WAS_ASKED,
        SIGNED,
        INSTALLED,
        MAIN_CONTACT
    }

    /** {@return the file of a customer of whom the record tells everything that packs ask for} */
    static CustomerFile file(Collection<Told> told) {
        Customer customer = Customer.builder()
                .id(ANN)
                .party(PARTY)
                .status(CustomerStatus.ACTIVE)
                .since(LocalDate.of(2020, 1, 1))
                .credit(Credit.builder()
                        .status(CreditStatus.OK)
                        .limit(Money.parse("CNY 100"))
                        .build())
                .value(CustomerValue.builder()
                        .asOf(NOW.date())
                        .actual(Money.parse("CNY 50"))
                        .potential(Money.parse("CNY 100"))
                        .build())
                .build();
        return file(customer, told);
    }

    /** {@return the file of a customer of whom the record tells nothing} */
    static CustomerFile bare(Told... told) {
        return file(Customer.builder().id(ANN).party(PARTY).build(), List.of(told));
    }

    /** {@return the file of a customer of whom the record tells only since when it is one} */
    static CustomerFile born(LocalDate since, Told... told) {
        return file(Customer.builder().id(ANN).party(PARTY).since(since).build(), List.of(told));
    }

    private static CustomerFile file(Customer customer, Collection<Told> told) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, customer)
                .add(ERP, Organization.builder().id(PARTY).displayName("Ann's").build());
        int number = 0;
        for (Told it : told) {
            assembler.addAll(Provenance.of("erp", it.at(0)), it.facts("f" + number++));
        }
        return assembler.assemble().find(ANN).orElseThrow();
    }

    private LocalDate day() {
        return NOW.date().minusDays(ago);
    }

    private Instant at(int daysLater) {
        return day().plusDays(daysLater).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private List<Object> facts(String id) {
        return switch (what) {
            case BOUGHT -> List.of(bought(id, "CNY 10"));
            case GAVE_BACK -> List.of(bought(id, "CNY -5"));
            case BILLED -> List.of(billed(id));
            case PAID -> List.of(billed(id), paid(id));
            case WROTE -> List.of(wrote(id));
            case TOUCHED -> List.of(touched());
            case COMPLAINED -> List.of(complained(id));
            case WAS_ASKED -> List.of(asked(id));
            case SIGNED -> List.of(signed(id));
            case INSTALLED -> installed(id);
            case MAIN_CONTACT ->
                List.of(
                        contact(id),
                        ContactPoint.email(id + "@example.com")
                                .party(PARTY)
                                .period(DateRange.from(day()))
                                .build());
        };
    }

    private Purchase bought(String id, String amount) {
        return Purchase.builder()
                .id(PurchaseId.of(id))
                .customer(ANN)
                .day(day())
                .amount(Money.parse(amount))
                .product(ProductId.of("bolt"))
                .outlet(OutletId.of("north"))
                .build();
    }

    private Invoice billed(String id) {
        InvoiceLine line = InvoiceLine.builder()
                .number(1)
                .product(ProductId.of("bolt"))
                .quantity(BigDecimal.TEN)
                .amount(Money.parse("CNY 9"))
                .build();
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(ANN)
                .issued(day())
                .due(day().plusDays(5))
                .addLines(line)
                .build();
    }

    private Payment paid(String id) {
        return Payment.builder()
                .id(PaymentId.of(id))
                .customer(ANN)
                .received(day().plusDays(10))
                .amount(Money.parse("CNY 9"))
                .addAllocation(Payment.Allocation.of(InvoiceId.of(id), Money.parse("CNY 9")))
                .build();
    }

    private Interaction wrote(String id) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .customer(ANN)
                .kind("inquiry")
                .channel(Channel.EMAIL)
                .direction(Direction.INBOUND)
                .status(InteractionStatus.COMPLETED)
                .startedAt(at(0))
                .build();
    }

    private Touch touched() {
        return Touch.builder()
                .campaign(CampaignId.of("spring"))
                .party(PARTY)
                .channel(Channel.EMAIL)
                .at(at(0))
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(Touch.Outcome.Category.CLICKED, "clicked"))
                .build();
    }

    private ServiceCase complained(String id) {
        Timeline<CaseStatus> status = Timeline.start(at(0), CaseStatus.of(CaseStatus.Category.OPEN), Cause.by("E1"))
                .then(at(10), CaseStatus.resolved("solved"), Cause.by("E1"));
        return ServiceCase.builder()
                .id(CaseId.of(id))
                .customer(ANN)
                .kind("complaint")
                .opened(at(0))
                .status(status)
                .build();
    }

    private Satisfaction asked(String id) {
        return Satisfaction.builder()
                .id(SatisfactionId.of(id))
                .customer(ANN)
                .scale(Rating.Scale.NPS)
                .asked(at(0))
                .answered(at(10))
                .score(9)
                .build();
    }

    private Contract signed(String id) {
        return Contract.builder()
                .id(ContractId.of(id))
                .customer(ANN)
                .signed(day())
                .term(DateRange.of(day(), day().plusDays(70)))
                .build();
    }

    private List<Object> installed(String id) {
        InstalledProduct product = InstalledProduct.builder()
                .id(InstalledProductId.of(id))
                .customer(ANN)
                .name("press")
                .purchased(day())
                .build();
        Warranty warranty = Warranty.builder()
                .id(WarrantyId.of(id))
                .installedProduct(product.id())
                .kind("manufacturer")
                .agreed(day())
                .basis(Warranty.Basis.PURCHASE)
                .duration(Period.ofDays(70))
                .build();
        return List.of(product, warranty);
    }

    private Contact contact(String id) {
        return Contact.builder()
                .id(ContactId.of(id))
                .person(PartyId.of("person-" + id))
                .organization(PARTY)
                .mainForOrganization(true)
                .period(DateRange.of(day(), day().plusDays(10)))
                .build();
    }
}
