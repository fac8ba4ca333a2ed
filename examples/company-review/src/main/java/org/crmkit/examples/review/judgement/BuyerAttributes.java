package org.crmkit.examples.review.judgement;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.sales.PurchaseAttributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.churn.ChurnPack;
import org.jspecify.annotations.Nullable;

/** What rules can ask of a buyer, by name: of its purchases always, of its file where there are records. */
final class BuyerAttributes {
    private static final Attribute<Buyer, LocalDate> LAST_PURCHASE_ON = Attribute.<Buyer, LocalDate>at(
                    CustomerAttributes.LAST_PURCHASE_ON.name(),
                    AttributeKind.DATE,
                    (buyer, asOf) -> buyer.lastPurchase().orElse(null))
            .label(CustomerAttributes.LAST_PURCHASE_ON.label());

    private BuyerAttributes() {}

    /** {@return what purchases alone tell} */
    static Attributes<Buyer> ofPurchases() {
        return PurchaseAttributes.standard()
                .<Buyer>through("customer", Buyer::id, buyer -> buyer.series().orElse(null))
                .plus(LAST_PURCHASE_ON);
    }

    /**
     * {@return what purchases and files tell}, all cases being on file.
     *
     * @param left which employees no longer work here, and since when
     */
    static Attributes<Buyer> ofFiles(SortedMap<EmployeeId, LocalDate> left) {
        Attributes<Buyer> all = ofPurchases();
        for (Attribute<CustomerFile, ?> attribute :
                ChurnPack.attributesWithAllCases().all()) {
            if (all.find(attribute.name()).isEmpty()) {
                all = all.plus(attribute.through(buyer -> buyer.file().orElse(null)));
            }
        }
        TreeMap<EmployeeId, LocalDate> gone = new TreeMap<>(left);
        return all.plus(Attribute.<Buyer, Boolean>at(
                        "customer.owner-left", AttributeKind.FLAG, (buyer, asOf) -> ownerLeft(buyer, gone, asOf))
                .label("owner has left", "负责人已离职"));
    }

    private static @Nullable Boolean ownerLeft(Buyer buyer, SortedMap<EmployeeId, LocalDate> gone, AsOf asOf) {
        return buyer.file()
                .flatMap(file -> file.owner(asOf))
                .map(owner -> gone.containsKey(owner) && asOf.sees(gone.get(owner)))
                .orElse(null);
    }
}
