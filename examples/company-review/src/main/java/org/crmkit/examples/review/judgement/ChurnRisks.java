package org.crmkit.examples.review.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.score.BandTally;
import org.crmkit.core.score.Bands;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.churn.ChurnPack;

/**
 * Who is about to leave.
 *
 * @param card the points that were added up
 * @param risks every customer's, by id
 */
public record ChurnRisks(Scorecard<Buyer> card, List<Risk> risks) {
    /** The band of those of whom what is not known could change the band. */
    public static final String UNCLEAR = "UNCLEAR";

    /** The band of those who are most likely to leave. */
    public static final String HIGH = "HIGH";

    /** Copies the list. */
    public ChurnRisks {
        risks = List.copyOf(risks);
    }

    /**
     * One customer's risk.
     *
     * @param buyer who
     * @param sheet its points
     * @param band the band, or that it is unclear
     */
    public record Risk(Buyer buyer, ScoreSheet sheet, String band) {
        private static Risk of(Buyer buyer, ScoreSheet sheet) {
            return new Risk(buyer, sheet, sheet.band().orElse(UNCLEAR));
        }

        private boolean saysYes(String rule) {
            return sheet.matched().contains(RuleId.of(rule));
        }
    }

    /**
     * Why points were given.
     *
     * @param points how many
     * @param because what speaks for them
     */
    public record Why(Points points, Reason because) {}

    static ChurnRisks of(List<Buyer> buyers, Attributes<Buyer> on, AsOf asOf) {
        Scorecard<Buyer> card =
                ChurnPack.standard().allowMissing().scorecard(on).orThrow();
        return new ChurnRisks(
                card,
                buyers.stream()
                        .map(buyer -> Risk.of(buyer, card.score(buyer, asOf)))
                        .toList());
    }

    /** {@return how many customers are in each band, from low to high, and of how many it is unclear} */
    public BandReport bands() {
        return risks.stream().map(Risk::sheet).collect(Tally.collector(() -> BandTally.of(card.bands())));
    }

    /** {@return of how many of the unclear the risk is at least in a band, whatever else becomes known} */
    public long atLeast(String code) {
        Bands bands = card.bands();
        return risks.stream()
                .filter(risk -> risk.band().equals(UNCLEAR))
                .filter(risk -> bands.bandOf(risk.sheet().lowest()).equals(Optional.of(code)))
                .count();
    }

    /** {@return for each rule of how many of the unclear it cannot tell, in the card's order} */
    public Map<RuleId, Long> open() {
        Map<RuleId, Long> open = new LinkedHashMap<>();
        card.parts().forEach(part -> part.ids().forEach(rule -> open.put(rule, 0L)));
        risks.stream()
                .filter(risk -> risk.band().equals(UNCLEAR))
                .flatMap(risk -> risk.sheet().unknown().stream())
                .forEach(rule -> open.merge(rule, 1L, Long::sum));
        open.values().removeIf(count -> count == 0);
        return open;
    }

    /** {@return how many customers a rule of the pack says yes of} */
    public long count(String rule) {
        return risks.stream().filter(risk -> risk.saysYes(rule)).count();
    }

    /**
     * {@return who is at high risk, the most valuable first}
     *
     * <p>Those in other currencies, with which nothing is compared, come last, and those with whom business has ended not at all.
     */
    public List<Risk> toKeep(String mainCurrency) {
        Comparator<Risk> byValue = Comparator.comparing(risk -> valueIn(risk, mainCurrency));
        return risks.stream()
                .filter(risk -> risk.band().equals(HIGH) && !risk.buyer().hasEnded())
                .sorted(byValue.reversed().thenComparing(risk -> risk.buyer().id()))
                .toList();
    }

    private static long valueIn(Risk risk, String currency) {
        return risk.buyer()
                .value()
                .filter(value -> value.currency().getCurrencyCode().equals(currency))
                .map(Money::minorUnits)
                .orElse(Long.MIN_VALUE);
    }

    /** {@return the lines of a customer's score, most points first} */
    public List<Why> why(Risk risk) {
        List<Why> lines = new ArrayList<>();
        for (Answers<Points> set : card.explain(risk.buyer(), risk.sheet().asOf())) {
            for (Answers.Asked<Points> asked : set.all()) {
                asked.answer()
                        .yes()
                        .ifPresent(points ->
                                lines.add(new Why(points, asked.answer().because())));
            }
        }
        lines.sort(Comparator.comparing(Why::points).reversed()); // stable
        return lines;
    }
}
