package org.crmkit.core.opportunity;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** How a deal stands, whatever its stage is called. */
public enum StageCategory implements Worded {
    /** Not decided yet. */
    OPEN("open", "进行中"),
    /** The customer buys. */
    WON("won", "赢单"),
    /** The customer does not buy, or not here. */
    LOST("lost", "丢单");

    private final LocalizedText words;

    StageCategory(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
