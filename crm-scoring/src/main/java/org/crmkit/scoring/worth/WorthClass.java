package org.crmkit.scoring.worth;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** What to do with a customer, by what it brings and what it could bring. */
public enum WorthClass implements Worded {
    /** Brings much and could bring much: keep it and invest. */
    KEEP("keep", "保持"),
    /** Brings little and could bring much: develop it. */
    DEVELOP("develop", "发展"),
    /** Brings much and could bring little more: maintain it at little cost. */
    MAINTAIN("maintain", "维持"),
    /** Brings little and could bring little: let it go, or serve it as cheaply as can be. */
    LET_GO("let go", "放弃"),
    /** One of the two values is not known. */
    UNKNOWN("unknown", "未知");

    private final LocalizedText words;

    WorthClass(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    static WorthClass of(boolean current, boolean potential) {
        if (current) {
            return potential ? KEEP : MAINTAIN;
        }
        return potential ? DEVELOP : LET_GO;
    }

    boolean currentIsHigh() {
        return this == KEEP || this == MAINTAIN;
    }

    boolean potentialIsHigh() {
        return this == KEEP || this == DEVELOP;
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
