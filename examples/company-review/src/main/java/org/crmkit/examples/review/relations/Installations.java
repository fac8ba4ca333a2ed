package org.crmkit.examples.review.relations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.install.Entitlement;
import org.crmkit.core.install.EntitlementId;
import org.crmkit.core.install.InstallStatus;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.InstalledProductId;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.install.WarrantyCover;
import org.crmkit.core.install.WarrantyId;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates what stands with one customer: pumps and motors under warranty, some extended, and maintenance contracts. */
final class Installations {
    private static final int REGISTERED_PER_MILLE = 300;
    private static final int EXTENDED_PER_MILLE = 150;
    private static final int VOID_PER_MILLE = 15;
    private static final int CONTRACT_PER_MILLE = 260;
    private static final int RENEWED_PER_MILLE = 700;
    private static final Period YEAR = Period.ofYears(1);

    private final LocalDate lastDay;
    private final Randomness random;
    private final Line.Buyer buyer;
    private final List<InstalledProduct> products = new ArrayList<>();
    private final List<Warranty> warranties = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Entitlement> entitlements = new ArrayList<>();

    /** Starts with nothing. */
    Installations(LocalDate lastDay, Randomness random, Line.Buyer buyer) {
        this.lastDay = lastDay;
        this.random = random;
        this.buyer = buyer;
    }

    /** Takes one purchase, of which something may stand somewhere now. */
    void add(Line line) {
        boolean stands = line.product().startsWith("PU-") || line.product().startsWith("MO-");
        LocalDate installed = line.day().plusDays(6 + random.below(20));
        if (stands && !line.isReturn() && !installed.isAfter(lastDay) && random.chance(REGISTERED_PER_MILLE)) {
            install(line, installed);
        }
    }

    private void install(Line line, LocalDate installed) {
        String number = line.id().substring(1);
        products.add(InstalledProduct.builder()
                .id(InstalledProductId.of("M" + number))
                .customer(CustomerId.of(buyer.id()))
                .product(ProductId.of(line.product()))
                .addSerialNumbers("SN" + number)
                .purchased(line.day())
                .installed(installed)
                .order(OrderId.of("O" + number))
                .price(line.amount())
                .status(Timeline.start(
                        Staff.moment(installed, random).toInstant(),
                        InstallStatus.of(InstallStatus.Category.IN_USE, "installed"),
                        Cause.by(Staff.of(buyer).value())))
                .build());
        warrant(number, line.day(), installed);
        if (contracts.isEmpty() && random.chance(CONTRACT_PER_MILLE)) {
            contract(installed);
        }
    }

    private void warrant(String number, LocalDate agreed, LocalDate installed) {
        Warranty.Builder standard = Warranty.builder()
                .id(WarrantyId.of("W" + number))
                .installedProduct(InstalledProductId.of("M" + number))
                .kind("standard")
                .agreed(agreed)
                .basis(Warranty.Basis.INSTALL)
                .duration(YEAR)
                .addCovers(WarrantyCover.PARTS, WarrantyCover.LABOUR);
        if (random.chance(VOID_PER_MILLE)) {
            standard.voided(new Warranty.Voiding(
                    Staff.moment(installed.plusDays(30 + random.below(90)), random)
                            .toInstant(),
                    "opened-by-others"));
        } else if (random.chance(EXTENDED_PER_MILLE)) {
            warranties.add(Warranty.builder()
                    .id(WarrantyId.of("X" + number))
                    .installedProduct(InstalledProductId.of("M" + number))
                    .kind("extended")
                    .agreed(agreed)
                    .extensionOf(WarrantyId.of("W" + number))
                    .duration(YEAR)
                    .addCovers(WarrantyCover.PARTS)
                    .build());
        }
        warranties.add(standard.build());
    }

    private void contract(LocalDate from) {
        ContractId first = ContractId.of("K" + buyer.number());
        Money value = Deals.rounded(products.get(0).price().orElseThrow());
        contracts.add(contract(first, from, value).build());
        entitle(first, from);
        LocalDate next = from.plus(YEAR);
        if (!next.isAfter(lastDay) && random.chance(RENEWED_PER_MILLE)) {
            ContractId second = ContractId.of("K" + buyer.number() + "-2");
            contracts.add(contract(second, next, value).renewalOf(first).build());
            entitle(second, next);
        }
    }

    private Contract.Builder contract(ContractId id, LocalDate from, Money value) {
        return Contract.builder()
                .id(id)
                .customer(CustomerId.of(buyer.id()))
                .signed(from)
                .term(DateRange.of(from, from.plus(YEAR)))
                .value(value);
    }

    private void entitle(ContractId contract, LocalDate from) {
        entitlements.add(Entitlement.builder()
                .id(EntitlementId.of("R" + contract.value().substring(1)))
                .customer(CustomerId.of(buyer.id()))
                .scope(Ref.of("contract", contract.value()))
                .kind(Entitlement.Kind.CASES)
                .total(BigDecimal.valueOf(4 + random.below(5)))
                .decrement(Entitlement.Decrement.ON_CREATE)
                .period(DateRange.of(from, from.plus(YEAR)))
                .build());
    }

    /** {@return the piece that was bought with a line}; absent if none of it stands there. */
    Optional<Ref> piece(Line line) {
        InstalledProductId id = InstalledProductId.of("M" + line.id().substring(1));
        return products.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .map(InstalledProduct::ref);
    }

    List<InstalledProduct> products() {
        return products;
    }

    List<Warranty> warranties() {
        return warranties;
    }

    List<Contract> contracts() {
        return contracts;
    }

    List<Entitlement> entitlements() {
        return entitlements;
    }
}
