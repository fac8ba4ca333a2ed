package org.crmkit.examples.review.dealings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.install.Coverage;
import org.crmkit.core.install.InstalledBase;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.install.WarrantyId;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.records.InstalledRecords;

/**
 * What ends in the next 90 days and has no successor yet.
 *
 * @param products how many products stand with customers
 * @param warranties warranties that are not extended, the first to end first
 * @param contracts contracts that are not renewed, the first to end first
 */
public record Renewals(long products, List<Ending> warranties, List<Expiring> contracts) {
    /** So many days before the end one should offer what comes next. */
    public static final int NOTICE_DAYS = 90;

    /** Copies the lists. */
    public Renewals {
        warranties = List.copyOf(warranties);
        contracts = List.copyOf(contracts);
    }

    /**
     * A warranty that ends.
     *
     * @param product of what
     * @param coverage how long it still holds, and why
     */
    public record Ending(InstalledProduct product, Coverage coverage) {}

    /**
     * A contract that ends.
     *
     * @param contract which
     * @param last its last day
     * @param daysLeft how many days follow until then
     */
    public record Expiring(Contract contract, LocalDate last, long daysLeft) {}

    static Renewals of(InstalledRecords records, AsOf asOf) {
        InstalledBase base = InstalledBase.of(records.products(), records.warranties(), records.entitlements())
                .knownAt(asOf);
        Set<WarrantyId> extended = new HashSet<>();
        base.warranties().all().forEach(warranty -> warranty.extensionOf().ifPresent(extended::add));
        List<Ending> endings = base.warranties().all().stream()
                .filter(warranty -> !extended.contains(warranty.id()))
                .flatMap(warranty -> ending(base, warranty, asOf))
                .sorted(Comparator.comparingLong(
                                (Ending one) -> one.coverage().daysLeft().orElseThrow())
                        .thenComparing(one -> one.product().id()))
                .toList();
        return new Renewals(base.products().all().size(), endings, expiring(records.contracts(), asOf));
    }

    private static Stream<Ending> ending(InstalledBase base, Warranty warranty, AsOf asOf) {
        return base
                .warranties()
                .coverage(warranty.id(), asOf, NOTICE_DAYS)
                .filter(coverage -> coverage.state() == Coverage.State.EXPIRING)
                .flatMap(coverage ->
                        base.products().find(warranty.installedProduct()).map(product -> new Ending(product, coverage)))
                .stream();
    }

    private static List<Expiring> expiring(List<Contract> all, AsOf asOf) {
        List<Contract> known =
                all.stream().flatMap(one -> one.knownAt(asOf).stream()).toList();
        Set<ContractId> renewed = new HashSet<>();
        known.forEach(contract -> contract.renewalOf().ifPresent(renewed::add));
        return known.stream()
                .filter(contract -> !renewed.contains(contract.id()))
                .filter(contract -> contract.term().contains(asOf.date()))
                .map(contract -> expiring(contract, asOf))
                .filter(one -> one.daysLeft() <= NOTICE_DAYS)
                .sorted(Comparator.comparing(Expiring::last)
                        .thenComparing(one -> one.contract().id()))
                .toList();
    }

    private static Expiring expiring(Contract contract, AsOf asOf) {
        LocalDate last = contract.term().until().minusDays(1);
        return new Expiring(contract, last, ChronoUnit.DAYS.between(asOf.date(), last));
    }
}
