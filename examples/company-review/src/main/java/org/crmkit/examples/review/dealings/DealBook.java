package org.crmkit.examples.review.dealings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crmkit.core.opportunity.DealStanding;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.LossReason;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.pipeline.opportunity.SalesProcess;
import org.crmkit.pipeline.opportunity.SalesProcesses;
import org.crmkit.pipeline.opportunity.Stage;

/**
 * The deals in the main currency, as they stood at a moment.
 *
 * @param asOf the moment
 * @param currency the main currency
 * @param deals those that were known, in the order of the records
 */
public record DealBook(AsOf asOf, Currency currency, List<Deal> deals) {
    private static final SalesProcess PROCESS = SalesProcesses.standard();

    /** Copies the list. */
    public DealBook {
        deals = List.copyOf(deals);
    }

    static DealBook of(List<Opportunity> opportunities, Currency currency, AsOf asOf) {
        List<Deal> deals = opportunities.stream()
                .flatMap(one -> one.standing(asOf).map(standing -> new Deal(one, standing)).stream())
                .filter(deal -> deal.state()
                        .amount()
                        .filter(amount -> amount.currency().equals(currency))
                        .isPresent())
                .toList();
        return new DealBook(asOf, currency, deals);
    }

    /**
     * A deal and how it stood.
     *
     * @param opportunity the deal
     * @param standing how it stood at the moment
     */
    public record Deal(Opportunity opportunity, DealStanding standing) {
        /** {@return its state at the moment} */
        public DealState state() {
            return standing.state();
        }

        /** {@return what it is worth} */
        public Money amount() {
            return state().amount().orElseThrow();
        }

        private boolean in(StageCategory category) {
            return state().category() == category;
        }
    }

    /**
     * The deals in one stage.
     *
     * @param stage which
     * @param deals how many
     * @param amount what they are worth together
     * @param weighted the same, each times its chance
     * @param slipped of how many the day by which they should be decided was put off
     * @param snoozed how many rest until a day
     */
    public record Line(Stage stage, long deals, Money amount, Money weighted, long slipped, long snoozed) {}

    /** {@return a line for each stage in which a deal is, in the order of the process} */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Stage stage : PROCESS.stages()) {
            List<Deal> there = deals.stream()
                    .filter(deal -> deal.state().stage().equals(stage.code()))
                    .toList();
            if (!there.isEmpty()) {
                lines.add(line(stage, there));
            }
        }
        return lines;
    }

    private Line line(Stage stage, List<Deal> there) {
        return new Line(
                stage,
                there.size(),
                sum(there),
                there.stream()
                        .flatMap(deal -> deal.state().weighted().stream())
                        .reduce(Money.zero(currency), Money::plus),
                there.stream().filter(deal -> deal.standing().slips() > 0).count(),
                there.stream()
                        .filter(deal -> deal.opportunity().snoozed(asOf).isPresent())
                        .count());
    }

    private Money sum(List<Deal> some) {
        return some.stream().map(Deal::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return how many are open, won or lost} */
    public long count(StageCategory category) {
        return deals.stream().filter(deal -> deal.in(category)).count();
    }

    /** {@return the open lines together: what may come, and what of it if each comes with its chance} */
    public Line open() {
        List<Deal> open =
                deals.stream().filter(deal -> deal.in(StageCategory.OPEN)).toList();
        return line(PROCESS.stages().get(0), open);
    }

    /** {@return the stage in which a deal was} */
    public static Stage stage(Deal deal) {
        return PROCESS.stage(deal.state().stage()).orElseThrow();
    }

    /** {@return the open deals whose day of decision is over and that do not rest, the greatest first} */
    public List<Deal> overdue() {
        Comparator<Deal> byAmount = Comparator.comparing(Deal::amount);
        return deals.stream()
                .filter(deal -> deal.in(StageCategory.OPEN))
                .filter(deal -> deal.state()
                        .expectedClose()
                        .filter(day -> day.isBefore(asOf.date()))
                        .isPresent())
                .filter(deal -> deal.opportunity().snoozed(asOf).isEmpty())
                .sorted(byAmount.reversed()
                        .thenComparing(deal -> deal.opportunity().id()))
                .toList();
    }

    /**
     * The deals lost for one reason.
     *
     * @param reason which kind of reason
     * @param deals how many
     * @param amount what they were worth together
     */
    public record Loss(LossReason.Category reason, long deals, Money amount) {}

    /** {@return what was lost for which reason, the most deals first} */
    public List<Loss> losses() {
        Map<LossReason.Category, List<Deal>> byReason = deals.stream()
                .filter(deal -> deal.in(StageCategory.LOST))
                .collect(Collectors.groupingBy(
                        deal -> deal.state().loss().orElseThrow().category(), TreeMap::new, Collectors.toList()));
        List<Loss> losses = new ArrayList<>();
        byReason.forEach((reason, some) -> losses.add(new Loss(reason, some.size(), sum(some))));
        losses.sort(Comparator.comparingLong(Loss::deals).reversed());
        return losses;
    }
}
