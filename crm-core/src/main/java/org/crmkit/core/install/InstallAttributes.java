package org.crmkit.core.install;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of what is installed with a customer or, by {@link InstalledBase#only}, of one product. Nothing later than
 * the moment asked about is seen, and what is retired does not count.
 *
 * <p>A subject that leads to its installed base, such as a customer's file, takes them by {@link Attribute#through}.
 */
public final class InstallAttributes {
    /** How many products stand there, competitors' not counted: {@code install.products}. */
    public static final Attribute<InstalledBase, Long> PRODUCTS = Attribute.<InstalledBase, Long>at(
                    "install.products",
                    AttributeKind.COUNT,
                    (base, asOf) ->
                            inUse(base, asOf).filter(it -> !it.competitors()).count())
            .label("installed products", "装机产品数");

    /** For how many whole months the oldest of them has stood there: {@code install.age}. */
    public static final Attribute<InstalledBase, BigDecimal> AGE = Attribute.<InstalledBase, BigDecimal>at(
                    "install.age", AttributeKind.NUMBER, InstallAttributes::age)
            .label("age of the oldest product", "最早装机产品的使用时长")
            .unit("months", "个月");

    /** The next last day of a warranty that holds: {@code install.warranty-ends}. */
    public static final Attribute<InstalledBase, LocalDate> WARRANTY_ENDS = Attribute.<InstalledBase, LocalDate>at(
                    "install.warranty-ends",
                    AttributeKind.DATE,
                    (base, asOf) -> nextEnd(base, asOf).orElse(null))
            .label("next end of a warranty", "最近的保修到期日");

    /** How many days there are until then: {@code install.warranty-days-left}. */
    public static final Attribute<InstalledBase, BigDecimal> WARRANTY_DAYS_LEFT =
            Attribute.<InstalledBase, BigDecimal>at(
                            "install.warranty-days-left",
                            AttributeKind.NUMBER,
                            (base, asOf) -> nextEnd(base, asOf)
                                    .map(end -> BigDecimal.valueOf(ChronoUnit.DAYS.between(asOf.date(), end)))
                                    .orElse(null))
                    .label("days until a warranty ends", "距保修到期天数")
                    .unit("days", "天");

    /**
     * Whether a warranty holds for any product: {@code install.under-warranty}.
     *
     * <p>Not known if there is no product, or if none is known to hold and of one it is not known.
     */
    public static final Attribute<InstalledBase, Boolean> UNDER_WARRANTY = Attribute.<InstalledBase, Boolean>at(
                    "install.under-warranty", AttributeKind.FLAG, InstallAttributes::underWarranty)
            .label("under warranty", "在保");

    /** Whether a competitor's product stands there: {@code install.competitors-product}; not known if nothing does. */
    public static final Attribute<InstalledBase, Boolean> COMPETITORS_PRODUCT = Attribute.<InstalledBase, Boolean>at(
                    "install.competitors-product",
                    AttributeKind.FLAG,
                    (base, asOf) -> any(
                            inUse(base, asOf).map(InstalledProduct::competitors).toList()))
            .label("competitor's product", "有竞争对手产品");

    /** How many cases are left of entitlements that hold: {@code install.remaining-cases}. */
    public static final Attribute<InstalledBase, Long> REMAINING_CASES = Attribute.<InstalledBase, Long>at(
                    "install.remaining-cases",
                    AttributeKind.COUNT,
                    (base, asOf) -> base.entitlements()
                            .remaining(Entitlement.Kind.CASES, asOf)
                            .longValue())
            .label("remaining cases", "剩余服务次数");

    private InstallAttributes() {}

    /** {@return all of them} */
    public static List<Attribute<InstalledBase, ?>> standard() {
        return List.of(
                PRODUCTS, AGE, WARRANTY_ENDS, WARRANTY_DAYS_LEFT, UNDER_WARRANTY, COMPETITORS_PRODUCT, REMAINING_CASES);
    }

    private static Stream<InstalledProduct> inUse(InstalledBase base, AsOf asOf) {
        return base.products().all().stream()
                .flatMap(product -> product.knownAt(asOf).stream())
                .filter(product -> !product.retired(asOf));
    }

    private static @Nullable BigDecimal age(InstalledBase base, AsOf asOf) {
        return inUse(base, asOf)
                .filter(product -> !product.competitors())
                .flatMap(product -> product.since().stream())
                .min(Comparator.naturalOrder())
                .map(since -> BigDecimal.valueOf(ChronoUnit.MONTHS.between(since, asOf.date())))
                .orElse(null);
    }

    /** {@return what the warranties of all that is in use are worth} */
    private static List<Coverage> coverages(InstalledBase base, AsOf asOf) {
        Warranties known = base.knownAt(asOf).warranties();
        return inUse(base, asOf)
                .flatMap(product -> known.of(product.id()).stream())
                .flatMap(warranty -> known.coverage(warranty.id(), asOf, 0).stream())
                .toList();
    }

    private static Optional<LocalDate> nextEnd(InstalledBase base, AsOf asOf) {
        return coverages(base, asOf).stream()
                .filter(coverage -> coverage.holds() == Truth.YES)
                .flatMap(coverage -> coverage.term().stream())
                .map(Warranty.Term::last)
                .min(Comparator.naturalOrder());
    }

    private static @Nullable Boolean underWarranty(InstalledBase base, AsOf asOf) {
        List<Truth> holds = coverages(base, asOf).stream().map(Coverage::holds).toList();
        if (holds.contains(Truth.YES)) {
            return true;
        }
        boolean open =
                holds.contains(Truth.UNKNOWN) || inUse(base, asOf).findAny().isEmpty();
        return open ? null : Boolean.FALSE;
    }

    private static @Nullable Boolean any(List<Boolean> flags) {
        return flags.isEmpty() ? null : (Boolean) flags.contains(true);
    }
}
