package org.crmkit.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
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
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.CaseStatus;
import org.crmkit.core.service.Rating;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/**
 * The facts that one thing told of a customer is made of.
 *
 * @param id the id of each of them
 */
record ToldFacts(Told told, String id) {
    private LocalDate day() {
        return Told.NOW.date().minusDays(told.ago());
    }

    Instant at(int daysLater) {
        return day().plusDays(daysLater).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    List<Object> all() {
        return switch (told.what()) {
            case BOUGHT -> List.of(bought("CNY 10"));
            case GAVE_BACK -> List.of(bought("CNY -5"));
            case BILLED -> List.of(billed());
            case PAID -> List.of(billed(), paid());
            case WROTE -> List.of(wrote());
            case TOUCHED -> List.of(touched());
            case COMPLAINED -> List.of(complained());
            case WAS_ASKED -> List.of(asked());
            case SIGNED -> List.of(signed());
            case INSTALLED -> installed();
            case MAIN_CONTACT ->
                List.of(
                        contact(),
                        ContactPoint.email(id + "@example.com")
                                .party(Told.PARTY)
                                .period(DateRange.from(day()))
                                .build());
        };
    }

    private Purchase bought(String amount) {
        return Purchase.builder()
                .id(PurchaseId.of(id))
                .customer(Told.ANN)
                .day(day())
                .amount(Money.parse(amount))
                .product(ProductId.of("bolt"))
                .outlet(OutletId.of("north"))
                .build();
    }

    private Invoice billed() {
        InvoiceLine line = InvoiceLine.builder()
                .number(1)
                .product(ProductId.of("bolt"))
                .quantity(BigDecimal.TEN)
                .amount(Money.parse("CNY 9"))
                .build();
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(Told.ANN)
                .issued(day())
                .due(day().plusDays(5))
                .addLines(line)
                .build();
    }

    private Payment paid() {
        return Payment.builder()
                .id(PaymentId.of(id))
                .customer(Told.ANN)
                .received(day().plusDays(10))
                .amount(Money.parse("CNY 9"))
                .addAllocation(Payment.Allocation.of(InvoiceId.of(id), Money.parse("CNY 9")))
                .build();
    }

    private Interaction wrote() {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .customer(Told.ANN)
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
                .party(Told.PARTY)
                .channel(Channel.EMAIL)
                .at(at(0))
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(Touch.Outcome.Category.CLICKED, "clicked"))
                .build();
    }

    private ServiceCase complained() {
        Timeline<CaseStatus> status = Timeline.start(at(0), CaseStatus.of(CaseStatus.Category.OPEN), Cause.by("E1"))
                .then(at(10), CaseStatus.resolved("solved"), Cause.by("E1"));
        return ServiceCase.builder()
                .id(CaseId.of(id))
                .customer(Told.ANN)
                .kind("complaint")
                .opened(at(0))
                .status(status)
                .build();
    }

    private Satisfaction asked() {
        return Satisfaction.builder()
                .id(SatisfactionId.of(id))
                .customer(Told.ANN)
                .scale(Rating.Scale.NPS)
                .asked(at(0))
                .answered(at(10))
                .score(9)
                .build();
    }

    private Contract signed() {
        return Contract.builder()
                .id(ContractId.of(id))
                .customer(Told.ANN)
                .signed(day())
                .term(DateRange.of(day(), day().plusDays(70)))
                .build();
    }

    private List<Object> installed() {
        InstalledProduct product = InstalledProduct.builder()
                .id(InstalledProductId.of(id))
                .customer(Told.ANN)
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

    private Contact contact() {
        return Contact.builder()
                .id(ContactId.of(id))
                .person(PartyId.of("person-" + id))
                .organization(Told.PARTY)
                .mainForOrganization(true)
                .period(DateRange.of(day(), day().plusDays(10)))
                .build();
    }
}
