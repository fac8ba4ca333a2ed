package org.crmkit.core.install;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;

/**
 * Many entitlements, of one customer or of all, and what does not fit together among them. In whatever order they are given, the
 * answers are the same. Immutable.
 */
public final class Entitlements {
    private static final LocalizedText TWICE =
            LocalizedText.of("{} entitlements have the id {}: one of them is looked at", "{0}份服务权益的编号都是{1}：只取其中一份");
    private static final LocalizedText CASE =
            LocalizedText.of("{} took of entitlement {} and of {}", "{}同时占用了服务权益{}和{}");
    private static final LocalizedText SCOPE =
            LocalizedText.of("entitlement {} is for {}, which is not there", "服务权益{}针对的{}不存在");
    private static final String INSTALLED = "installed-product";

    private final InstalledProducts products;
    private final List<Entitlement> sorted;
    private final Map<EntitlementId, Entitlement> byId = new TreeMap<>();

    private Entitlements(InstalledProducts products, Collection<Entitlement> all) {
        this.products = products;
        this.sorted = all.stream()
                .sorted(Comparator.comparing(Entitlement::id).thenComparing(Entitlement::toString))
                .toList();
        sorted.forEach(entitlement -> byId.putIfAbsent(entitlement.id(), entitlement));
    }

    /** {@return those entitlements, some of which may be for those products} */
    public static Entitlements of(InstalledProducts products, Collection<Entitlement> all) {
        return new Entitlements(products, all);
    }

    /** {@return all of them, by id} */
    public List<Entitlement> all() {
        return sorted;
    }

    /** {@return an entitlement; absent if it is not here} */
    public Optional<Entitlement> find(EntitlementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return how much was left at a moment of all that are counted in that and hold on its day, whatever they are for} */
    public BigDecimal remaining(Entitlement.Kind kind, AsOf asOf) {
        return byId.values().stream()
                .filter(entitlement -> entitlement.kind() == kind)
                .filter(entitlement -> entitlement.period().contains(asOf.date()))
                .map(entitlement -> entitlement.remaining(asOf))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * {@return what does not fit together, each a warning, by entitlement}
     *
     * <p>Codes: {@code install.entitlement-twice} for an id that several have; {@code install.case-taken-twice} for a case that
     * took of an earlier one by id, too; {@code install.scope-unknown} for one to an installed product that is not there.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<EntitlementId, Integer> times = new TreeMap<>();
        sorted.forEach(entitlement -> times.merge(entitlement.id(), 1, Integer::sum));
        Map<Ref, EntitlementId> cases = new HashMap<>();
        byId.forEach((id, entitlement) -> {
            int count = times.getOrDefault(id, 1);
            if (count > 1) {
                findings.add(warning("install.entitlement-twice", id, id.value(), Reason.of(TWICE, count, id)));
            }
            for (Ref serviceCase : entitlement.taken().keySet()) {
                EntitlementId before = cases.putIfAbsent(serviceCase, id);
                if (before != null) {
                    Reason because = Reason.of(CASE, serviceCase, before, id);
                    findings.add(warning("install.case-taken-twice", id, serviceCase.toString(), because));
                }
            }
            entitlement
                    .scope()
                    .filter(this::missing)
                    .ifPresent(scope -> findings.add(
                            warning("install.scope-unknown", id, scope.toString(), Reason.of(SCOPE, id, scope))));
        });
        return List.copyOf(findings);
    }

    private boolean missing(Ref scope) {
        return scope.kind().equals(INSTALLED)
                && products.find(InstalledProductId.of(scope.id())).isEmpty();
    }

    private static Finding warning(String code, EntitlementId entitlement, String found, Reason because) {
        return Finding.warning(code, Place.path("entitlement:" + entitlement), found, because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Entitlements[" + sorted.size() + "]";
    }
}
