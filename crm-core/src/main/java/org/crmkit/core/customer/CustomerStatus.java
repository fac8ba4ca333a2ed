package org.crmkit.core.customer;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** How far a customer is from doing business now; a host's own finer states stand beside it as codes. */
public enum CustomerStatus implements Worded {
    /** Has not bought yet. */
    PROSPECT("prospect", "潜在客户"),
    /** Buys. */
    ACTIVE("active", "活跃"),
    /** Has bought, and is silent. */
    DORMANT("dormant", "休眠"),
    /** Business is suspended by the company. */
    BLOCKED("blocked", "已冻结"),
    /** No longer a customer. */
    FORMER("former", "已终止");

    private final LocalizedText words;

    CustomerStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
