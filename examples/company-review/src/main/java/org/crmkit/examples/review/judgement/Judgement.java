package org.crmkit.examples.review.judgement;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.scoring.segment.Segment;
import org.crmkit.scoring.segment.SegmentPack;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.segment.SegmentTally;

/**
 * What one should think of a company's customers at a moment.
 *
 * @param asOf the moment
 * @param segments how many customers are in which segment
 * @param churn who is about to leave
 * @param paying how customers pay; absent without a customer who has an invoice
 * @param credit whose orders are held; absent without a customer's file and an invoice
 * @param alerts where somebody should look
 */
public record Judgement(
        AsOf asOf,
        SegmentReport segments,
        ChurnRisks churn,
        Optional<Paying> paying,
        Optional<CreditStandings> credit,
        Alerts alerts) {

    /** What the records of a company say, and what they are. */
    private record Known(CustomerRecords records, Dealings dealings) {
        boolean invoices() {
            return !dealings.receivables().report().invoices().isEmpty();
        }
    }

    /** {@return what purchases alone tell} */
    public static Judgement of(Bought bought, AsOf asOf) {
        return of(bought.buyers(Optional.empty(), asOf), BuyerAttributes.ofPurchases(), Optional.empty(), asOf);
    }

    /** {@return what purchases and records tell} */
    public static Judgement of(Bought bought, CustomerRecords records, Dealings dealings, AsOf asOf) {
        return of(
                bought.buyers(Optional.of(dealings.files()), asOf),
                BuyerAttributes.ofFiles(records.accounts().left()),
                Optional.of(new Known(records, dealings)),
                asOf);
    }

    private static Judgement of(List<Buyer> buyers, Attributes<Buyer> on, Optional<Known> known, AsOf asOf) {
        Optional<Known> charged = known.filter(Known::invoices);
        List<CustomerFile> files =
                buyers.stream().flatMap(buyer -> buyer.file().stream()).toList();
        return new Judgement(
                asOf,
                segments(buyers, on, asOf),
                ChurnRisks.of(buyers, on, asOf),
                charged.map(it -> Paying.of(buyers, it.dealings().receivables().report()))
                        .filter(paying -> !paying.payers().isEmpty()),
                charged.filter(it -> !files.isEmpty()).map(it -> CreditStandings.of(files, asOf)),
                Alerts.of(buyers, CustomerRecords.BANK_ACCOUNT, asOf));
    }

    private static SegmentReport segments(List<Buyer> buyers, Attributes<Buyer> on, AsOf asOf) {
        SegmentTally<Buyer> tally = new SegmentTally<>(
                SegmentPack.standard()
                        .allowMissing()
                        .rules(on, Segment.named(SegmentPack.segments()))
                        .orThrow(),
                asOf);
        buyers.forEach(tally::add);
        return tally.result();
    }
}
