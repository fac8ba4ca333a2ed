package org.crmkit.scoring.abc;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** How much of the value something brings. */
public enum AbcClass implements Worded {
    /** The few that bring most of it. */
    A("A", "A类"),
    /** The next. */
    B("B", "B类"),
    /** The many that bring the rest. */
    C("C", "C类"),
    /** What brought nothing, or less than nothing after returns. */
    NONE("no value", "无净值");

    private final LocalizedText words;

    AbcClass(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
