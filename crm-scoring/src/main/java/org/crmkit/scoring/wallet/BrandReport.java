package org.crmkit.scoring.wallet;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.Share;

/**
 * What brands get of customers' wallets, as their ratings let expect.
 *
 * @param customers how many rate at least one brand
 * @param several how many of them rate more than one
 * @param none how many rate no brand; they are in no other number
 * @param lines one for each brand, in the order of their codes
 */
public record BrandReport(long customers, long several, long none, List<Line> lines) implements Serializable {
    private static final Share ENOUGH = Share.ofPercent(40);
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "only {} of {} customers use several brands, {}: the Wallet Allocation Rule is meant for categories in which at"
                    + " least {} do",
            "{1}位客户中只有{0}位使用多个品牌，占{2}：钱包分配法则适用于至少{3}的客户使用多个品牌的品类");

    /** Copies the lines. */
    public BrandReport {
        lines = List.copyOf(lines);
    }

    /**
     * One brand.
     *
     * @param brand its code
     * @param users how many customers rate it
     * @param share the mean of its shares over all customers who rate any brand, rounded half up to 6 decimals
     */
    public record Line(String brand, long users, Share share) implements Serializable {}

    /** {@return the line of a brand; absent if nobody rates it} */
    public Optional<Line> line(String brand) {
        return lines.stream().filter(line -> line.brand().equals(brand)).findFirst();
    }

    /** {@return the warning {@code wallet.few-use-several} if fewer than 40 % of the customers use several brands; else nothing} */
    public List<Finding> findings() {
        if (customers == 0 || 100 * several >= 40 * customers) {
            return List.of();
        }
        Reason because = Reason.of(TOO_FEW, several, customers, Share.of(several, customers), ENOUGH);
        return List.of(Finding.warning("wallet.few-use-several", Place.NONE, several + "/" + customers, because));
    }
}
