package org.crmkit.core.ordertocash;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Ref;

/** What was met on the way: findings that name both sides, and the documents that found no place. */
final class Notes {
    private static final String AREA = "order-to-cash.";

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Ref> unmatched = new TreeSet<>();

    void note(Severity severity, String code, Ref document, String found, Reason because) {
        findings.add(new Finding(severity, AREA + code, Place.path(document.toString()), found, because));
    }

    /**
     * Notes that something of a document does not go with something of the one to which it belongs.
     *
     * @param text takes kind, id and what it is of the one, then of the other
     */
    void clash(
            Severity severity,
            String code,
            LocalizedText text,
            SalesDocument document,
            Object is,
            SalesDocument other,
            Object otherIs) {
        Ref ref = document.ref();
        Ref to = other.ref();
        Reason because = Reason.of(text, kind(ref), ref.id(), is, kind(to), to.id(), otherIs);
        note(severity, code, ref, to.toString(), because);
    }

    void unmatched(Ref document) {
        unmatched.add(document);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Ref> unmatched() {
        return List.copyOf(unmatched);
    }

    /** {@return what people call that kind of document} */
    static LocalizedText kind(Ref document) {
        return switch (document.kind()) {
            case "quote" -> LocalizedText.of("quote", "报价");
            case "contract" -> LocalizedText.of("contract", "合同");
            case "order" -> LocalizedText.of("order", "订单");
            case "delivery" -> LocalizedText.of("delivery", "发货单");
            case "invoice" -> LocalizedText.of("invoice", "发票");
            case "payment" -> LocalizedText.of("payment", "收款");
            default -> throw new IllegalArgumentException(Checks.fill("{} is no document of sales", document));
        };
    }
}
