package org.crmkit.examples.review.dealings;

import java.util.Optional;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;

/**
 * What a company's records say at a moment; nothing dated later is seen.
 *
 * @param asOf the moment
 * @param values current against potential value; absent if no potential value is known yet
 * @param receivables who owes what, and how orders came to their money
 * @param talks over what customers and the company talked
 * @param overdue what was promised and not done in time
 */
public record Dealings(
        AsOf asOf, Optional<ValueMatrix> values, Receivables receivables, Talks talks, OverdueWork overdue) {

    /** {@return what the records say, beside the purchases in the main currency} */
    public static Dealings of(CustomerRecords records, PurchaseSummaries purchases, AsOf asOf) {
        return new Dealings(
                asOf,
                ValueMatrix.of(records.customers(), purchases, asOf),
                Receivables.of(records.documents(), asOf),
                Talks.of(records.interactions(), asOf),
                OverdueWork.of(records.followUps(), asOf));
    }
}
