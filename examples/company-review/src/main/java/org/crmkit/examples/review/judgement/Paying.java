package org.crmkit.examples.review.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.ordertocash.OrderToCashReport;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.score.BandTally;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.stat.Tally;
import org.crmkit.scoring.credit.BehaviourPack;
import org.crmkit.scoring.credit.BehaviourReader;
import org.crmkit.scoring.credit.PaymentAttributes;
import org.crmkit.scoring.credit.PaymentBehaviour;

/**
 * How customers pay.
 *
 * @param card the points that were added up
 * @param payers those who have an invoice, by id
 * @param without how many customers have none
 */
public record Paying(Scorecard<PaymentBehaviour> card, List<Payer> payers, long without) {
    /** The band of those of whom what is not known could change the band. */
    public static final String UNCLEAR = "unclear";

    private static final String POOR = "poor";

    /** Copies the list. */
    public Paying {
        payers = List.copyOf(payers);
    }

    /**
     * How one customer pays.
     *
     * @param behaviour in figures
     * @param sheet in points
     */
    public record Payer(PaymentBehaviour behaviour, ScoreSheet sheet) {
        /** {@return the band, or that it is unclear} */
        public String band() {
            return sheet.band().orElse(UNCLEAR);
        }
    }

    static Paying of(List<Buyer> buyers, OrderToCashReport report) {
        Scorecard<PaymentBehaviour> card =
                BehaviourPack.card(PaymentAttributes.standard()).orThrow();
        SortedMap<CustomerId, PaymentBehaviour> all = BehaviourReader.standard().read(report);
        List<Payer> payers = new ArrayList<>();
        for (Buyer buyer : buyers) {
            PaymentBehaviour behaviour = all.get(buyer.id());
            if (behaviour != null) {
                payers.add(new Payer(behaviour, card.score(behaviour, report.asOf())));
            }
        }
        return new Paying(card, payers, (long) buyers.size() - payers.size());
    }

    /** {@return how many customers are in each band, from the worst to the best, and of how many it is unclear} */
    public BandReport bands() {
        return payers.stream().map(Payer::sheet).collect(Tally.collector(() -> BandTally.of(card.bands())));
    }

    /** {@return who pays poorly, with the fewest points first} */
    public List<Payer> poor() {
        Comparator<Payer> byPoints = Comparator.comparing(payer -> payer.sheet().total());
        return payers.stream()
                .filter(payer -> payer.band().equals(POOR))
                .sorted(byPoints.thenComparing(payer -> payer.behaviour().customer()))
                .toList();
    }
}
