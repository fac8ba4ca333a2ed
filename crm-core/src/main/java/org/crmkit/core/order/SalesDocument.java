package org.crmkit.core.order;

import java.util.Map;
import java.util.Optional;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;

/** A document on the way from an offer to the money for it. */
public sealed interface SalesDocument permits Quote, Contract, Order, Delivery, Invoice, Payment {
    /** {@return which document, by kind and id: {@code order:4711}} */
    Ref ref();

    /** {@return the document as it was known at a moment, without what came later; absent if it was not there yet} */
    Optional<? extends SalesDocument> knownAt(AsOf asOf);

    /** {@return fields of JSON that this release does not know, kept as they were read} */
    Map<String, Object> unknownFields();
}
