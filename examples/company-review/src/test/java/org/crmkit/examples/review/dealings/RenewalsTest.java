package org.crmkit.examples.review.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.InstalledProductId;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.install.WarrantyId;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.examples.review.records.InstalledRecords;
import org.junit.jupiter.api.Test;

class RenewalsTest {
    private static final LocalDate INSTALLED = LocalDate.of(2025, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final InstalledProduct PUMP = InstalledProduct.builder()
            .id(InstalledProductId.of("M1"))
            .customer(CustomerId.of("ann"))
            .product(ProductId.of("PU-10"))
            .installed(INSTALLED)
            .build();
    private static final Warranty STANDARD = Warranty.builder()
            .id(WarrantyId.of("W1"))
            .installedProduct(PUMP.id())
            .kind("standard")
            .basis(Warranty.Basis.INSTALL)
            .duration(Period.ofYears(1))
            .build();
    private static final Contract CONTRACT = Contract.builder()
            .id(ContractId.of("K1"))
            .customer(CustomerId.of("ann"))
            .signed(INSTALLED)
            .term(DateRange.of(INSTALLED, LAST.plusDays(1)))
            .build();

    private static Renewals on(LocalDate day, List<Warranty> warranties, List<Contract> contracts) {
        InstalledRecords records = new InstalledRecords(List.of(PUMP), warranties, contracts, List.of());
        return Renewals.of(records, AsOf.endOf(day, ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void a_warranty_is_told_of_from_90_days_before_its_last_day_to_that_day() {
        assertThat(on(LAST.minusDays(91), List.of(STANDARD), List.of()).warranties())
                .isEmpty();
        assertThat(on(LAST.minusDays(90), List.of(STANDARD), List.of()).warranties())
                .singleElement()
                .satisfies(ending -> assertThat(ending.coverage().daysLeft()).contains(90L));
        assertThat(on(LAST, List.of(STANDARD), List.of()).warranties()).hasSize(1);
        assertThat(on(LAST.plusDays(1), List.of(STANDARD), List.of()).warranties())
                .isEmpty();
    }

    @Test
    void a_warranty_that_is_extended_does_not_end_but_its_extension_does() {
        Warranty extension = Warranty.builder()
                .id(WarrantyId.of("X1"))
                .installedProduct(PUMP.id())
                .kind("extended")
                .extensionOf(STANDARD.id())
                .duration(Period.ofYears(1))
                .build();
        assertThat(on(LAST, List.of(STANDARD, extension), List.of()).warranties())
                .isEmpty();
        assertThat(on(LAST.plusYears(1), List.of(STANDARD, extension), List.of())
                        .warranties())
                .hasSize(1);
    }

    @Test
    void a_contract_is_told_of_from_90_days_before_its_last_day_unless_it_is_renewed() {
        assertThat(on(LAST.minusDays(91), List.of(), List.of(CONTRACT)).contracts())
                .isEmpty();
        assertThat(on(LAST.minusDays(90), List.of(), List.of(CONTRACT)).contracts())
                .containsExactly(new Renewals.Expiring(CONTRACT, LAST, 90));
        assertThat(on(LAST.plusDays(1), List.of(), List.of(CONTRACT)).contracts())
                .isEmpty();
        Contract next = Contract.builder()
                .id(ContractId.of("K2"))
                .customer(CustomerId.of("ann"))
                .signed(LAST.minusDays(30))
                .term(DateRange.of(LAST.plusDays(1), LAST.plusYears(1)))
                .renewalOf(CONTRACT.id())
                .build();
        assertThat(on(LAST.minusDays(31), List.of(), List.of(CONTRACT, next)).contracts())
                .hasSize(1);
        assertThat(on(LAST.minusDays(30), List.of(), List.of(CONTRACT, next)).contracts())
                .isEmpty();
    }
}
