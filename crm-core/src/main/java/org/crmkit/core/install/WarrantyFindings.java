package org.crmkit.core.install;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.party.Overlap;
import org.crmkit.core.stat.Circles;
import org.crmkit.core.value.DateRange;

/** Tells what does not fit together among warranties and their products. */
final class WarrantyFindings {
    private static final LocalizedText TWICE =
            LocalizedText.of("{} warranties have the id {}: one of them is looked at", "{0}份保修的编号都是{1}：只取其中一份");
    private static final LocalizedText WITHOUT =
            LocalizedText.of("warranty {} is for installed product {}, which is not there", "保修{}针对的装机产品{}不存在");
    private static final LocalizedText BASIS = LocalizedText.of(
            "warranty {} counts from the {} of {}, whose day is not known", "保修{}自{}日起算，但装机产品{}的该日期未知");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("warranty {} extends {}, which is not there", "保修{}延长自保修{}，但后者不存在");
    private static final LocalizedText ANOTHER =
            LocalizedText.of("warranty {} of {} extends {}, which is one of {}", "装机产品{1}的保修{0}延长自装机产品{3}的保修{2}");
    private static final LocalizedText CYCLE = LocalizedText.of(
            "warranty {} extends {} and, {} extensions further back, itself", "保修{}延长自{}，再往前追溯{}次又回到它自己");
    private static final LocalizedText OVERLAP =
            LocalizedText.of("{} has {} warranty twice from {} to {}: by {} and {}", "装机产品{0}自{2}至{3}有两份{1}保修：{4}和{5}");

    private final InstalledProducts products;
    private final Warranties warranties;

    WarrantyFindings(InstalledProducts products, Warranties warranties) {
        this.products = products;
        this.warranties = warranties;
    }

    private record Kind(InstalledProductId product, String kind) {}

    /** {@return what is wrong with one warranty, of which there are so many with its id} */
    List<Finding> of(Warranty warranty, int count) {
        List<Finding> findings = new ArrayList<>();
        WarrantyId id = warranty.id();
        InstalledProductId of = warranty.installedProduct();
        if (count > 1) {
            findings.add(warning("install.warranty-twice", id, id.value(), Reason.of(TWICE, count, id)));
        }
        Optional<InstalledProduct> product = products.find(of);
        if (product.isEmpty()) {
            Reason because = Reason.of(WITHOUT, id, of);
            findings.add(Finding.error("install.warranty-without-product", place(id), of.value(), because));
        }
        warranty.basis()
                .filter(basis -> product.isPresent() && basis.of(product.get()).isEmpty())
                .ifPresent(basis -> findings.add(
                        warning("install.warranty-basis-unknown", id, of.value(), Reason.of(BASIS, id, basis, of))));
        warranty.extensionOf().flatMap(extended -> misfit(warranty, extended)).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> misfit(Warranty warranty, WarrantyId extended) {
        Optional<Warranty> other = warranties.find(extended);
        if (other.isEmpty()) {
            Reason because = Reason.of(UNKNOWN, warranty.id(), extended);
            return Optional.of(warning("install.extended-warranty-unknown", warranty.id(), extended.value(), because));
        }
        InstalledProductId another = other.get().installedProduct();
        if (another.equals(warranty.installedProduct())) {
            return Optional.empty();
        }
        Reason because = Reason.of(ANOTHER, warranty.id(), warranty.installedProduct(), extended, another);
        return Optional.of(warning("install.extension-of-another-product", warranty.id(), extended.value(), because));
    }

    List<Finding> circles(Collection<WarrantyId> all) {
        return Circles.among(all, id -> warranties.find(id).flatMap(Warranty::extensionOf)).stream()
                .map(WarrantyFindings::cycle)
                .toList();
    }

    private static Finding cycle(List<WarrantyId> circle) {
        WarrantyId first = circle.get(0);
        WarrantyId extended = circle.get(1);
        Reason because = Reason.of(CYCLE, first, extended, circle.size() - 1);
        return Finding.error("install.extension-cycle", place(first), extended.value(), because);
    }

    List<Finding> overlaps(Collection<Warranty> all) {
        List<Warranty> dated = all.stream()
                .filter(warranty -> warranty.voided().isEmpty()
                        && warranties.term(warranty.id()).isPresent())
                .toList();
        return Overlap.among(dated, one -> new Kind(one.installedProduct(), one.kind()), this::days).stream()
                .map(WarrantyFindings::overlap)
                .toList();
    }

    private DateRange days(Warranty warranty) {
        Warranty.Term term = warranties.term(warranty.id()).orElseThrow();
        return DateRange.of(term.first(), term.last().plusDays(1));
    }

    private static Finding overlap(Overlap<Warranty> overlap) {
        Warranty one = overlap.first();
        Warranty other = overlap.second();
        LocalDate last = overlap.days().until().minusDays(1);
        Reason because = Reason.of(
                OVERLAP, other.installedProduct(), other.kind(), overlap.days().from(), last, one.id(), other.id());
        return warning("install.warranty-overlap", other.id(), one.id().value(), because);
    }

    private static Finding warning(String code, WarrantyId warranty, String found, Reason because) {
        return Finding.warning(code, place(warranty), found, because);
    }

    private static Place place(WarrantyId warranty) {
        return Place.path("warranty:" + warranty);
    }
}
