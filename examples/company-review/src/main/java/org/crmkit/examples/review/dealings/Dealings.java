package org.crmkit.examples.review.dealings;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.outlook.Outlook;
import org.crmkit.examples.review.records.CustomerRecords;

/**
 * What a company's records say at a moment; nothing dated later is seen.
 *
 * @param asOf the moment
 * @param files all that is known of each customer
 * @param values current against potential value; absent if no potential value is known yet
 * @param receivables who owes what, and how orders came to their money
 * @param talks over what customers and the company talked
 * @param overdue what was promised and not done in time
 * @param deals what may be sold, and was won or lost
 * @param leads where leads came from
 * @param renewals what ends soon
 * @param service what customers wanted
 * @param campaigns how campaigns were answered
 * @param reachable whom one may write to
 * @param keyCustomers who looks after the greatest
 * @param outlook what may come of customers and leads
 */
public record Dealings(
        AsOf asOf,
        CustomerFiles files,
        Optional<ValueMatrix> values,
        Receivables receivables,
        Talks talks,
        OverdueWork overdue,
        DealBook deals,
        LeadOrigins leads,
        Renewals renewals,
        ServiceDesk service,
        CampaignResults campaigns,
        Reachability reachable,
        KeyCustomers keyCustomers,
        Outlook outlook) {
    private static final Provenance GENERATED = Provenance.of("generated", Instant.EPOCH);

    /** {@return what the records say, beside the purchases in the main currency} */
    public static Dealings of(CustomerRecords records, PurchaseSummaries purchases, AsOf asOf) {
        CustomerFiles files = records.files(GENERATED);
        return new Dealings(
                asOf,
                files,
                ValueMatrix.of(records.customers(), purchases, asOf),
                Receivables.of(records.documents(), asOf),
                Talks.of(records.interactions(), asOf),
                OverdueWork.of(records.followUps(), asOf),
                DealBook.of(records.sales().opportunities(), purchases.currency(), asOf),
                LeadOrigins.of(records.sales().leads(), asOf),
                Renewals.of(records.installed(), asOf),
                ServiceDesk.of(records.service(), asOf),
                CampaignResults.of(records.marketing(), asOf),
                Reachability.of(records.customers(), records.accounts(), records.marketing(), asOf),
                KeyCustomers.of(records.accounts(), asOf),
                Outlook.of(files, records.marketing().campaigns(), purchases, asOf));
    }
}
