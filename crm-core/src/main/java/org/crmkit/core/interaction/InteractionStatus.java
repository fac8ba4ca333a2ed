package org.crmkit.core.interaction;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** How far an interaction has come. */
public enum InteractionStatus implements Worded {
    /** Planned, waiting, or under way. */
    OPEN("open", "未完成"),
    /** It took place and is over. */
    COMPLETED("completed", "已完成"),
    /** Called off. */
    CANCELLED("cancelled", "已取消"),
    /** It did not come about: nobody answered in time, or somebody did not turn up. */
    MISSED("missed", "未接通");

    private final LocalizedText words;

    InteractionStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
