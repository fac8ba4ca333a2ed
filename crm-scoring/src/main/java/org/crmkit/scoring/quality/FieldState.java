package org.crmkit.scoring.quality;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** How good the value of a field is, from bad to good; a field is in exactly one state. */
public enum FieldState implements Worded {
    /** There is no value. */
    MISSING("missing", "缺失"),
    /** There is one that cannot be right. */
    INVALID("invalid", "无效"),
    /** There is one that was right once, but is too old to be relied upon. */
    STALE("stale", "过期"),
    /** It can be right, but nobody knows how old it is, though it ages. */
    UNDATED("undated", "日期不明"),
    /** It can be right and is not too old. */
    GOOD("good", "良好");

    private final LocalizedText words;

    FieldState(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return whether somebody should be asked} */
    boolean wanting() {
        return compareTo(UNDATED) < 0;
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
