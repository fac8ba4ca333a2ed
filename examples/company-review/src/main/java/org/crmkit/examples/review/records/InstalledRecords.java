package org.crmkit.examples.review.records;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.install.Entitlement;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.order.Contract;

/**
 * What stands with customers and what they were promised for it, in any order.
 *
 * @param products what stands there
 * @param warranties the warranties of these products
 * @param contracts maintenance contracts
 * @param entitlements rights to service under these contracts
 */
public record InstalledRecords(
        List<InstalledProduct> products,
        List<Warranty> warranties,
        List<Contract> contracts,
        List<Entitlement> entitlements) {
    /** Copies the lists. */
    public InstalledRecords {
        products = List.copyOf(products);
        warranties = List.copyOf(warranties);
        contracts = List.copyOf(contracts);
        entitlements = List.copyOf(entitlements);
    }

    /** {@return what of them goes into the files of customers} */
    Stream<Object> facts() {
        return Stream.of(products, warranties, contracts, entitlements).flatMap(List::stream);
    }
}
