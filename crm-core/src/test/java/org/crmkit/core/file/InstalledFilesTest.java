package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.install.Entitlement;
import org.crmkit.core.install.EntitlementId;
import org.crmkit.core.install.InstallAttributes;
import org.crmkit.core.install.InstalledBase;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.InstalledProductId;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.install.WarrantyId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class InstalledFilesTest {
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-03-02T12:00:00Z"));
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final InstalledProduct PRESS = InstalledProduct.builder()
            .id(InstalledProductId.of("A1"))
            .customer(LOTUS)
            .name("press")
            .purchased(DAY)
            .installed(DAY.plusDays(8))
            .build();
    private static final Warranty YEAR = Warranty.builder()
            .id(WarrantyId.of("W1"))
            .installedProduct(PRESS.id())
            .kind("manufacturer")
            .basis(Warranty.Basis.INSTALL)
            .duration(Period.ofYears(1))
            .build();
    private static final Entitlement CASES = Entitlement.builder()
            .id(EntitlementId.of("T1"))
            .customer(LOTUS)
            .kind(Entitlement.Kind.CASES)
            .total(BigDecimal.TEN)
            .decrement(Entitlement.Decrement.ON_CREATE)
            .build();

    private static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, ZoneId.of("Asia/Shanghai"));
    }

    private static InstalledBase base(CustomerFile file) {
        return InstalledBase.of(
                file.all(FactKinds.INSTALLED_PRODUCT), file.all(FactKinds.WARRANTY), file.all(FactKinds.ENTITLEMENT));
    }

    @Test
    void a_file_holds_what_stands_with_the_customer_and_a_warranty_follows_its_product() {
        CustomerFile file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, YEAR)
                .add(ERP, CASES)
                .add(ERP, PRESS)
                .add(ERP, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
                .assemble()
                .find(LOTUS)
                .orElseThrow();
        assertThat(base(file).warranties().term(YEAR.id())).isPresent();
        assertThat(file.all(FactKinds.ENTITLEMENT)).containsExactly(CASES);
        Attribute<CustomerFile, LocalDate> ends = InstallAttributes.WARRANTY_ENDS.through(InstalledFilesTest::base);
        assertThat(ends.of(file, endOf(DAY.plusDays(7)))).isEmpty();
        assertThat(ends.of(file, endOf(DAY.plusDays(8)))).contains(LocalDate.of(2027, 3, 10));
        for (int day = -1; day < 10; day++) {
            AsOf asOf = endOf(DAY.plusDays(day));
            assertThat(ends.of(file.knownAt(asOf), asOf)).isEqualTo(ends.of(file, asOf));
        }
        assertThat(file.knownAt(endOf(DAY.minusDays(1))).all(FactKinds.INSTALLED_PRODUCT))
                .isEmpty();
    }

    @Test
    void what_stands_with_all_customers_is_audited_together() {
        InstalledProduct part = InstalledProduct.builder()
                .id(InstalledProductId.of("A2"))
                .customer(CustomerId.of("C2"))
                .name("scale")
                .parent(PRESS.id())
                .build();
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
                .add(
                        ERP,
                        Customer.builder()
                                .id(CustomerId.of("C2"))
                                .party(PartyId.of("P2"))
                                .build())
                .add(ERP, part);
        assertThat(assembler.assemble().audit()).extracting(Finding::code).containsExactly("install.parent-unknown");
        assertThat(assembler.add(ERP, PRESS).assemble().audit()).isEmpty();
    }

    @Test
    void what_stands_with_a_party_that_is_no_customer_is_set_aside() {
        InstalledProduct anybodys = InstalledProduct.builder()
                .from(PRESS)
                .customer(Optional.empty())
                .party(PartyId.of("P7"))
                .build();
        CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, anybodys)
                .assemble();
        assertThat(files.unowned(FactKinds.INSTALLED_PRODUCT)).containsExactly(anybodys);
        assertThat(files.orphans()).isEmpty();
        assertThat(files.findings()).isEmpty();
    }
}
