package org.crmkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.install.EntitlementId;
import org.crmkit.core.install.InstalledProductId;
import org.crmkit.core.install.WarrantyId;
import org.crmkit.core.interaction.FollowUpId;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.lead.LeadId;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.ServiceWorkId;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All ids behave alike; a new one is added to the table below. */
class IdsTest {
    static Stream<Arguments> ids() {
        return Stream.of(
                id("CustomerId", CustomerId::of),
                id("ContactId", ContactId::of),
                id("PurchaseId", PurchaseId::of),
                id("ProductId", ProductId::of),
                id("OutletId", OutletId::of),
                id("PartyId", PartyId::of),
                id("EmployeeId", EmployeeId::of),
                id("InteractionId", InteractionId::of),
                id("FollowUpId", FollowUpId::of),
                id("LeadId", LeadId::of),
                id("OpportunityId", OpportunityId::of),
                id("CampaignId", CampaignId::of),
                id("QuoteId", QuoteId::of),
                id("ContractId", ContractId::of),
                id("OrderId", OrderId::of),
                id("DeliveryId", DeliveryId::of),
                id("InvoiceId", InvoiceId::of),
                id("PaymentId", PaymentId::of),
                id("CaseId", CaseId::of),
                id("ServiceWorkId", ServiceWorkId::of),
                id("SatisfactionId", SatisfactionId::of),
                id("InstalledProductId", InstalledProductId::of),
                id("WarrantyId", WarrantyId::of),
                id("EntitlementId", EntitlementId::of));
    }

    private static Arguments id(String name, Function<String, Sayable> of) {
        return Arguments.of(name, of);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void its_text_is_its_key_and_its_json(String name, Function<String, Sayable> of) {
        Sayable id = of.apply("客户 A:7");
        assertThat(id).hasToString("客户 A:7").isEqualTo(of.apply("客户 A:7")).isNotEqualTo(of.apply("客户 a:7"));
        assertThat(CrmJson.write(id)).isEqualTo("\"客户 A:7\"");
        assertThat(CrmJson.read("\"客户 A:7\"", id.getClass()).orThrow()).isEqualTo(id);
        assertThat(Copies.serialized(id)).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(id.sayAs()).isEqualTo(SayAs.TEXT);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_cannot_be_an_id_is_refused_by_the_name_of_its_type(String name, Function<String, Sayable> of) {
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply(" ")).withMessage(name + " must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("7 "))
                .withMessage(name + " must not begin or end with space, found '7 ': trim it");
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply("x".repeat(201)));
    }

    @Test
    void ids_have_the_order_of_their_text_and_ids_of_two_types_are_never_equal() {
        assertThat(Stream.of("b", "B", "a").map(CustomerId::of).sorted())
                .extracting(CustomerId::value)
                .containsExactly("B", "a", "b");
        assertThat(CustomerId.of("a")).isLessThan(CustomerId.of("b"));
        assertThat(PurchaseId.of("a")).isLessThan(PurchaseId.of("b"));
        assertThat(ProductId.of("a")).isLessThan(ProductId.of("b"));
        assertThat(OutletId.of("a")).isLessThan(OutletId.of("b"));
        assertThat((Object) ProductId.of("a")).isNotEqualTo(OutletId.of("a"));
    }
}
