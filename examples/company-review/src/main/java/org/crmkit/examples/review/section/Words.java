package org.crmkit.examples.review.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/** Says things in the language of the report. */
public record Words(Texts texts) {
    private static final LocalizedText ANY = LocalizedText.of("{}");

    /** {@return the sentence in English or Chinese, with its places filled} */
    public String say(String english, String chinese, Object... args) {
        return Reason.of(LocalizedText.of(english, chinese), args).in(texts);
    }

    /** {@return a number, amount, share or day as it is said} */
    public String value(Object value) {
        return Reason.of(ANY, value).in(texts);
    }

    /** {@return an amount to the nearest whole unit, as it is said} */
    public String whole(Money amount) {
        return amount.currency().getCurrencyCode() + " " + units(amount);
    }

    /** {@return an amount to the nearest whole unit, without its currency} */
    public String units(Money amount) {
        return value(amount.amount().setScale(0, RoundingMode.HALF_UP));
    }

    /** {@return a rate of a statistical model as a share} */
    public static Share share(double rate) {
        return Share.of(BigDecimal.valueOf(Math.max(0, Math.min(1, rate))).setScale(6, RoundingMode.HALF_UP));
    }
}
