package org.crmkit.scoring.wallet;

import java.io.Serializable;
import java.util.List;

/**
 * How much of what customers spend they spend here.
 *
 * @param lines one for each currency that came, in the order of the codes
 * @param unknown of how many customers the wallet is not known; they are in no line
 */
public record WalletReport(List<Line> lines, long unknown) implements Serializable {
    /** Copies the lines. */
    public WalletReport {
        lines = List.copyOf(lines);
    }

    /**
     * The wallets of one currency.
     *
     * @param customers how many there are
     * @param wallet all of them together: its share weighs customers by what they spend
     */
    public record Line(long customers, Wallet wallet) implements Serializable {}
}
