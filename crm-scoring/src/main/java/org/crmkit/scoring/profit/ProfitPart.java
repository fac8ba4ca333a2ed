package org.crmkit.scoring.profit;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** What a customer's profit is made of. */
public enum ProfitPart implements Worded {
    /** What it bought, net of returns and of tax. */
    REVENUE("revenue", "收入"),
    /** What the goods cost the company. */
    GOODS("cost of goods", "商品成本"),
    /** What serving it cost: talks, visits, cases. */
    SERVICE("cost to serve", "服务成本"),
    /** What keeping it cost: discounts after the sale, gifts, campaigns. */
    RETENTION("cost of retention", "维系成本");

    private final LocalizedText words;

    ProfitPart(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
