package org.crmkit.core.install;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.value.AsOf;

/**
 * Warranties with the products that they are for: from when to when they run, what they are worth at a moment, and what does not
 * fit together. In whatever order they are given, the answers are the same. Immutable.
 *
 * <p>Days are taken as the facts tell them, whenever they lie: {@link InstalledBase#knownAt} leaves out what came later.
 */
public final class Warranties {
    private final InstalledProducts products;
    private final List<Warranty> sorted;
    private final Map<WarrantyId, Warranty> byId = new TreeMap<>();
    private final Map<InstalledProductId, List<Warranty>> byProduct = new HashMap<>();
    private final Map<WarrantyId, Optional<Warranty.Term>> terms = new HashMap<>();

    private Warranties(InstalledProducts products, Collection<Warranty> all) {
        this.products = products;
        this.sorted = all.stream()
                .sorted(Comparator.comparing(Warranty::id).thenComparing(Warranty::toString))
                .toList();
        sorted.forEach(warranty -> byId.putIfAbsent(warranty.id(), warranty));
        for (Warranty warranty : byId.values()) {
            reckon(warranty);
            byProduct
                    .computeIfAbsent(warranty.installedProduct(), none -> new ArrayList<>(1))
                    .add(warranty);
        }
    }

    /** {@return those warranties of those products} */
    public static Warranties of(InstalledProducts products, Collection<Warranty> all) {
        return new Warranties(products, all);
    }

    /** Goes back to the first warranty, or to one that is done, and from there forward again; chains may be of any length. */
    private void reckon(Warranty start) {
        Deque<Warranty> back = new ArrayDeque<>();
        Set<WarrantyId> onTheWay = new HashSet<>();
        Optional<Warranty> at = Optional.of(start);
        while (at.isPresent()
                && !terms.containsKey(at.get().id())
                && onTheWay.add(at.get().id())) {
            back.push(at.get());
            at = at.get().extensionOf().flatMap(this::find);
        }
        for (Warranty warranty : back) {
            terms.put(warranty.id(), from(warranty).map(warranty::term));
        }
    }

    /** {@return the day that a warranty counts from; absent if it is not known, or extensions run in a circle} */
    private Optional<LocalDate> from(Warranty warranty) {
        return warranty.extensionOf()
                .flatMap(this::term)
                .map(Warranty.Term::last)
                .or(() -> warranty.basis()
                        .flatMap(basis ->
                                products.find(warranty.installedProduct()).flatMap(basis::of)));
    }

    /** {@return all of them, by id} */
    public List<Warranty> all() {
        return sorted;
    }

    /** {@return a warranty; absent if it is not here} */
    public Optional<Warranty> find(WarrantyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the warranties of a product, by id} */
    public List<Warranty> of(InstalledProductId product) {
        return List.copyOf(byProduct.getOrDefault(product, List.of()));
    }

    /** {@return from when to when a warranty runs, void or not; absent if the day that it counts from is not known} */
    public Optional<Warranty.Term> term(WarrantyId id) {
        return terms.getOrDefault(id, Optional.empty());
    }

    /**
     * {@return what a warranty is worth at a moment; absent if it is not here}
     *
     * <p>Void wins from its moment. Else it is not started before its first day, expired after its last and holds on both;
     * it is unknown if the day that it counts from is not known.
     *
     * @param notice how many days before its last day it counts as expiring; 0 on the last day only
     */
    public Optional<Coverage> coverage(WarrantyId id, AsOf asOf, int notice) {
        return find(id).map(warranty -> Coverage.of(warranty, term(id), asOf, notice));
    }

    /**
     * {@return what does not fit together}
     *
     * <p>Codes: {@code install.warranty-twice} (warning) for an id that several have; {@code install.warranty-without-product}
     * (error); {@code install.warranty-basis-unknown} (warning) if the product is there, but not the day that the warranty counts
     * from; {@code install.extended-warranty-unknown} (warning); {@code install.extension-of-another-product} (warning); {@code
     * install.extension-cycle} (error) once for each circle, at its first warranty by id; {@code install.warranty-overlap}
     * (warning) for a warranty that shares a day with an earlier one of its product and kind, void ones left out.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<WarrantyId, Integer> times = new TreeMap<>();
        sorted.forEach(warranty -> times.merge(warranty.id(), 1, Integer::sum));
        WarrantyFindings some = new WarrantyFindings(products, this);
        byId.forEach((id, warranty) -> findings.addAll(some.of(warranty, times.getOrDefault(id, 1))));
        findings.addAll(some.circles(byId.keySet()));
        findings.addAll(some.overlaps(byId.values()));
        return List.copyOf(findings);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Warranties[" + sorted.size() + "]";
    }
}
