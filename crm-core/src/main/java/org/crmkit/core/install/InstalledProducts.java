package org.crmkit.core.install;

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
import org.crmkit.core.history.Timeline;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.stat.Circles;

/**
 * Many installed products, of one customer or of all, and what does not fit together among them. In whatever order they are
 * given, the answers are the same. Immutable.
 */
public final class InstalledProducts {
    private static final LocalizedText TWICE = LocalizedText.of(
            "{} installed products have the id {}: one of them is looked at", "{0}个装机产品的编号都是{1}：只取其中一个");
    private static final LocalizedText SERIAL =
            LocalizedText.of("{} and {} are both product {} with serial number {}", "{}和{}都是产品{}，且序列号同为{}");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("{} is a component of {}, which is not there", "{}是{}的组件，但后者不存在");
    private static final LocalizedText CYCLE =
            LocalizedText.of("{} is a component of {} and, {} steps further up, of itself", "{}是{}的组件，再往上{}级又回到它自己");

    private final List<InstalledProduct> sorted;
    private final Map<InstalledProductId, InstalledProduct> byId = new TreeMap<>();
    private final Map<InstalledProductId, List<InstalledProduct>> byParent = new HashMap<>();

    private InstalledProducts(Collection<InstalledProduct> all) {
        this.sorted = all.stream()
                .sorted(Comparator.comparing(InstalledProduct::id).thenComparing(InstalledProduct::toString))
                .toList();
        sorted.forEach(product -> byId.putIfAbsent(product.id(), product));
        byId.values()
                .forEach(product -> product.parent()
                        .ifPresent(parent -> byParent.computeIfAbsent(parent, none -> new ArrayList<>(1))
                                .add(product)));
    }

    private record Unit(ProductId product, String serialNumber) {}

    /** {@return those installed products} */
    public static InstalledProducts of(Collection<InstalledProduct> all) {
        return new InstalledProducts(all);
    }

    /** {@return all of them, by id} */
    public List<InstalledProduct> all() {
        return sorted;
    }

    /** {@return an installed product; absent if it is not here} */
    public Optional<InstalledProduct> find(InstalledProductId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return what is a component of a product, by id; not the components of those} */
    public List<InstalledProduct> components(InstalledProductId of) {
        return List.copyOf(byParent.getOrDefault(of, List.of()));
    }

    /**
     * {@return what does not fit together, by product}
     *
     * <p>Codes: {@code install.product-twice} (warning) for an id that several have; {@code install.serial-twice} (warning) for
     * a product that has a serial number of an earlier one by id, where both are the same product and neither is retired;
     * {@code install.parent-unknown} (warning); {@code install.component-cycle} (error) once for each circle, at its first
     * product by id.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<InstalledProductId, Integer> times = new TreeMap<>();
        sorted.forEach(product -> times.merge(product.id(), 1, Integer::sum));
        Map<Unit, InstalledProduct> units = new HashMap<>();
        byId.forEach((id, product) -> {
            int count = times.getOrDefault(id, 1);
            if (count > 1) {
                findings.add(warning("install.product-twice", id, id.value(), Reason.of(TWICE, count, id)));
            }
            serials(product, units, findings);
            product.parent().filter(parent -> !byId.containsKey(parent)).ifPresent(parent -> {
                Reason because = Reason.of(UNKNOWN, id, parent);
                findings.add(warning("install.parent-unknown", id, parent.value(), because));
            });
        });
        Circles.among(byId.keySet(), id -> find(id).flatMap(InstalledProduct::parent))
                .forEach(circle -> findings.add(cycle(circle)));
        return List.copyOf(findings);
    }

    private static void serials(InstalledProduct product, Map<Unit, InstalledProduct> units, List<Finding> findings) {
        if (product.product().isEmpty() || retired(product)) {
            return;
        }
        for (String serial : product.serialNumbers()) {
            Unit unit = new Unit(product.product().get(), serial);
            InstalledProduct before = units.putIfAbsent(unit, product);
            if (before != null) {
                Reason because = Reason.of(SERIAL, before.id(), product.id(), unit.product(), serial);
                findings.add(warning("install.serial-twice", product.id(), serial, because));
            }
        }
    }

    private static boolean retired(InstalledProduct product) {
        return product.retired().isPresent()
                || product.status()
                        .map(Timeline::last)
                        .filter(last -> last.category() == InstallStatus.Category.RETIRED)
                        .isPresent();
    }

    private static Finding cycle(List<InstalledProductId> circle) {
        InstalledProductId first = circle.get(0);
        InstalledProductId parent = circle.get(1);
        Reason because = Reason.of(CYCLE, first, parent, circle.size() - 1);
        return Finding.error("install.component-cycle", place(first), parent.value(), because);
    }

    private static Finding warning(String code, InstalledProductId product, String found, Reason because) {
        return Finding.warning(code, place(product), found, because);
    }

    private static Place place(InstalledProductId product) {
        return Place.path("installed-product:" + product);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "InstalledProducts[" + sorted.size() + "]";
    }
}
