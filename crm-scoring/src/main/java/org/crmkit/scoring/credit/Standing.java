package org.crmkit.scoring.credit;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/**
 * Open amount and limit, in one currency.
 *
 * @param more what would be added; null if nothing is asked
 */
record Standing(Money open, Money limit, @Nullable Money more) {
    private static final LocalizedText ABOVE = LocalizedText.of("{} is open, more than {}", "未付金额{}，超过{}");
    private static final LocalizedText WITHIN = LocalizedText.of("{} is open, not more than {}", "未付金额{}，未超过{}");

    /** {@return the limit less what would be added} */
    private Money left() {
        return more == null ? limit : limit.minus(more);
    }

    /** {@return whether more is open than a share of what is left of the limit; exactly that much is not more} */
    private boolean above(Share share) {
        return open.amount().compareTo(left().amount().multiply(share.value())) > 0;
    }

    /** {@return yes with the status if more is open than the share, otherwise no} */
    Answer<CreditStatus> above(Share share, CreditStatus status) {
        return above(share) ? Answer.yes(status, ABOVE, open, bound(share)) : Answer.no(WITHIN, open, bound(share));
    }

    /** {@return yes with the status if not more is open than the share, otherwise no} */
    Answer<CreditStatus> within(Share share, CreditStatus status) {
        return above(share) ? Answer.no(ABOVE, open, bound(share)) : Answer.yes(status, WITHIN, open, bound(share));
    }

    private LocalizedText bound(Share share) {
        LocalizedText whole = more == null
                ? Phrase.of("the credit limit of {}", "信用额度{}", limit)
                : Phrase.of(
                        "the {} that {} more would leave of the credit limit of {}",
                        "信用额度{2}扣除追加的{1}后剩余的{0}",
                        left(),
                        more,
                        limit);
        return share.equals(Share.ALL) ? whole : Phrase.of("{} of {}", "{1}的{0}", share, whole);
    }
}
