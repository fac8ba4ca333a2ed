package org.crmkit.scoring.wallet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Money;

/** Adds up wallets, each currency apart; those that are not known are counted, not guessed. */
public final class WalletTally implements Tally<Answer<Wallet>, WalletReport, WalletTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, Sum> sums = new TreeMap<>();
    private long unknown;

    /** Starts with nothing added. */
    public WalletTally() {}

    /** What the customers of one currency spend. */
    private record Sum(long customers, Money own, Money category) implements Serializable {
        Sum plus(Sum other) {
            return new Sum(customers + other.customers, own.plus(other.own), category.plus(other.category));
        }
    }

    @Override
    public void add(Answer<Wallet> answer) {
        answer.yes()
                .ifPresentOrElse(
                        wallet -> add(
                                wallet.own().currency().getCurrencyCode(), new Sum(1, wallet.own(), wallet.category())),
                        () -> unknown++);
    }

    private void add(String currency, Sum sum) {
        sums.merge(currency, sum, Sum::plus);
    }

    @Override
    public void merge(WalletTally other) {
        Map.copyOf(other.sums).forEach(this::add);
        unknown += other.unknown;
    }

    @Override
    public WalletReport result() {
        List<WalletReport.Line> lines = new ArrayList<>();
        sums.values()
                .forEach(sum ->
                        lines.add(new WalletReport.Line(sum.customers(), new Wallet(sum.own(), sum.category()))));
        return new WalletReport(lines, unknown);
    }
}
