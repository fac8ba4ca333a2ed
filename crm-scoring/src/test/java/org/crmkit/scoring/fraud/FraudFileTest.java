package org.crmkit.scoring.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.RegistrationId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class FraudFileTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final CustomerId ANN = CustomerId.of("ann");
    private static final PartyId PARTY = PartyId.of("P1");
    private static final Provenance ERP = Provenance.of("erp", NOW.instant());

    private static CustomerFile file(List<?> facts) {
        Customer customer = Customer.builder()
                .id(ANN)
                .party(PARTY)
                .extensions(Extensions.of(Map.of("acme.iban", "DE1")))
                .build();
        Organization organization = Organization.builder()
                .id(PARTY)
                .displayName("Ann's")
                .addRegistrationIds(RegistrationId.of("vat", "de 12-3"))
                .build();
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, customer)
                .add(ERP, organization)
                .addAll(ERP, facts)
                .assemble()
                .find(ANN)
                .orElseThrow();
    }

    private static Purchase line(String id, int ago, String amount) {
        return Purchase.builder()
                .id(PurchaseId.of(id))
                .customer(ANN)
                .day(NOW.date().minusDays(ago))
                .amount(Money.parse(amount))
                .build();
    }

    @Test
    void a_files_lines_of_a_day_are_one_order_and_one_refund() {
        CustomerFile file = file(
                List.of(line("1", 2, "CNY 5"), line("2", 2, "CNY 7"), line("3", 2, "CNY -1"), line("4", 1, "CNY 2")));
        assertThat(FraudProfile.of(file).trades())
                .containsExactly(
                        new Trade(NOW.date().minusDays(2), Money.parse("CNY 12")),
                        new Trade(NOW.date().minusDays(2), Money.parse("CNY -1")),
                        new Trade(NOW.date().minusDays(1), Money.parse("CNY 2")));
        assertThat(FraudProfile.of(file(List.of(line("1", 2, "CNY 0.005"), line("2", 1, "CNY 0.004"))))
                        .trades())
                .containsExactly(new Trade(NOW.date().minusDays(2), Money.parse("CNY 0.01")));
        assertThat(FraudProfile.of(file(List.of())).trades()).isEmpty();
    }

    @Test
    void a_file_tells_registration_account_and_the_numbers_in_use() {
        ContactPoint now =
                ContactPoint.phone("+86 10 1234 5678", "86").party(PARTY).build();
        ContactPoint before = ContactPoint.phone("+86 10 8765 4321", "86")
                .party(PARTY)
                .period(DateRange.until(NOW.date()))
                .build();
        Attributes<CustomerFile> names = IdentityAttributes.standard("acme.iban");
        assertThat(IdentityAttributes.of(names, file(List.of(now, before)), NOW))
                .containsExactly(
                        new Identity(ANN, "registration", "vat:DE123"),
                        new Identity(ANN, "bank-account", "DE1"),
                        new Identity(ANN, "phone", "+861012345678"));
        assertThat(IdentityAttributes.of(IdentityAttributes.standard("acme.other"), file(List.of()), NOW))
                .containsExactly(new Identity(ANN, "registration", "vat:DE123"));
    }

    @Test
    void a_hosts_row_tells_identities_by_name() {
        record Shop(String key, String iban, Set<String> phones) {}
        Attributes<Shop> names = Attributes.of(
                "shop",
                Shop::key,
                Attribute.code("customer.identity.bank-account", Shop::iban),
                Attribute.codes("customer.identity.phone", Shop::phones),
                Attribute.code("customer.status", Shop::key));
        assertThat(IdentityAttributes.of(names, new Shop("ann", "DE1", Set.of("1")), NOW))
                .containsExactly(new Identity(ANN, "bank-account", "DE1"), new Identity(ANN, "phone", "1"));
        assertThat(IdentityAttributes.of(names, new Shop("ann", " ", Set.of()), NOW))
                .isEmpty();
    }
}
