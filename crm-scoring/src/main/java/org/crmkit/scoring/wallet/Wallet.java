package org.crmkit.scoring.wallet;

import java.io.Serializable;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * What one customer spends on a category of goods in some time, and how much of it here.
 *
 * @param own what it spends here, not below zero
 * @param category what it spends on the category altogether, here included, above zero and not below its own spend
 */
public record Wallet(Money own, Money category) implements Serializable {
    private static final LocalizedText NO_OWN = LocalizedText.of("what it spends here is not known", "在本公司的支出未知");
    private static final LocalizedText NO_CATEGORY =
            LocalizedText.of("what it spends on the category is not known", "品类总支出未知");
    private static final LocalizedText CURRENCIES =
            LocalizedText.of("{} here and {} altogether have different currencies", "本公司支出{}与品类总支出{}币种不同");
    private static final LocalizedText RETURNS =
            LocalizedText.of("returns outweigh what it bought here: {}", "退货超过了在本公司的购买：{}");
    private static final LocalizedText EMPTY =
            LocalizedText.of("{} altogether is no wallet to have a share of", "品类总支出为{}，无从计算份额");
    private static final LocalizedText EXCEEDED =
            LocalizedText.of("{} here is more than {} altogether: one of them is wrong", "本公司支出{}超过品类总支出{}：其中之一有误");
    private static final LocalizedText SHARE =
            LocalizedText.of("{} of {} is spent here, {} elsewhere", "{1}中有{0}用于本公司，{2}用于别处");

    /** Checks the currency and the order of the amounts. */
    public Wallet {
        Checks.that(
                own.signum() >= 0 && category.signum() > 0 && own.compareTo(category) <= 0,
                "What is spent here must lie between nothing and the spend on the category, found {} of {}",
                own,
                category);
    }

    /**
     * {@return the wallet of a customer}
     *
     * <p>Unknown if one of the amounts is, if their currencies differ, if returns outweigh purchases, if nothing is spent on the
     * category, or if more is spent here than altogether.
     *
     * @param own what it spends here; absent if not known
     * @param category what it spends on the category altogether; absent if not known
     */
    public static Answer<Wallet> of(Optional<Money> own, Optional<Money> category) {
        if (own.isEmpty()) {
            return Answer.unknown(NO_OWN);
        }
        return category.isEmpty() ? Answer.unknown(NO_CATEGORY) : of(own.get(), category.get());
    }

    private static Answer<Wallet> of(Money own, Money category) {
        if (!own.currency().equals(category.currency())) {
            return Answer.unknown(CURRENCIES, own, category);
        } else if (own.signum() < 0) {
            return Answer.unknown(RETURNS, own);
        } else if (category.signum() <= 0) {
            return Answer.unknown(EMPTY, category);
        } else if (own.compareTo(category) > 0) {
            return Answer.unknown(EXCEEDED, own, category);
        }
        Wallet wallet = new Wallet(own, category);
        return Answer.yes(wallet, SHARE, own, category, wallet.room());
    }

    /** {@return what is spent here as a share of the whole, rounded half up to 6 decimals} */
    public Share share() {
        return Share.of(own, category);
    }

    /** {@return what is spent elsewhere: the room to grow} */
    public Money room() {
        return category.minus(own);
    }
}
