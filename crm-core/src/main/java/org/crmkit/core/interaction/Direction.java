package org.crmkit.core.interaction;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** Who turned to whom. */
public enum Direction implements Worded {
    /** The customer to the company. */
    INBOUND("inbound", "客户发起"),
    /** The company to the customer. */
    OUTBOUND("outbound", "公司发起");

    private final LocalizedText words;

    Direction(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
