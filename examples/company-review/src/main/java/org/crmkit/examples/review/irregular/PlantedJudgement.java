package org.crmkit.examples.review.irregular;

import java.util.List;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/**
 * What judgements on the generated company must come to on its last day, counted in purchases and records in the plainest way.
 *
 * @param former with how many customers business has ended
 * @param recent how many of the others are customers for less than 90 days
 * @param active how many of the rest bought in the last 180 days
 * @param quiet how many bought in the last 365 days, but not in the last 180
 * @param lapsed how many did not
 * @param silent how many have been silent for three times their usual time between purchases
 * @param contactsGone from how many the person whom one asks for first has left
 * @param ownersGone of how many the employee in charge has left
 * @param stopped how many get no credit, because somebody said so
 * @param held how many owe more than they may
 * @param watched how many owe nearly as much
 * @param sharing how many pay from an account from which another pays
 * @param spikes how many ordered far more in the last week than ever before
 * @param refunded how many got back far more in the last 90 days than others and than before
 */
public record PlantedJudgement(
        long former,
        long recent,
        long active,
        long quiet,
        long lapsed,
        long silent,
        long contactsGone,
        long ownersGone,
        long stopped,
        long held,
        long watched,
        long sharing,
        long spikes,
        long refunded) {

    /**
     * {@return what was planted}
     *
     * @param plan what the company is to be like
     * @param lines all purchases and returns, by day
     * @param records what the company knows beside them
     */
    public static PlantedJudgement of(CompanyPlan plan, List<Line> lines, CustomerRecords records) {
        RecordCount count = new RecordCount(plan, lines, records);
        TradeCount trades = new TradeCount(plan, lines);
        return new PlantedJudgement(
                count.segment("former"),
                count.segment("new"),
                count.segment("active"),
                count.segment("quiet"),
                count.segment("lapsed"),
                trades.silent(),
                count.contactsGone(),
                count.ownersGone(),
                count.credit(CreditStatus.STOP),
                count.credit(CreditStatus.HOLD),
                count.credit(CreditStatus.WATCH),
                count.sharing(),
                trades.spikes(),
                trades.refunded());
    }
}
