package org.crmkit.core.install;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.PostalAddress;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.install.Entitlement.Decrement;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/** An installed product, a warranty and an entitlement, to vary. */
final class InstallFacts {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final CustomerId C1 = CustomerId.of("C1");
    static final InstalledProductId A1 = InstalledProductId.of("A1");

    private InstallFacts() {}

    static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, SHANGHAI);
    }

    static Instant days(long later) {
        return NOON.plusSeconds(later * 86_400);
    }

    static AsOf at(long day) {
        return AsOf.of(days(day), SHANGHAI);
    }

    static InstalledProduct.Builder plain(String id) {
        return InstalledProduct.builder()
                .id(InstalledProductId.of(id))
                .customer(C1)
                .product(ProductId.of("press-9"));
    }

    static InstalledProduct product() {
        return plain("A1")
                .party(PartyId.of("P2"))
                .name("Press 9 茶叶压饼机")
                .addSerialNumbers("S-1", "S-2")
                .lot("2026-07")
                .quantity(BigDecimal.valueOf(2))
                .purchased(DAY)
                .shipped(DAY.plusDays(2))
                .installed(DAY.plusDays(8))
                .activated(DAY.plusDays(9))
                .retired(LocalDate.of(2031, 3, 10))
                .address(PostalAddress.builder().country("CN").city("杭州").build())
                .installer(PartyId.of("P3"))
                .soldBy(PartyId.of("P4"))
                .servicedBy(Ref.of("service-outlet", "east"))
                .competitors(true)
                .parent(InstalledProductId.of("A0"))
                .order(OrderId.of("O1"))
                .price(Money.parse("CNY 90000"))
                .status(Timeline.start(
                                days(0), InstallStatus.of(InstallStatus.Category.AWAITED, "purchased"), Cause.by("erp"))
                        .then(days(8), InstallStatus.of(InstallStatus.Category.IN_USE, "installed"), Cause.by("E7")))
                .lastMaintenance(LocalDate.of(2027, 3, 1))
                .nextMaintenance(LocalDate.of(2028, 3, 1))
                .extensions(Extensions.none().with("acme.hall", "7"))
                .build();
    }

    static Warranty.Builder warranty(String id) {
        return Warranty.builder()
                .id(WarrantyId.of(id))
                .installedProduct(A1)
                .kind("manufacturer")
                .duration(Period.ofYears(1));
    }

    static Warranty fullWarranty() {
        return warranty("W1")
                .agreed(DAY)
                .basis(Warranty.Basis.INSTALL)
                .provider(PartyId.of("P5"))
                .addCovers(WarrantyCover.PARTS, WarrantyCover.LABOUR)
                .voided(new Warranty.Voiding(Instant.parse("2026-09-01T12:00:00Z"), "opened-by-others"))
                .extensions(Extensions.none().with("acme.card", "7"))
                .build();
    }

    static Entitlement.Builder entitlement(String id, int cases) {
        return Entitlement.builder()
                .id(EntitlementId.of(id))
                .customer(C1)
                .kind(Entitlement.Kind.CASES)
                .total(BigDecimal.valueOf(cases))
                .decrement(Decrement.ON_CREATE);
    }

    static Entitlement fullEntitlement() {
        Ref serviceCase = Ref.of("case", "K1");
        return entitlement("T1", 0)
                .name("Gold 金牌服务")
                .scope(product().ref())
                .kind(Entitlement.Kind.HOURS)
                .total(new BigDecimal("10.5"))
                .decrement(Decrement.ON_RESOLVE)
                .period(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .addChannels(Channel.PHONE, Channel.WEB)
                .slaPolicy("gold")
                .extensions(Extensions.none().with("acme.card", "7"))
                .build()
                .take(Decrement.ON_RESOLVE, serviceCase, days(0), new BigDecimal("2.25"))
                .restore(serviceCase, days(1));
    }
}
