package org.crmkit.core.customer;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** What the company does with an order of a customer that wants to pay later. */
public enum CreditStatus implements Worded {
    /** Credit is not looked at. */
    NO_CHECK("no credit check", "不检查信用"),
    /** It is taken. */
    OK("credit is fine", "信用良好"),
    /** It is taken, and somebody looks at it. */
    WATCH("credit is watched", "信用关注"),
    /** It waits until somebody releases it. */
    HOLD("credit is on hold", "信用暂停"),
    /** It is refused. */
    STOP("no credit", "信用停止");

    private final LocalizedText words;

    CreditStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
