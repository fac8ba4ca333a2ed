package org.crmkit.core.install;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.value.AsOf;

/**
 * What stands with one customer, or with all: products, their warranties and what service there is a right to. Immutable.
 *
 * @param products what is installed
 * @param warranties the promises for it
 * @param entitlements the rights to service
 */
public record InstalledBase(InstalledProducts products, Warranties warranties, Entitlements entitlements) {

    /** {@return those facts together} */
    public static InstalledBase of(
            Collection<InstalledProduct> products,
            Collection<Warranty> warranties,
            Collection<Entitlement> entitlements) {
        InstalledProducts installed = InstalledProducts.of(products);
        return new InstalledBase(
                installed, Warranties.of(installed, warranties), Entitlements.of(installed, entitlements));
    }

    /** {@return all as it was known at a moment, without what came later} */
    public InstalledBase knownAt(AsOf asOf) {
        return of(
                products.all().stream()
                        .flatMap(product -> product.knownAt(asOf).stream())
                        .toList(),
                warranties.all().stream()
                        .flatMap(warranty -> warranty.knownAt(asOf).stream())
                        .toList(),
                entitlements.all().stream()
                        .map(entitlement -> entitlement.knownAt(asOf))
                        .toList());
    }

    /** {@return one product and its warranties, without entitlements: to ask of it alone what can be asked of all} */
    public InstalledBase only(InstalledProductId product) {
        return of(products.find(product).stream().toList(), warranties.of(product), List.of());
    }

    /** {@return what does not fit together: of products, then of warranties, then of entitlements} */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(products.findings());
        findings.addAll(warranties.findings());
        findings.addAll(entitlements.findings());
        return List.copyOf(findings);
    }
}
